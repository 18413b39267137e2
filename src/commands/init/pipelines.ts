/** The CI systems for which there is a first pipeline; `none` stands for no pipeline. */
export const PIPELINE_KINDS = ['github', 'gitlab', 'jenkins', 'flow', 'none'] as const

/** One of {@link PIPELINE_KINDS}. */
export type PipelineKind = (typeof PIPELINE_KINDS)[number]

/** A first pipeline: where it belongs, and its text with the name of the variable that holds the chatbot's secret. */
export interface Pipeline {
  readonly path: string
  readonly toText: (variable: string) => string
}

/** Elsewhere than on GitHub the program comes as its release: the bundle is part of the repository. */
const CLONE = 'git clone --quiet --depth 1 --branch v1 https://github.com/acme/oos-chat-sync.git .oos-chat-sync'
const PROGRAM = 'node .oos-chat-sync/dist/cli/index.js'
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
): string => `# Set as masked and protected CI/CD variables: ALIBABA_CLOUD_ACCESS_KEY_ID, ALIBABA_CLOUD_ACCESS_KEY_SECRET,
# OOS_CHAT_FINGERPRINT_KEY and ${variable}. Protected ones reach protected branches alone: the plan of a
# merge request needs its own, unprotected, of a user who may only read.
image: node:24

.oos-chat-sync:
  before_script:
    - ${CLONE}

chat-configurations-plan:
  extends: .oos-chat-sync
  rules:
    - if: $CI_PIPELINE_SOURCE == "merge_request_event"
  script:
    - ${PROGRAM} plan ${SCOPE} --plan-file plan.json
  artifacts:
    paths: [plan.json]

chat-configurations-apply:
  extends: .oos-chat-sync
  # One apply at a time.
  resource_group: chat-configurations
  rules:
    - if: $CI_COMMIT_BRANCH == $CI_DEFAULT_BRANCH
  script:
    - ${PROGRAM} apply ${SCOPE} --yes
`

const toJenkins = (
  variable: string,
): string => `// The credentials are "secret text" entries of Jenkins with the ids below.
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
    stage('Get oos-chat-sync') {
      steps { sh 'rm -rf .oos-chat-sync && ${CLONE}' }
    }
    stage('Plan') {
      when { changeRequest() }
      steps { sh '${PROGRAM} plan ${SCOPE}' }
    }
    stage('Apply') {
      when { branch 'main' }
      steps { sh '${PROGRAM} apply ${SCOPE} --yes' }
    }
  }
}
`

const toFlow = (
  variable: string,
): string => `# Set as private variables of the pipeline: ALIBABA_CLOUD_ACCESS_KEY_ID, ALIBABA_CLOUD_ACCESS_KEY_SECRET,
# OOS_CHAT_FINGERPRINT_KEY and ${variable}. Let it start on pushes to the main branch.
stages:
  apply_stage:
    name: Chat configurations
    jobs:
      apply_job:
        name: Apply
        runsOn: public/cn-hangzhou
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
                ${CLONE}
                ${PROGRAM} apply ${SCOPE} --yes
`

/** A first pipeline for each CI system. */
export const PIPELINES: Readonly<Record<Exclude<PipelineKind, 'none'>, Pipeline>> = {
  github: { path: '.github/workflows/chat-configurations.yml', toText: toGitHub },
  gitlab: { path: '.gitlab-ci.yml', toText: toGitLab },
  jenkins: { path: 'Jenkinsfile', toText: toJenkins },
  flow: { path: '.flow/chat-configurations.yml', toText: toFlow },
}
