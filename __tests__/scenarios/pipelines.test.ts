import { execFile } from 'node:child_process'
import { chmod, mkdir, readFile, writeFile } from 'node:fs/promises'
import { join } from 'node:path'
import { promisify } from 'node:util'
import { afterEach, beforeEach, describe, expect, test } from '@jest/globals'
import { parse, parseAllDocuments } from 'yaml'
import { A, TERMINAL_ENV, toFile } from '../../scripts/support/bots.ts'
import { ROOT } from '../../scripts/support/root.ts'
import { toCodeupVariables } from '../support/codeup-rig.ts'
import { startCodeupServer } from '../support/codeup-server.ts'
import { toRequest } from '../support/codeup-state.ts'
import { toFirstPipeline } from '../support/first-pipelines.ts'
import { FLOW_SHA, toFlowVariables } from '../support/flow-job.ts'
import { type GitLabReview, MERGE_REQUEST, PUSH, setGitLabReview, toJobVariables } from '../support/gitlab-review.ts'
import { toMerged } from '../support/gitlab-state.ts'
import { readPage } from '../support/markdown.ts'
import { readRepositoryFile } from '../support/repository.ts'

const PROGRAM = /npx --yes oos-chat-sync@1 [^'\n]*/g
const APPLIED = [
  'CreateChatConfiguration cn-hangzhou a',
  expect.stringMatching(/^CreateParameter cn-hangzhou \/chat-sync\//),
]

let review: GitLabReview

beforeEach(async () => {
  review = await setGitLabReview()
  await review.stage.write(toFile(A))
  for (const path of ['.gitlab/chat-configurations.yml', 'chat-configurations.yml'])
    await review.stage.write(toFile(A), path)
  // In place of what npm would fetch.
  const bin = join(review.stage.workspace, 'bin')
  await mkdir(bin)
  await writeFile(
    join(bin, 'npx'),
    `#!/bin/sh\nshift 2\nexec "${process.execPath}" "${ROOT}/dist/cli/index.js" "$@" --endpoint "$OOS_ENDPOINT"\n`,
  )
  await chmod(join(bin, 'npx'), 0o755)
})

afterEach(() => review.close())

/** Runs a line as the shell of a job would. */
const runLine = async (line: string, variables: Readonly<Record<string, string>>) => {
  const { stage } = review
  const env = {
    ...TERMINAL_ENV,
    ...variables,
    OOS_ENDPOINT: stage.emulator.url,
    PATH: `${join(stage.workspace, 'bin')}:${process.env['PATH']}`,
  }
  await promisify(execFile)('sh', ['-ec', line], { cwd: stage.workspace, env })
}

test.each([
  ['jenkins', ['plan', 'apply'], {}],
  ['flow', ['plan', 'apply'], toFlowVariables()],
] as const)('the commands of the pipeline for %s do what they say', async (kind, names, variables) => {
  const commands = toFirstPipeline(kind, 'OOS_CHAT_SECRET_A').match(PROGRAM) ?? []
  expect(commands.map((command) => command.split(' ')[3])).toEqual(names)
  for (const command of commands) await runLine(command, variables)
  expect(review.stage.writes()).toEqual(APPLIED)
})

test('the pipeline for Flow keeps the plan as a comment where Codeup is set up, and applies what was reviewed', async () => {
  const codeup = await startCodeupServer()
  try {
    const { state } = codeup
    state.requests.set(7, toRequest(state, 7))
    const [plan = '', apply = ''] = toFirstPipeline('flow', 'OOS_CHAT_SECRET_A').match(PROGRAM) ?? []
    await runLine(plan, { ...toFlowVariables({ CI_COMMIT_REF_NAME: 'topic' }), ...toCodeupVariables(codeup) })
    expect(state.comments.get(7)).toMatchObject([{ content: expect.stringContaining('1 to create') }])
    state.nowMs += 3_600_000
    state.history.set(FLOW_SHA, { ms: state.nowMs })
    state.branches.set('main', FLOW_SHA)
    const merged = { status: 'MERGED', mergedRevision: FLOW_SHA, updateTime: new Date(state.nowMs).toISOString() }
    state.requests.set(7, toRequest(state, 7, merged))
    await runLine(`${apply} --approved-plan merge-request`, { ...toFlowVariables(), ...toCodeupVariables(codeup) })
    expect(review.stage.writes()).toEqual(APPLIED)
  } finally {
    await codeup.close()
  }
})

/** The two jobs of a pipeline, as GitLab would run them. */
interface Jobs {
  readonly plan: { readonly script: readonly string[] }
  readonly apply: { readonly script: readonly string[] }
}

const readStarter = (): Jobs => {
  const pipeline = parse(toFirstPipeline('gitlab', 'OOS_CHAT_SECRET_A'))
  return { plan: pipeline['chat-configurations-plan'], apply: pipeline['chat-configurations-apply'] }
}

/** The component with its inputs filled in by their defaults. */
const readComponent = (): Jobs => {
  const text = readRepositoryFile('templates/chat-configurations.yml')
  const [head] = parseAllDocuments(text).map((document) => document.toJS())
  const { inputs } = head.spec
  const body = text.slice(text.indexOf('\n---\n') + 5)
  const jobs = parse(body.replaceAll(/\$\[\[ inputs\.([\w-]+) \]\]/g, (_, name: string) => inputs[name].default))
  expect(Object.keys(jobs)).toEqual(['chat-configurations-plan', 'chat-configurations-apply'])
  return { plan: jobs['chat-configurations-plan'], apply: jobs['chat-configurations-apply'] }
}

describe.each([
  ['the pipeline', readStarter],
  ['the component', readComponent],
])('%s for GitLab', (_what, readJobs) => {
  test('plans on a merge request, with a note and reports, and applies what was reviewed', async () => {
    const { plan, apply } = readJobs()
    const { stage, gitlab } = review
    for (const line of plan.script) await runLine(line, toJobVariables(gitlab, MERGE_REQUEST))
    expect(gitlab.state.notes.get(7)).toMatchObject([{ body: expect.stringContaining('1 to create') }])
    const read = (file: string) => readFile(join(stage.workspace, file), 'utf8')
    expect(JSON.parse(await read('plan-counts.json'))).toEqual({ create: 1, update: 0, delete: 0 })
    expect(JSON.parse(await read('quality.json'))).toEqual(expect.any(Array))
    gitlab.state.nowMs += 3_600_000
    const merged_at = new Date(gitlab.state.nowMs).toISOString()
    gitlab.state.mergeRequests.set(7, toMerged(7, String(PUSH['CI_COMMIT_SHA']), { merged_at }))
    gitlab.state.mergeRequestsOf.set(String(PUSH['CI_COMMIT_SHA']), [7])
    for (const line of apply.script) await runLine(line, { ...toJobVariables(gitlab, PUSH), GITLAB_TOKEN: '' })
    expect(stage.writes()).toEqual(APPLIED)
    expect(await read('applied.md')).toContain('Applied 1 of 1')
  })
})

describe.each(['docs/ci.md', 'docs/zh-CN/ci.md'])('the scripts of %s', (path) => {
  const [first = '', gitee = '', forgejo = ''] = readPage(path).blocks.map(({ text }) => text)

  test('plan where they say so', async () => {
    await runLine(first, {})
    await runLine(gitee, { GITEE_PULL_ID: '7' })
    await runLine(forgejo, { GITHUB_EVENT_NAME: 'pull_request', GITHUB_REF: 'refs/pull/7/head' })
    await runLine(forgejo, { GITHUB_EVENT_NAME: 'push', GITHUB_REF: 'refs/heads/topic' })
    expect(review.stage.writes()).toEqual([])
    expect(await readFile(join(review.stage.workspace, 'plan.md'), 'utf8')).toContain('1 to create')
  })

  test.each([
    ['Gitee', gitee, {}],
    ['Forgejo', forgejo, { GITHUB_EVENT_NAME: 'push', GITHUB_REF: 'refs/heads/main' }],
  ])('apply where they say so: %s', async (_system, script, variables) => {
    await runLine(script, variables)
    expect(review.stage.writes()).toEqual(APPLIED)
  })
})
