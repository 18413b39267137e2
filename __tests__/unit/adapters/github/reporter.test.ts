import { readFile } from 'node:fs/promises'
import { EOL } from 'node:os'
import { join } from 'node:path'
import { afterEach, beforeEach, describe, expect, test } from '@jest/globals'
import { createActionsReporter, getActionInput } from '../../../../src/adapters/github/reporter.ts'
import { createTemporaryFolder, type TemporaryFolder } from '../../../support/temporary-folder.ts'

const NAMES = ['GITHUB_STEP_SUMMARY', 'GITHUB_OUTPUT', 'GITHUB_REPOSITORY', 'NO_COLOR', 'FORCE_COLOR', 'CI'] as const
const INPUTS = ['INPUT_SCOPE', 'INPUT_REHEARSE-FROM', 'INPUT_COMMAND'] as const
type Variables = Readonly<Partial<Record<(typeof NAMES)[number] | (typeof INPUTS)[number], string>>>
const own = [...NAMES, ...INPUTS].map((name) => [name, process.env[name]] as const)

/** The runner's variables, and none of those that a test's own runner has. */
const setEnv = (variables: Variables) => {
  for (const [name] of own) delete process.env[name]
  Object.assign(process.env, variables)
}

afterEach(() => {
  setEnv(Object.fromEntries(own.filter(([, value]) => value !== undefined)))
})

/** A reporter of a run with these variables, and what it writes to the log. */
const open = (variables: Variables = {}) => {
  setEnv(variables)
  const printed: string[] = []
  const locate = (file: string) => (file.startsWith('/') ? undefined : `repository/${file}`)
  return { reporter: createActionsReporter(locate, (text) => void printed.push(text)), printed }
}

describe('the log', () => {
  test('gets results as they are, and everything else as commands', () => {
    const { reporter, printed } = open()
    reporter.info('plan: 100%')
    reporter.debug('call: 100%')
    reporter.mask('hunter2\n')
    reporter.annotate('warning', 'careful, now', { title: 'a title' })
    expect(printed).toEqual([
      `plan: 100%${EOL}`,
      `::debug::call: 100%25${EOL}`,
      `::add-mask::hunter2%0A${EOL}`,
      `::warning title=a title::careful, now${EOL}`,
    ])
  })

  test.each([
    ['in one line', 'chat.yml', 3, 'file=repository/chat.yml,line=3,endLine=3,col=5,endColumn=9,title=a title'],
    ['over several lines', 'chat.yml', 4, 'file=repository/chat.yml,line=3,endLine=4,title=a title'],
    ['outside the repository', '/etc/x', 3, 'file=/etc/x,line=3,endLine=3,col=5,endColumn=9,title=a title'],
  ])('shows a message at its place %s', (_what, file, endLine, properties) => {
    const { reporter, printed } = open()
    const position = { file, line: 3, column: 5, endLine, endColumn: 9 }
    reporter.annotate('error', 'wrong', { title: 'a title', position })
    expect(printed).toEqual([`::error ${properties}::wrong${EOL}`])
  })

  test.each<[Variables, boolean]>([
    [{}, false],
    [{ CI: 'true' }, true],
    [{ FORCE_COLOR: '1' }, true],
    [{ CI: 'true', FORCE_COLOR: '1' }, true],
    [{ CI: '', FORCE_COLOR: '' }, false],
    [{ CI: 'true', NO_COLOR: '1' }, false],
    [{ CI: 'true', NO_COLOR: '' }, true],
    [{ NO_COLOR: '1' }, false],
  ])('has colours with %j: %p', (variables, hasColours) => {
    const { reporter } = open(variables)
    expect(reporter).toMatchObject({ hasColours, hasAnnotations: true, hasSummary: false })
  })
})

describe("the runner's files", () => {
  let folder: TemporaryFolder
  beforeEach(async () => {
    folder = await createTemporaryFolder()
  })
  afterEach(() => folder.remove())

  test('the summary is replaced by the newest one', async () => {
    const path = await folder.put('summary', 'what was there before')
    const { reporter, printed } = open({ GITHUB_STEP_SUMMARY: path })
    expect(reporter.hasSummary).toBe(true)
    await reporter.writeSummary('# one')
    await reporter.writeSummary('# two')
    expect([await readFile(path, 'utf8'), printed]).toEqual(['# two', []])
  })

  test('outputs are added, in the form that any value can have', async () => {
    const path = await folder.put('output', `before=1${EOL}`)
    const { reporter, printed } = open({ GITHUB_OUTPUT: path })
    reporter.assertOutputs?.()
    expect(await readFile(path, 'utf8')).toBe(`before=1${EOL}`)
    await reporter.setOutputs({
      changes: '12',
      digest: 'sha256:0a.b-c_d',
      none: '',
      list: '["a"]',
      odd: 'x=\ny',
      end: '7 ',
    })
    const delimited = (name: string, value: string) => `${name}<<D${EOL}${value}${EOL}D${EOL}`
    expect((await readFile(path, 'utf8')).replace(/ghadelimiter_[0-9a-f-]{36}/g, 'D')).toBe(
      [
        `before=1${EOL}changes=12${EOL}digest=sha256:0a.b-c_d${EOL}none=${EOL}`,
        delimited('list', '["a"]'),
        delimited('odd', 'x=\ny'),
        delimited('end', '7 '),
      ].join(''),
    )
    expect(printed).toEqual([])
  })

  test('are refused where the runner names one that is not there', async () => {
    const path = join(folder.workspace, 'none')
    const { reporter } = open({ GITHUB_OUTPUT: path, GITHUB_STEP_SUMMARY: path })
    const toRefusal = (variable: string) =>
      expect.objectContaining({ detail: { code: 'RUNNER_FILE_REFUSED', variable, path, why: 'missing' } })
    expect(() => reporter.assertOutputs?.()).toThrow(toRefusal('GITHUB_OUTPUT'))
    await expect(reporter.setOutputs({ a: '1' })).rejects.toEqual(toRefusal('GITHUB_OUTPUT'))
    await expect(reporter.writeSummary('# one')).rejects.toEqual(toRefusal('GITHUB_STEP_SUMMARY'))
  })
})

test.each<Variables>([{}, { GITHUB_OUTPUT: '' }])(
  'outputs of a runner without a file are commands: %j',
  async (variables) => {
    const { reporter, printed } = open(variables)
    reporter.assertOutputs?.()
    await reporter.setOutputs({ changes: '12', odd: 'x\ny' })
    expect(printed.join('')).toBe(`::set-output name=changes::12${EOL}::set-output name=odd::x%0Ay${EOL}`)
  },
)

test.each<[string, Variables, string | undefined]>([
  ['command', { INPUT_COMMAND: ' plan\n' }, 'plan'],
  ['rehearse-from', { 'INPUT_REHEARSE-FROM': 'state.json' }, 'state.json'],
  ['command', { INPUT_COMMAND: ' ', GITHUB_REPOSITORY: 'acme/chat' }, undefined],
  ['command', {}, undefined],
  ['scope', { INPUT_SCOPE: 'team', GITHUB_REPOSITORY: 'acme/chat' }, 'team'],
  ['scope', { INPUT_SCOPE: '', GITHUB_REPOSITORY: 'acme/chat' }, 'acme/chat'],
  ['scope', {}, undefined],
])('the input %s of %j', (name, variables, value) => {
  setEnv(variables)
  expect(getActionInput(name)).toBe(value)
})
