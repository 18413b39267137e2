import { CONFIGURATION_PATHS } from '../../model/configuration-paths.ts'
import type { Locale } from '../../model/policy.ts'
import type { InitComments } from '../../stages/render/texts/cli-texts.ts'

/** The CI systems for which there is a first pipeline; `none` stands for no pipeline. */
export const PIPELINE_KINDS = ['github', 'gitlab', 'jenkins', 'flow', 'none'] as const

/** One of {@link PIPELINE_KINDS}. */
export type PipelineKind = (typeof PIPELINE_KINDS)[number]

/** What a first pipeline contains about its repository. */
export interface PipelineAnswers {
  /** The environment variable that holds the chatbot's secret. */
  readonly variable: string
  readonly scope: string
  readonly locale: Locale
}

/** A first pipeline: where it belongs, where it goes if something else is there, and its text. */
export interface Pipeline {
  readonly path: string
  readonly ownPath: string
  /** Where this CI keeps such files. */
  readonly configuration: string
  /** What starts a comment. */
  readonly comment: '#' | '//'
  readonly toText: (answers: PipelineAnswers, comments: InitComments) => string
}

/** Whether a CI does not provide the repository of a job. */
export const needsScope = (kind: string | undefined): boolean => kind === 'jenkins' || kind === 'flow'

/** Elsewhere than on GitHub the program comes from npm: one package, with nothing beside it. */
const PROGRAM = 'npx --yes oos-chat-sync@1'

const toFlags = (configuration: string, { locale }: PipelineAnswers): string =>
  `--config ${configuration}${locale === 'en' ? '' : ` --locale ${locale}`}`

const toLines = (comment: string, lines: readonly string[]): string =>
  lines.map((line) => `${comment} ${line}\n`).join('')

const toGitHub = ({ variable, locale }: PipelineAnswers, comments: InitComments): string => `name: Chat configurations
on:
  pull_request: { paths: [.github/chat-configurations.yml] }
  push: { branches: [main], paths: [.github/chat-configurations.yml] }
permissions: {}
${toLines('#', comments.github)}concurrency: { group: "chat-configurations-\${{ github.event.pull_request.number || 'apply' }}", cancel-in-progress: false }
jobs:
  chat-configurations:
    runs-on: ubuntu-latest
    timeout-minutes: 30
    permissions: { contents: read, pull-requests: write }
    steps:
      - uses: actions/checkout@3d3c42e5aac5ba805825da76410c181273ba90b1 # v7.0.1
        with: { persist-credentials: false }
      - uses: acme/oos-chat-sync@v1
        env: { ${variable}: "\${{ secrets.${variable} }}" }
        with:
          command: \${{ github.event_name == 'push' && 'apply' || 'plan' }}
          approved-plan: pull-request
          access-key-id: \${{ secrets.OOS_ACCESS_KEY_ID }}
          access-key-secret: \${{ secrets.OOS_ACCESS_KEY_SECRET }}
          fingerprint-key: \${{ secrets.OOS_FINGERPRINT_KEY }}
${locale === 'en' ? '' : `          locale: ${locale}\n`}`

const toGitLab = (
  answers: PipelineAnswers,
  comments: InitComments,
): string => `${toLines('#', comments.toGitLab(answers.variable))}.chat-configurations:
  image: node:24-slim

chat-configurations-plan:
  extends: .chat-configurations
  rules:
    - if: $CI_PIPELINE_SOURCE == "merge_request_event"
  script:
    - ${PROGRAM} plan ${toFlags(CONFIGURATION_PATHS.gitlab, answers)} --report terraform=plan-counts.json --report codequality=quality.json --report markdown=plan.md
  artifacts:
    when: always
    paths: [plan.md]
    reports: { terraform: plan-counts.json, codequality: quality.json }

chat-configurations-apply:
  extends: .chat-configurations
${toLines('  #', comments.once)}  resource_group: chat-configurations
  rules:
    - if: $CI_COMMIT_BRANCH == $CI_DEFAULT_BRANCH
  script:
    - ${PROGRAM} apply --yes --approved-plan merge-request ${toFlags(CONFIGURATION_PATHS.gitlab, answers)} --report codequality=quality.json --report markdown=applied.md
  artifacts:
    when: always
    paths: [applied.md]
    reports: { codequality: quality.json }
`

