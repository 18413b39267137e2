import { describe, expect, test } from '@jest/globals'
import { Command, CommanderError } from 'commander'
import { eastAsianWidth } from 'get-east-asian-width'
import { addHelpCommand, setUsageTexts } from '../../../../src/adapters/terminal/usage.ts'
import { loadCommandLineTexts } from '../../../../src/commands/language.ts'
import type { CommandLineTexts } from '../../../../src/stages/render/texts/cli-texts.ts'

const COLUMNS = 80
// One after the other: Jest links modules that are imported at once in the wrong order.
const en = await loadCommandLineTexts('en')
const zh = await loadCommandLineTexts('zh-CN')

/** Everything that a command line prints before anything runs. */
const print = (texts: CommandLineTexts, ...args: readonly string[]): string => {
  const printed: string[] = []
  const write = (text: string) => void printed.push(text)
  const program = setUsageTexts(new Command('oos-chat-sync'), texts)
    .exitOverride()
    .configureOutput({ writeOut: write, writeErr: write, getOutHelpWidth: () => COLUMNS })
    .helpCommand(false)
  const plan = program.command('plan').description(texts.cli.commands.plan)
  for (const [name, help] of Object.entries(texts.cli.inputs)) plan.option(`--${name} <value>`, help)
  program.command('export').option('--force', texts.cli.flags.force)
  addHelpCommand(program, texts)
  try {
    program.parse([...args], { from: 'user' })
  } catch (thrown) {
    if (!(thrown instanceof CommanderError)) throw thrown
  }
  return printed.join('')
}

const toWidth = (line: string) =>
  [...line].reduce((sum, character) => sum + eastAsianWidth(character.codePointAt(0) ?? 0), 0)

describe.each([
  ['English', en],
  ['Chinese', zh],
])('the help in %s', (_language, texts) => {
  const help = print(texts, 'plan', '--help')

  test('fits the terminal, and every word of it is there', () => {
    expect(help.split('\n').filter((line) => toWidth(line) > COLUMNS)).toEqual([])
    const squeezed = help.replaceAll(/\s+/g, '')
    const missing = Object.values(texts.cli.inputs).filter((text) => !squeezed.includes(text.replaceAll(/\s+/g, '')))
    expect(missing).toEqual([])
  })

  test('begins no line with punctuation that ends something', () => {
    expect(help.split('\n').filter((line) => /^\s*(?:[，。；：、）！？,;:)]|\.(?!\w))/u.test(line))).toEqual([])
  })
})

test('the headings are in the language of the help', () => {
  expect(print(zh, '--help')).toMatch(/^用法：oos-chat-sync \[选项\] \[命令\]\n\n选项：\n[^A-Z]+\n\n命令：\n/)
  expect(print(zh, 'plan', '--help')).toMatch(/^用法：oos-chat-sync plan \[选项\]\n/)
  expect(print(en, '--help')).toMatch(/^Usage: oos-chat-sync \[options\] \[command\]\n/)
})

describe('what is wrong with a command line', () => {
  test.each([
    [
      ['plan', '--confg', 'x'],
      'unknown option --confg. Did you mean --config?',
      '未知的选项 --confg。是否想写 --config？',
    ],
    [['plan', '--locle', 'x'], 'Did you mean --locale?', '是否想写 --locale？'],
    [['plan', '--zzzzzz'], 'unknown option --zzzzzz.\n', '未知的选项 --zzzzzz。\n'],
    [['plan', '--config'], 'the option --config <value> needs a value.', '选项 --config <value> 缺少值。'],
    [['plan', 'x', 'y'], 'plan takes no arguments; use --option value', 'plan 不接受位置参数；请使用 --option=value'],
    [['help', 'paln'], 'unknown command paln. Did you mean plan?', '未知的命令 paln。是否想写 plan？'],
    [
      ['plan', '--force'],
      'this command has no option --force. It belongs to export.',
      '此命令没有选项 --force。它属于 export。',
    ],
    [['paln'], 'unknown command paln. Did you mean plan?', '未知的命令 paln。是否想写 plan？'],
  ])('%j', (args, english, chinese) => {
    const [inEnglish, inChinese] = [print(en, ...args), print(zh, ...args)]
    expect([inEnglish, inChinese]).toEqual([expect.stringMatching(/^error: /), expect.stringMatching(/^错误：/)])
    expect([inEnglish, inChinese]).toEqual([expect.stringContaining(english), expect.stringContaining(chinese)])
  })
})

/** A help page of one option, as wide as Commander breaks lines at the least. */
const toHelp = (description: string): string => {
  const printed: string[] = []
  const program = setUsageTexts(new Command('x'), zh)
    .exitOverride()
    .configureOutput({ writeOut: (text) => void printed.push(text), getOutHelpWidth: () => 60 })
    .option('--flag <value>', description)
  expect(() => program.parse(['--help'], { from: 'user' })).toThrow(CommanderError)
  const lines = printed.join('').split('\n')
  const [first = -1, end = -1] = ['  --flag', '  -h'].map((start) => lines.findIndex((line) => line.startsWith(start)))
  const column = '  --flag <value>  '.length
  return lines
    .slice(first, end)
    .map((line) => line.slice(column))
    .join('\n')
}

describe('a long text is broken', () => {
  // 42 columns are left of the 60.
  test.each([
    ['nowhere where it just fits', `${'a'.repeat(20)} ${'b'.repeat(21)}`, `${'a'.repeat(20)} ${'b'.repeat(21)}`],
    ['at a blank, which goes', `${'a'.repeat(20)} ${'b'.repeat(22)} c`, `${'a'.repeat(20)}\n${'b'.repeat(22)} c`],
    ['no word, however long', `a ${'b'.repeat(50)} c`, `a\n${'b'.repeat(50)}\nc`],
    ['between Chinese characters, by their width', '汉'.repeat(22), `${'汉'.repeat(21)}\n汉`],
    ['before no mark that ends something', `${'汉'.repeat(21)}。`, `${'汉'.repeat(20)}\n汉。`],
    ['after no mark that begins something', `${'汉'.repeat(20)}（汉）`, `${'汉'.repeat(20)}\n（汉）`],
    ['between a word and a Chinese character', `${'汉'.repeat(19)}word汉字`, `${'汉'.repeat(19)}word\n汉字`],
  ])('%s', (_what, text, broken) => {
    expect(toHelp(text)).toBe(broken)
  })
})

test.each([
  "an error: unknown option '--x'",
  "error: unknown option '--x' of somebody",
  "an error: option '--x' argument missing",
  "error: option '--x' argument missing, it says",
  "an error: unknown command 'x'",
  "error: unknown command 'x' of somebody",
  "an error: too many arguments for 'x'",
  'something else',
])('what Commander says besides is printed as it is: %s', (message) => {
  const printed: string[] = []
  const program = setUsageTexts(new Command('x'), en)
    .exitOverride()
    .configureOutput({ writeErr: (text) => void printed.push(text) })
  expect(() => program.error(message)).toThrow(CommanderError)
  expect(printed.join('')).toBe(`${message}\n`)
})
