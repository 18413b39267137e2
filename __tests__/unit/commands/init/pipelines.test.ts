import { describe, expect, test } from '@jest/globals'
import { parse } from 'yaml'
import { toFirstPipeline } from '../../../support/first-pipelines.ts'
import { readRepositoryFile } from '../../../support/repository.ts'

const EXAMPLES = {
  github: 'examples/workflows/chat-configurations.yml',
  gitlab: 'examples/ci/gitlab-ci.yml',
  jenkins: 'examples/ci/Jenkinsfile',
  flow: 'examples/ci/flow.yml',
} as const

const KINDS = ['github', 'gitlab', 'jenkins', 'flow'] as const

describe.each(KINDS)('%s', (kind) => {
  const text = toFirstPipeline(kind, 'OOS_CHAT_SECRET_OPS')

  test('the first pipeline is the example', () => {
    expect(text).toBe(readRepositoryFile(EXAMPLES[kind]))
  })

  test('the variable that holds the secret is named, and no other of that kind', () => {
    const other = toFirstPipeline(kind, 'OOS_CHAT_SECRET_RELEASE')
    expect(other).toContain('OOS_CHAT_SECRET_RELEASE')
    expect(other).not.toContain('OOS_CHAT_SECRET_OPS')
  })
})

describe.each(['gitlab', 'flow'] as const)('%s', (kind) => {
  test('is YAML', () => {
    expect(parse(toFirstPipeline(kind, 'OOS_CHAT_SECRET_OPS'))).toEqual(expect.any(Object))
  })
})

test('a merge request and a pull request plan, and the default branch alone applies', () => {
  const gitlab = parse(toFirstPipeline('gitlab', 'OOS_CHAT_SECRET_OPS'))
  expect(gitlab['chat-configurations-plan'].rules).toEqual([{ if: '$CI_PIPELINE_SOURCE == "merge_request_event"' }])
  expect(gitlab['chat-configurations-apply']).toMatchObject({
    rules: [{ if: '$CI_COMMIT_BRANCH == $CI_DEFAULT_BRANCH' }],
    resource_group: 'chat-configurations',
  })
  const jenkins = toFirstPipeline('jenkins', 'OOS_CHAT_SECRET_OPS')
  expect(jenkins).toMatch(/when \{ changeRequest\(\) \}\s+steps \{ sh 'npx --yes \S+ plan /)
  expect(jenkins).toMatch(/when \{ branch 'main' \}\s+steps \{ sh 'npx --yes \S+ apply /)
})