const toJenkins = (
  answers: PipelineAnswers,
  comments: InitComments,
): string => `${toLines('//', comments.jenkins)}pipeline {
  agent any
  options { disableConcurrentBuilds() }
  environment {
    ALIBABA_CLOUD_ACCESS_KEY_ID = credentials('oos-access-key-id')
    ALIBABA_CLOUD_ACCESS_KEY_SECRET = credentials('oos-access-key-secret')
    OOS_CHAT_FINGERPRINT_KEY = credentials('oos-fingerprint-key')
    ${answers.variable} = credentials('${answers.variable.toLowerCase().replaceAll('_', '-')}')
  }
  stages {
    stage('Plan') {
      when { changeRequest() }
      steps { sh '${PROGRAM} plan --scope ${answers.scope} ${toFlags(CONFIGURATION_PATHS.root, answers)} --report sarif=plan.sarif --report markdown=plan.md' }
    }
    stage('Apply') {
      when { branch 'main' }
      steps { sh '${PROGRAM} apply --scope ${answers.scope} --yes ${toFlags(CONFIGURATION_PATHS.root, answers)} --report markdown=applied.md' }
    }
  }
  post { always { archiveArtifacts artifacts: '*.md, *.sarif', allowEmptyArchive: true } }
}
`

const toFlow = (
  answers: PipelineAnswers,
  comments: InitComments,
): string => `${toLines('#', comments.toFlow(answers.variable))}concurrencyConfig:
  maxRunningPipelineInstances: 1
stages:
${toFlowStage('plan', 'Plan', '!=', '', answers)}${toFlowStage('apply', 'Apply', '==', ' --yes', answers)}`

const toFlowStage = (command: string, name: string, onMain: '==' | '!=', flags: string, answers: PipelineAnswers) =>
  `  ${command}_stage:
    name: ${name}
    jobs:
      ${command}_job:
        name: ${name}
        runsOn: public/cn-hangzhou
        condition: '"\${CI_COMMIT_REF_NAME}" ${onMain} "main"'
        steps:
          node_step:
            step: SetupNode
            name: Node.js
            with:
              nodeVersion: "24"
          ${command}_step:
            step: Command
            name: ${name}
            with:
              run: |
                ${PROGRAM} ${command} --scope ${answers.scope}${flags} ${toFlags(CONFIGURATION_PATHS.root, answers)}
`

/** A first pipeline for each CI system. */
export const PIPELINES: Readonly<Record<Exclude<PipelineKind, 'none'>, Pipeline>> = {
  github: {
    path: '.github/workflows/chat-configurations.yml',
    ownPath: '.github/workflows/oos-chat-sync.yml',
    configuration: CONFIGURATION_PATHS.github,
    comment: '#',
    toText: toGitHub,
  },
  gitlab: {
    path: '.gitlab-ci.yml',
    ownPath: '.gitlab/chat-configurations.gitlab-ci.yml',
    configuration: CONFIGURATION_PATHS.gitlab,
    comment: '#',
    toText: toGitLab,
  },
  jenkins: {
    path: 'Jenkinsfile',
    ownPath: 'chat-configurations.Jenkinsfile',
    configuration: CONFIGURATION_PATHS.root,
    comment: '//',
    toText: toJenkins,
  },
  flow: {
    path: '.flow/chat-configurations.yml',
    ownPath: '.flow/oos-chat-sync.yml',
    configuration: CONFIGURATION_PATHS.root,
    comment: '#',
    toText: toFlow,
  },
}
