import { type Command, Help, InvalidArgumentError } from 'commander'
import { eastAsianWidth } from 'get-east-asian-width'
import type { UsageFault } from '../../model/input-fault.ts'

/** The words of a help page, and of the errors about a command line itself. */
export interface UsageTexts {
  readonly severity: { readonly error: string }
  readonly toLabelled: (label: string, text: string) => string
  readonly cli: {
    readonly headings: Readonly<Record<'usage' | 'options' | 'commands', string>>
    readonly flags: { readonly help: string }
    readonly options: string
    readonly command: string
    readonly toUsageError: (fault: UsageFault) => string
  }
}

/** Gives a command, and those made below it from now on, their words. */
export const setUsageTexts = (program: Command, texts: UsageTexts): Command => {
  const { headings, flags } = texts.cli
  const titles = new Map([
    ['Usage:', headings.usage],
    ['Options:', headings.options],
    ['Commands:', headings.commands],
  ])
  return program
    .helpOption('-h, --help', flags.help)
    .configureHelp({
      styleTitle: (title) => titles.get(title) ?? title,
      commandUsage: (command) => toUsage(command, texts),
      subcommandTerm: (command) => command.name(),
      boxWrap: wrapText,
      // Commander would add the choices in English; our own texts name them.
      optionDescription: (option) => option.description,
      // Commander parts the title from the usage by a blank, which a full-width colon brings along.
      formatHelp: (command, help) => Help.prototype.formatHelp.call(help, command, help).replace('： ', '：'),
    })
    .configureOutput({
      outputError: (message, write) => {
        const fault = toUsageFault(message)
        const told = fault && texts.toLabelled(texts.severity.error.toLowerCase(), texts.cli.toUsageError(fault))
        write(told === undefined ? message : `${told}\n`)
      },
    })
}

/** Refuses that an option with one value is given twice, of every command below this one: the last would win in silence. */
export const refuseRepeats = (command: Command): void => {
  for (const option of command.options) {
    const takesOne = (option.required || option.optional) && !option.variadic && option.parseArg === undefined
    if (takesOne) option.argParser((value, before) => (before === undefined ? value : throwRepeated()))
  }
  for (const below of command.commands) refuseRepeats(below)
}

/** What {@link FAULTS} knows it by. */
const REPEATED = 'REPEATED'

const throwRepeated = (): never => {
  throw new InvalidArgumentError(REPEATED)
}

const toUsage = (command: Command, { cli }: UsageTexts): string => {
  return [...listNames(command), cli.options, ...(command.commands.length === 0 ? [] : [cli.command])].join(' ')
}

const listNames = (command: Command): readonly string[] =>
  command.parent === null ? [command.name()] : [...listNames(command.parent), command.name()]

/** The least parts of a text that may stand on lines of their own: a word or a Chinese character, with its punctuation. */
const PARTS = /[（《]*(?:\p{Script=Han}|[^\s\p{Script=Han}（《，。；：、）》！？]+)?[，。；：、）》！？]*\s*/gu

/** Columns that a text takes in a terminal, where Chinese characters are two columns wide. */
const toWidth = (text: string): number =>
  [...text].reduce((sum, character) => sum + eastAsianWidth(character.codePointAt(0) ?? 0), 0)

/** Breaks a text into lines. Commander breaks at blanks alone, which Chinese does without. */
const wrapText = (text: string, width: number): string => {
  const lines: string[] = []
  let line = ''
  for (const [part] of text.matchAll(PARTS)) {
    if (line !== '' && toWidth(`${line}${part.trimEnd()}`) > width) {
      lines.push(line.trimEnd())
      line = ''
    }
    line += part
  }
  return [...lines, line].join('\n')
}

const FAULTS: readonly (readonly [RegExp, (match: RegExpExecArray) => UsageFault])[] = [
  [
    /^error: unknown option '([^\n]*)'$/m,
    (match) => ({ code: 'OPTION_UNKNOWN', option: match[1] ?? '', suggestions: listSuggestions(match.input) }),
  ],
  [
    /^error: option '([^\n]*)' argument '[\s\S]*' is invalid\. REPEATED$/m,
    ([, option = '']) => ({ code: 'OPTION_REPEATED', option }),
  ],
  [/^error: option '([^\n]*)' argument missing$/m, ([, option = '']) => ({ code: 'OPTION_WITHOUT_VALUE', option })],
  [
    /^error: unknown command '([^\n]*)'$/m,
    (match) => ({ code: 'COMMAND_UNKNOWN', command: match[1] ?? '', suggestions: listSuggestions(match.input) }),
  ],
  [/^error: too many arguments for '([^\n]*)'/m, ([, command = '']) => ({ code: 'ARGUMENTS_UNEXPECTED', command })],
]

/** What commander found, from its words: it hands over nothing else. Undefined for what it says besides. */
const toUsageFault = (message: string): UsageFault | undefined => {
  for (const [pattern, toFault] of FAULTS) {
    const match = pattern.exec(message)
    if (match !== null) return toFault(match)
  }
  return undefined
}

const listSuggestions = (message: string): readonly string[] =>
  /\(Did you mean (?:one of )?(.*)\?\)/.exec(message)?.[1]?.split(', ') ?? []
