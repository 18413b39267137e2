/** The CI systems for which there is a first pipeline; `none` stands for no pipeline. */
export const PIPELINE_KINDS = ['github', 'gitlab', 'jenkins', 'flow', 'none'] as const

/** One of {@link PIPELINE_KINDS}. */
export type PipelineKind = (typeof PIPELINE_KINDS)[number]

/** A first pipeline: where it belongs, and its text with the name of the variable that holds the chatbot's secret. */
export interface Pipeline {
  readonly path: string
  readonly toText: (variable: string) => string
}

/** Elsewhere than on GitHub the program comes from npm: one package, with nothing beside it. */
const PROGRAM = 'npx --yes oos-chat-sync@1'
/** GitLab's jobs know it by themselves. */
const SCOPE = '--scope acme/bots'

const toGitHub = (variable: string): string => `name: Chat configurations
on:
  pull_request: { paths: [.github/chat-configurations.yml] }
  push: { branches: [main], paths: [.github/chat-configurations.yml] }
permissions: {}
# One group for each pull request, and one for all applies.
concurrency: { group: "chat-configurations-\${{ github.event.pull_request.number || 'apply' }}", cancel-in-progress: false }
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
`

const toGitLab = (
  variable: string,
): string => `# Set as masked CI/CD variables: ALIBABA_CLOUD_ACCESS_KEY_ID, ALIBABA_CLOUD_ACCESS_KEY_SECRET,
# OOS_CHAT_FINGERPRINT_KEY and ${variable}. Protected variables reach protected branches alone: the plan of a
# merge request needs its own keys, unprotected, of a user who may only read.
# GITLAB_TOKEN writes the note with the plan: a project access token with the scope "api", masked. The apply looks for that
# note with the token that every job has, and for the digest in it with OOS_CHAT_FINGERPRINT_KEY.
.chat-configurations:
  image: node:24-slim

chat-configurations-plan:
  extends: .chat-configurations
  rules:
    - if: $CI_PIPELINE_SOURCE == "merge_request_event"
  script:
    - ${PROGRAM} plan --report terraform=plan-counts.json --report codequality=quality.json --report markdown=plan.md
  artifacts:
    when: always
    paths: [plan.md]
    reports: { terraform: plan-counts.json, codequality: quality.json }

chat-configurations-apply:
  extends: .chat-configurations
  # One apply at a time.
  resource_group: chat-configurations
  rules:
    - if: $CI_COMMIT_BRANCH == $CI_DEFAULT_BRANCH
  script:
    - ${PROGRAM} apply --yes --approved-plan merge-request --report codequality=quality.json --report markdown=applied.md
  artifacts:
    when: always
    paths: [applied.md]
    reports: { codequality: quality.json }
`

const toJenkins = (
  variable: string,
): string => `// The credentials are "secret text" entries of Jenkins with the ids below. The agent needs Node.js 20.20, or 22.3 and later.
pipeline {
  agent any
  options { disableConcurrentBuilds() }
  environment {
    ALIBABA_CLOUD_ACCESS_KEY_ID = credentials('oos-access-key-id')
    ALIBABA_CLOUD_ACCESS_KEY_SECRET = credentials('oos-access-key-secret')
    OOS_CHAT_FINGERPRINT_KEY = credentials('oos-fingerprint-key')
    ${variable} = credentials('${variable.toLowerCase().replaceAll('_', '-')}')
  }
  stages {
    stage('Plan') {
      when { changeRequest() }
      steps { sh '${PROGRAM} plan ${SCOPE} --report sarif=plan.sarif --report markdown=plan.md' }
    }
    stage('Apply') {
      when { branch 'main' }
      steps { sh '${PROGRAM} apply ${SCOPE} --yes --report markdown=applied.md' }
    }
  }
  post { always { archiveArtifacts artifacts: '*.md, *.sarif', allowEmptyArchive: true } }
}
`

const toFlow = (
  variable: string,
): string => `# Set as private variables of the pipeline: ALIBABA_CLOUD_ACCESS_KEY_ID, ALIBABA_CLOUD_ACCESS_KEY_SECRET,
# OOS_CHAT_FINGERPRINT_KEY and ${variable}. Let the code source start it on pushes and on merge requests: triggerEvents
# push and mergeRequestOpenedOrUpdate. On a merge request the branch is its source branch.
concurrencyConfig:
  maxRunningPipelineInstances: 1
stages:
  plan_stage:
    name: Plan
    jobs:
      plan_job:
        name: Plan
        runsOn: public/cn-hangzhou
        condition: '"\${CI_COMMIT_REF_NAME}" != "main"'
        steps:
          node_step:
            step: SetupNode
            name: Node.js
            with:
              nodeVersion: "24"
          plan_step:
            step: Command
            name: Plan
            with:
              run: |
                ${PROGRAM} plan ${SCOPE}
  apply_stage:
    name: Apply
    jobs:
      apply_job:
        name: Apply
        runsOn: public/cn-hangzhou
        condition: '"\${CI_COMMIT_REF_NAME}" == "main"'
        steps:
          node_step:
            step: SetupNode
            name: Node.js
            with:
              nodeVersion: "24"
          apply_step:
            step: Command
            name: Apply
            with:
              run: |
                ${PROGRAM} apply ${SCOPE} --yes
`

/** A first pipeline for each CI system. */
export const PIPELINES: Readonly<Record<Exclude<PipelineKind, 'none'>, Pipeline>> = {
  github: { path: '.github/workflows/chat-configurations.yml', toText: toGitHub },
  gitlab: { path: '.gitlab-ci.yml', toText: toGitLab },
  jenkins: { path: 'Jenkinsfile', toText: toJenkins },
  flow: { path: '.flow/chat-configurations.yml', toText: toFlow },
}
