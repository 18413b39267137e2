import { describe, expect, test } from '@jest/globals'
import { canColour, createTerminalReporter } from '../../../../src/adapters/terminal/reporter.ts'
import { toPalette } from '../../../../src/stages/render/palette.ts'
import { en } from '../../../../src/stages/render/texts/en/index.ts'
import { zh } from '../../../../src/stages/render/texts/zh/index.ts'

const open = (isVerbose = false, texts = en, hasColours = false) => {
  const [out, err]: [string[], string[]] = [[], []]
  const streams = { out: (text: string) => void out.push(text), err: (text: string) => void err.push(text) }
  return {
    reporter: createTerminalReporter(streams, { isVerbose, hasColours, palette: toPalette(hasColours) }, texts),
    out: () => out.join(''),
    err: () => err.join(''),
  }
}

const ABOUT = { title: 'a title' }

describe('lines', () => {
  test('of results go to the one stream, messages to the other', () => {
    const { reporter, out, err } = open()
    reporter.info('plan')
    reporter.annotate('warning', 'careful', ABOUT)
    expect([out(), err()]).toEqual(['plan\n', 'warning: careful\n'])
  })

  test('of a message say how grave it is in the language of the run', () => {
    const { reporter, err } = open(false, zh)
    reporter.annotate('error', '有误', ABOUT)
    expect(err()).toBe('错误：有误\n')
  })

  test('of debugging are there only when asked for', () => {
    const [quiet, verbose] = [open(), open(true)]
    quiet.reporter.debug('call')
    verbose.reporter.debug('call')
    expect([quiet.err(), verbose.err()]).toEqual(['', 'call\n'])
  })
})

test('what is for a program stands alone on the one stream, with what is masked hidden', () => {
  const [out, err]: [string[], string[]] = [[], []]
  const streams = { out: (text: string) => void out.push(text), err: (text: string) => void err.push(text) }
  const options = { isVerbose: false, isForProgram: true, hasColours: false, palette: toPalette(false) }
  const reporter = createTerminalReporter(streams, options, en)
  reporter.mask('hunter2')
  reporter.info('plan of hunter2')
  reporter.print('{"role":"hunter2"}')
  expect([out, err]).toEqual([['{"role":"***"}'], ['plan of ***\n']])
})

describe('masks', () => {
  test('hide in everything printed', () => {
    const { reporter, out, err } = open(true)
    reporter.mask('hunter2')
    reporter.info('a hunter2 b hunter2')
    reporter.debug('hunter2')
    reporter.annotate('error', 'hunter2', ABOUT)
    expect(out()).toBe('a *** b ***\n')
    expect(err()).not.toContain('hunter2')
  })

  test('hide the longer one first, so that no end of it stays', () => {
    const { reporter, out } = open()
    reporter.mask('secret')
    reporter.mask('secret-and-more')
    reporter.info('secret-and-more')
    expect(out()).toBe('***\n')
  })

  test.each(['a$&b', '(.*)', '[x', '\\', 'two\nlines'])('are texts, no patterns: %j', (value) => {
    const { reporter, out } = open()
    reporter.mask(value)
    reporter.info(`<${value}>, <plain>`)
    expect(out()).toBe('<***>, <plain>\n')
  })

  test('hide a value of several lines, line breaks and all', () => {
    const { reporter, out } = open()
    reporter.mask('one\ntwo')
    reporter.info('x one\ntwo y')
    expect(out()).toBe('x *** y\n')
  })

  test('that are empty hide nothing', () => {
    const { reporter, out } = open()
    reporter.mask('')
    reporter.info('plain')
    expect(out()).toBe('plain\n')
  })
})

test('a summary and outputs go nowhere', async () => {
  const { reporter, out, err } = open(true)
  await reporter.writeSummary('# summary')
  await reporter.setOutputs({ result: 'applied' })
  expect([reporter.hasSummary, reporter.hasAnnotations, out(), err()]).toEqual([false, false, '', ''])
})

describe('colours', () => {
  test('are in the words of levels and in lines of debugging, and in nothing else', () => {
    const { reporter, out, err } = open(true, en, true)
    reporter.debug('call')
    reporter.info('plan')
    for (const level of ['notice', 'warning', 'error'] as const) reporter.annotate(level, 'text', ABOUT)
    expect(reporter.hasColours).toBe(true)
    expect(out()).toBe('plan\n')
    expect(err().split('\n')).toEqual([
      '\u001b[2mcall\u001b[22m',
      '\u001b[36mnotice\u001b[39m: text',
      '\u001b[33mwarning\u001b[39m: text',
      '\u001b[31merror\u001b[39m: text',
      '',
    ])
  })

  const TERMINAL = { env: { TERM: 'xterm' }, isTerminal: true, isFile: false }
  const PIPE = { ...TERMINAL, isTerminal: false }
  const FILE = { ...PIPE, isFile: true }

  test.each([
    ['a terminal', TERMINAL],
    ['a terminal without a name', { ...TERMINAL, env: {} }],
    ['a log that FORCE_COLOR asks for', { ...PIPE, env: { FORCE_COLOR: '1' } }],
    ['a file that FORCE_COLOR asks for', { ...FILE, env: { FORCE_COLOR: '1' } }],
    ['the log of GitHub', { ...PIPE, env: { GITHUB_ACTIONS: 'true' } }],
    ['the log of GitLab', { ...PIPE, env: { GITLAB_CI: 'true', TERM: 'dumb' } }],
  ])('are there for %s', (_what, source) => {
    expect(canColour(source)).toBe(true)
    expect(canColour({ ...source, env: { ...source.env, NO_COLOR: '1' } })).toBe(false)
  })

  test.each([
    ['a log', PIPE],
    ['the log of another CI', { ...PIPE, env: { CI: 'true' } }],
    ['a file of a job', { ...FILE, env: { GITLAB_CI: 'true' } }],
    ['a dumb terminal', { ...TERMINAL, env: { TERM: 'dumb' } }],
    ['empty variables', { ...PIPE, env: { FORCE_COLOR: '', CI: '' } }],
    ['a terminal where FORCE_COLOR says no', { ...TERMINAL, env: { FORCE_COLOR: '0' } }],
  ])('are not there for %s', (_what, source) => {
    expect(canColour(source)).toBe(false)
  })
})
