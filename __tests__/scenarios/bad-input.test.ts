import { afterEach, beforeEach, expect, test } from '@jest/globals'
import { NO_KEY } from '../../scripts/support/access-key.ts'
import { CONFIG_PATH, type Stage, setStage } from '../../scripts/support/stage.ts'

const GOOD = `version: 1
region: cn-hangzhou
chatConfigurations:
  - name: ops
    type: DingTalk
    configuration:
      DingTalkClientId: ding1
      DingTalkTemplateId: t.schema
      DingTalkClientSecret: { fromEnv: OOS_CHAT_SECRET_OPS }
`
const ENV = { OOS_CHAT_SECRET_OPS: 'ding-secret-value-1' }

let stage: Stage

beforeEach(async () => {
  stage = await setStage()
})

afterEach(() => stage.close())

interface Case {
  readonly what: string
  readonly file?: string
  readonly inputs?: Readonly<Record<string, string>>
  readonly env?: Readonly<Record<string, string>>
  readonly said: readonly (string | RegExp)[]
}

const CASES: readonly Case[] = [
  { what: 'no file matches', said: [CONFIG_PATH] },
  { what: 'a glob without a match', inputs: { config: 'chats/*.yml' }, said: ['chats/*.yml'] },
  { what: 'an empty file', file: '', said: [`file=${CONFIG_PATH},line=1`, 'chatConfigurations: []'] },
  { what: 'a file of comments', file: '# nothing\n', said: ['chatConfigurations: []'] },
  { what: 'a null list', file: 'version: 1\nregion: cn-hangzhou\nchatConfigurations:\n', said: ['line=3', 'a list'] },
  { what: 'YAML syntax', file: `${GOOD}  - [\n`, said: ['line=10', 'YAML'] },
  { what: 'an unknown version', file: GOOD.replace('version: 1', 'version: 7'), said: ['line=1', '7', '1'] },
  { what: 'an unknown key', file: GOOD.replace('region:', 'regoin:'), said: ['line=2', 'Did you mean region?'] },
  { what: 'a wrong type', file: GOOD.replace('DingTalk\n', 'Dingtalk\n'), said: ['line=5', 'DingTalk', 'WeChat'] },
  { what: 'no region', file: GOOD.replace('region: cn-hangzhou\n', ''), said: ['region'] },
  {
    what: 'a bad region in the file',
    file: GOOD.replace('cn-hangzhou', 'evil.com/#'),
    said: ['line=2', 'cn-hangzhou'],
  },
  { what: 'a bad region input', file: GOOD, inputs: { region: 'x@evil.com:443/' }, said: ['region', 'cn-hangzhou'] },
  {
    what: 'missing credentials',
    file: GOOD,
    env: NO_KEY,
    said: ['access-key-id', 'access-key-secret'],
  },
  {
    what: 'half of the credentials',
    file: GOOD,
    inputs: { 'access-key-id': 'some-id' },
    said: ['access-key-secret'],
  },
  {
    what: 'an unset secret variable',
    file: GOOD,
    env: { OOS_CHAT_SECRET_OPS: '' },
    said: ['line=9', 'OOS_CHAT_SECRET_OPS'],
  },
  { what: 'a short secret', file: GOOD, env: { OOS_CHAT_SECRET_OPS: 'short' }, said: ['line=9', '8'] },
  { what: 'a secret of asterisks', file: GOOD, env: { OOS_CHAT_SECRET_OPS: '********' }, said: ['line=9'] },
  {
    what: 'an endpoint that is not https',
    file: GOOD,
    inputs: { endpoint: 'http://oos.example' },
    said: ['endpoint', 'https'],
  },
  { what: 'an unknown command', file: GOOD, inputs: { command: 'destroy' }, said: ['command', 'plan', 'apply'] },
  { what: 'a path outside', file: GOOD, inputs: { config: '../secrets.yml' }, said: ['../secrets.yml', 'workspace'] },
]

test.each(CASES)('$what: a clear error, exit 1, no call', async ({ file, inputs = {}, env = {}, said }) => {
  if (file !== undefined) await stage.write(file)
  const run = await stage.run({ command: 'apply', state: 'none', ...inputs }, { ...ENV, ...env })
  expect(run.exitCode).toBe(1)
  const errors = run.stdout.split('\n').filter((line) => line.startsWith('::error'))
  for (const text of said) expect(errors.join('\n')).toEqual(expect.stringMatching(toPattern(text)))
  expect(stage.calls()).toEqual([])
  expect(run.outputs['result']).toBe('failed')
  expect(run.summary).not.toBe('')
  expect(run.stdout + run.stderr).not.toMatch(/\bat .*\.js:\d+/)
})

