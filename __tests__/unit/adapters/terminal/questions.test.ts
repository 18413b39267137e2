import { PassThrough } from 'node:stream'
import { setImmediate } from 'node:timers/promises'
import { describe, expect, test } from '@jest/globals'
import { ask, canAsk, confirm, type Terminal } from '../../../../src/adapters/terminal/questions.ts'

const ANSWERS = { yes: 'Yes', no: 'No' }
const [ENTER, CONTROL_C, CONTROL_D] = ['\r', '\u0003', '\u0004']
const [ESCAPE, LEFT, DOWN] = ['\u001b', '\u001b[D', '\u001b[B']

/** A terminal of which one end or the other may be something else. */
const openTerminal = ({ input = true, output = true } = {}) => {
  const streams = { input: new PassThrough(), output: new PassThrough() }
  const shown: string[] = []
  streams.output.on('data', (data) => void shown.push(String(data)))
  const terminal: Terminal = {
    input: Object.assign(streams.input, { isTTY: input, setRawMode: () => undefined }),
    output: Object.assign(streams.output, { isTTY: output, columns: 80 }),
  }
  return { terminal, shown: () => shown.join(''), type: (keys: string) => void streams.input.write(keys) }
}

/** What a person gets who types these keys. */
const answer = async <T>(prompt: (terminal: Terminal) => Promise<T>, ...keys: readonly string[]): Promise<T> => {
  const { terminal, type } = openTerminal()
  const answered = prompt(terminal)
  for (const key of keys) {
    await setImmediate()
    type(key)
  }
  return await answered
}

describe('yes or no', () => {
  const decide = (terminal: Terminal) => confirm('Apply 2 changes?', ANSWERS, terminal)

  test.each([
    ['Enter alone', false, [ENTER]],
    ['Ctrl-C', false, [CONTROL_C]],
    ['Ctrl-C after yes was chosen', false, [LEFT, CONTROL_C]],
    ['Escape', false, [ESCAPE]],
    ['Ctrl-D, which ends the input', false, [CONTROL_D]],
    ['Ctrl-D after yes was chosen', false, [LEFT, CONTROL_D]],
    ['n', false, ['n']],
    ['y', true, ['y']],
    ['yes chosen, and Enter', true, [LEFT, ENTER]],
    ['yes chosen, no chosen, and Enter', false, [LEFT, LEFT, ENTER]],
  ])('%s is %j', async (_what, wanted, keys) => {
    expect(await answer(decide, ...keys)).toBe(wanted)
  })

  test('shows the question and both answers', async () => {
    const { terminal, shown, type } = openTerminal()
    const answered = decide(terminal)
    await setImmediate()
    type(ENTER)
    await answered
    for (const text of ['Apply 2 changes?', 'Yes', 'No']) expect(shown()).toContain(text)
  })

  test('is asked where this process has a terminal', () => {
    expect(canAsk()).toBe(process.stdin.isTTY === true && process.stderr.isTTY === true)
  })

  test.each([{ input: false }, { output: false }])('is not asked where %j', async (ends) => {
    const { terminal, shown } = openTerminal(ends)
    expect(canAsk(terminal)).toBe(false)
    await expect(decide(terminal)).rejects.toMatchObject({ detail: { code: 'NOT_CONFIRMED', why: 'no-terminal' } })
    expect(shown()).toBe('')
  })
})