const toPattern = (text: string | RegExp): RegExp =>
  typeof text === 'string' ? new RegExp(text.replaceAll(/[.*+?^${}()|[\]\\/]/g, '\\$&')) : text

test('a wrong access key: a clear error that names neither secret nor request, nothing written', async () => {
  await stage.write(GOOD)
  const env = { ...ENV, ALIBABA_CLOUD_ACCESS_KEY_SECRET: 'not-the-secret-of-it' }
  const run = await stage.run({ command: 'apply', state: 'none' }, env)
  expect(run.exitCode).toBe(1)
  expect(run.stdout).toMatch(/::error.*SignatureDoesNotMatch/)
  expect(run.stdout.replaceAll(/^::add-mask::.*$/gm, '')).not.toContain('not-the-secret-of-it')
  expect(stage.writes()).toEqual([])
})

test('at most ten annotations, everything in the log and in the summary', async () => {
  const entries = Array.from({ length: 15 }, (_, index) => `  - { name: n${index}, type: Wrong }\n`).join('')
  await stage.write(`version: 1\nregion: cn-hangzhou\nchatConfigurations:\n${entries}`)
  const run = await stage.run({ command: 'validate' })
  expect(run.exitCode).toBe(1)
  expect(run.stdout.match(/^::error file=/gm)).toHaveLength(10)
  expect(run.stdout.match(/^\.github\/chat-configurations\.yml:\d+:\d+: error/gm)).toHaveLength(15)
  expect(run.summary.match(/Wrong/g)).toHaveLength(15)
})

test('validate needs neither secrets nor credentials and calls nobody', async () => {
  await stage.write(GOOD)
  const env = { OOS_CHAT_SECRET_OPS: '', ...NO_KEY }
  const run = await stage.run({ command: 'validate' }, env)
  expect(run.exitCode).toBe(0)
  expect(stage.calls()).toEqual([])
})

test('a summary that cannot be written is a warning, not a crash', async () => {
  await stage.write(GOOD)
  const env = { ...ENV, GITHUB_STEP_SUMMARY: '/dev/null/summary' }
  const run = await stage.run({ state: 'none' }, env)
  expect(run.exitCode).toBe(0)
  expect(run.stdout).toContain('::warning title=oos-chat-sync%3A RUNNER_FILE_REFUSED::Failed to write the job summary')
  expect(run.stderr).toBe('')
})

test.each([
  ['the outcome alone', 'validate', 'Valid: 1 configuration'],
  ['a plan and the outcome', 'plan', 'create cn-hangzhou/ops'],
])('outputs that cannot be written end the run before it begins: %s', async (_what, command, done) => {
  await stage.write(GOOD)
  const inputs = { state: 'none', command }
  expect(await stage.run(inputs, ENV)).toMatchObject({ exitCode: 0, stdout: expect.stringContaining(done) })
  const run = await stage.run(inputs, { ...ENV, GITHUB_OUTPUT: '/dev/null/output' })
  expect(run).toMatchObject({ exitCode: 1, stderr: '', stdout: expect.stringContaining('GITHUB_OUTPUT') })
  expect(run.stdout).not.toContain(done)
})

test('files and their plan share the ten annotations that GitHub shows of a step', async () => {
  // Each name is warned about for its mixed scripts, and is new.
  const count = 6
  const names = Array.from({ length: count }, (_, index) => `оps-${'abcdef'[index]}`)
  const entries = names.map((name) => `  - { name: ${name}, type: WeChat, configuration: { CorpId: c } }\n`)
  await stage.write(`version: 1\nregion: cn-hangzhou\nchatConfigurations:\n${entries.join('')}`)
  const run = await stage.run({ state: 'none', prune: 'none' })
  expect(run).toMatchObject({ exitCode: 0, outputs: { 'create-count': String(count) } })
  const listed = [...run.stdout.matchAll(/^::(\w+) (?:[^:]*,)?file=/gm)].map(([, level]) => level)
  expect(listed.filter((level) => level === 'warning')).toHaveLength(count)
  // The last one, which counts those that are left out, stands at no line.
  expect(listed).toHaveLength(9)
  expect(run.stdout.match(/^::notice(?![^:]*file=)[^:]*::.*$/gm)).toEqual([expect.stringContaining('3')])
})