describe('a question', () => {
  const CHOICES = ['github', 'gitlab'].map((value) => ({ value, label: value }))
  const KEYS = '↑/↓ 选择'
  const choose = (terminal: Terminal) =>
    ask({ question: 'Where?', keys: KEYS, standard: 'github', choices: CHOICES }, terminal)
  const fill = (terminal: Terminal) => ask({ question: 'Name?', keys: KEYS, standard: 'ops', choices: [] }, terminal)

  test('with choices says which keys choose in the words that it is given, and in no others', async () => {
    const { terminal, shown, type } = openTerminal()
    const answered = choose(terminal)
    await setImmediate()
    type(ENTER)
    await answered
    expect(shown()).toContain(KEYS)
    expect(shown()).not.toMatch(/navigate|confirm/)
  })

  test.each([
    ['the standard, by Enter alone', 'github', [ENTER]],
    ['another choice', 'gitlab', [DOWN, ENTER]],
    ['nothing, by Ctrl-C', undefined, [CONTROL_C]],
    ['nothing, by Ctrl-D', undefined, [CONTROL_D]],
  ])('with choices gives %s', async (_what, wanted, keys) => {
    expect(await answer(choose, ...keys)).toBe(wanted)
  })

  test.each([
    ['the standard, by Enter alone', 'ops', [ENTER]],
    ['what was typed', 'bot', ['b', 'o', 't', ENTER]],
    ['nothing, by Ctrl-C', undefined, [CONTROL_C]],
    ['nothing, by Ctrl-D', undefined, [CONTROL_D]],
    ['what was typed, where Ctrl-D has a text before it', 'b', ['b', CONTROL_D, ENTER]],
  ])('without choices gives %s', async (_what, wanted, keys) => {
    expect(await answer(fill, ...keys)).toBe(wanted)
  })
})

describe('on a terminal that can only print', () => {
  const CHOICES = [
    { value: 'github', label: 'GitHub Actions' },
    { value: 'none', label: 'none' },
  ]

  /** What is answered, and what was printed, where a person types these lines; undefined for the end of the input. */
  const talk = async <T>(
    prompt: (terminal: Terminal) => Promise<T>,
    ...lines: readonly (string | undefined)[]
  ): Promise<readonly [T, string]> => {
    const { terminal, shown, type } = openTerminal()
    const answered = prompt({ ...terminal, isDumb: true })
    for (const line of lines) {
      await setImmediate()
      if (line === undefined) (terminal.input as PassThrough).end()
      else type(`${line}\n`)
    }
    return [await answered, shown()]
  }

  test.each([
    ['y', true],
    ['YES', true],
    ['是', true],
    ['', false],
    ['n', false],
    ['maybe', false],
    [undefined, false],
  ])('%j is %j', async (line, wanted) => {
    const [answer, shown] = await talk((terminal) => confirm('Go on?', { yes: '是', no: '否' }, terminal), line)
    expect([answer, shown]).toEqual([wanted, 'Go on? [y/N] '])
  })

  test('says what is wrong with an answer that is no choice', async () => {
    const check = (answer: string) => (answer === 'none' ? undefined : `found ${answer}; allowed: none`)
    const [answer, shown] = await talk(
      (terminal) => ask({ question: 'Where', keys: '', standard: 'none', choices: CHOICES, check }, terminal),
      'circle',
      '',
    )
    expect([answer, shown]).toEqual([
      'none',
      expect.stringContaining('Where [none] found circle; allowed: none\nWhere [none] '),
    ])
  })

  test('is cancelled by Ctrl-C, which ends no process, and leaves nothing behind', async () => {
    const before = process.listenerCount('SIGINT')
    const answered = confirm('Go on?', ANSWERS, { ...openTerminal().terminal, isDumb: true })
    process.emit('SIGINT')
    expect([await answered, process.listenerCount('SIGINT')]).toEqual([false, before])
  })

  test('asks again until the answer is right, and moves no cursor', async () => {
    const check = (answer: string) => (answer === 'bad' ? 'not that one' : undefined)
    const [answer, shown] = await talk(
      (terminal) => ask({ question: 'Name', keys: '', standard: 'ops', choices: [], check }, terminal),
      'bad',
      ' bot ',
    )
    expect([answer, shown]).toEqual(['bot', 'Name [ops] not that one\nName [ops] '])
  })

  test('lists the choices, and takes none but them', async () => {
    const [answer, shown] = await talk(
      (terminal) => ask({ question: 'Where', keys: '', standard: 'github', choices: CHOICES }, terminal),
      'gitlab',
      'none',
    )
    expect(answer).toBe('none')
    expect(shown).toBe('  github: GitHub Actions\n  none\nWhere [github] gitlab\nWhere [github] ')
  })

  test.each([
    ['', 'ops'],
    [undefined, undefined],
  ])('%j gives %j', async (line, wanted) => {
    const [answer] = await talk(
      (terminal) => ask({ question: 'Name', keys: '', standard: 'ops', choices: [] }, terminal),
      line,
    )
    expect(answer).toBe(wanted)
  })
})
