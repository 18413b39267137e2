import { type Command, Help, Option } from 'commander'
import { eastAsianWidth } from 'get-east-asian-width'
import type { UsageFault } from '../../model/input-fault.ts'
import { LOCALES } from '../../model/policy.ts'
import { toSuggestion } from '../../model/suggestion.ts'
import { toUnicodePattern } from '../../model/unicode-pattern.ts'
import { listNames, throwRepeated, toUsageFault } from './usage-faults.ts'

/** The words of a help page, and of the errors about a command line itself. */
export interface UsageTexts {
  readonly severity: { readonly error: string }
  readonly toLabelled: (label: string, text: string) => string
  readonly cli: {
    readonly headings: Readonly<Record<'usage' | 'arguments' | 'options' | 'commands' | 'environment', string>>
    readonly flags: { readonly help: string; readonly noColor: string }
    readonly inputs: { readonly locale: string }
    readonly commands: { readonly help: string }
    readonly options: string
    readonly command: string
    readonly toUsageError: (fault: UsageFault) => string
  }
}

/** Sets the texts of a command, and of its later subcommands. */
export const setUsageTexts = (program: Command, texts: UsageTexts): Command => {
  const { headings, flags } = texts.cli
  const titles = new Map([
    ['Usage:', headings.usage],
    ['Arguments:', headings.arguments],
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
      argumentDescription: (argument) => argument.description,
      // Commander parts the title from the usage by a blank, which a full-width colon brings along.
      formatHelp: (command, help) =>
        `${Help.prototype.formatHelp.call(help, command, help).replace('： ', '：')}${formatEnvironment(command, help, headings.environment)}`,
    })
    .configureOutput({
      outputError: (message, write) => {
        const fault = toUsageFault(message, program)
        const told = fault && texts.toLabelled(texts.severity.error.toLowerCase(), texts.cli.toUsageError(fault))
        write(told === undefined ? message : `${told}\n`)
      },
    })
}

/** Refuses repeated single-value options, for every command below this one: the last value would silently win. */
export const refuseRepeats = (command: Command): void => {
  for (const option of command.options) {
    const takesOne = (option.required || option.optional) && !option.variadic && option.parseArg === undefined
    if (takesOne) option.argParser((value, before) => (before === undefined ? value : throwRepeated()))
  }
  for (const below of command.commands) refuseRepeats(below)
}

/** The variables that commands look at, each with what it is for. */
const ENVIRONMENTS = new WeakMap<Command, readonly (readonly [variable: string, help: string])[]>()

/** Has a command's help list the variables that it looks at. */
export const setEnvironment = (command: Command, variables: readonly (readonly [string, string])[]): void => {
  ENVIRONMENTS.set(command, variables)
}

/** A wider variable has a line of its own: beside it, too little of a terminal is left for what it means. */
const WIDEST_COLUMNS = 31

const formatEnvironment = (command: Command, help: Help, heading: string): string => {
  const variables = ENVIRONMENTS.get(command) ?? []
  const width = Math.max(...variables.map(([variable]) => toWidth(variable)).filter((one) => one <= WIDEST_COLUMNS))
  const items = variables.map(([variable, text]) =>
    toWidth(variable) <= width
      ? help.formatItem(variable, width, text, help)
      : `  ${variable}\n${help.formatItem('', width, text, help)}`,
  )
  return items.length === 0 ? '' : ['', heading, ...items, ''].join('\n')
}

/** Adds the flags that are read before any command is: no colours, and the language where a command lacks it and is no mere group of others. */
export const addCommonFlags = (command: Command, texts: UsageTexts): void => {
  const isGroup = command.parent !== null && command.commands.length > 0
  if (!isGroup && command.options.every(({ long }) => long !== '--locale')) command.addOption(toLocaleOption(texts))
  command.option('--no-color', texts.cli.flags.noColor)
  for (const below of command.commands) addCommonFlags(below, texts)
}

/** Refuses what is no language. An empty one, as of a variable that is not set, counts as none. */
const toLocaleOption = ({ cli }: UsageTexts): Option => {
  const option = new Option('--locale <value>', cli.inputs.locale).choices(LOCALES)
  const { parseArg } = option
  return option.argParser((value, before: string | undefined) => {
    if (before !== undefined) return throwRepeated()
    return value.trim() === '' ? value : parseArg?.(value, before)
  })
}

/**
 * Adds the command that shows the help of another, here and to each command that has others below it. Commander's own
 * shows its start page for one that it does not know, and so does its flag.
 */
export const addHelpCommand = (program: Command, texts: UsageTexts): void => {
  const { cli } = texts
  for (const below of program.commands) if (below.commands.length > 0) addHelpCommand(below, texts)
  program.on('beforeHelp', () => {
    const name = program.args.find((arg) => !arg.startsWith('-'))
    if (name !== undefined && program.commands.every((command) => command.name() !== name)) failUnknown(program, name)
  })
  const help = program
    .helpCommand(false)
    .command('help')
    .description(cli.commands.help)
    .usage(cli.command)
    .argument('[names...]')
  help.action((names: readonly string[]) => {
    let command = program
    for (const name of names) {
      const found = command.commands.find((candidate) => candidate.name() === name)
      if (found === undefined) return failUnknown(command, name)
      command = found
    }
    command.help()
  })
}

/** In Commander's words, which {@link toUsageFault} knows. */
const failUnknown = (command: Command, name: string): never => {
  const near = toSuggestion(
    name,
    command.commands.map((candidate) => candidate.name()),
  )
  return command.error(`error: unknown command '${name}'${near === undefined ? '' : `\n(Did you mean ${near}?)`}`)
}

/** Commander generates one if none is set, which also contains the options. */
const toUsage = (command: Command, { cli }: UsageTexts): string => {
  const own = command.usage()
  const isOwn = own !== '' && !own.includes('[options]')
  const rest = command.registeredArguments.map((argument) =>
    [
      argument.required ? '<' : '[',
      argument.name(),
      argument.variadic ? '...' : '',
      argument.required ? '>' : ']',
    ].join(''),
  )
  return [
    ...listNames(command),
    ...(isOwn ? [] : [cli.options]),
    ...(isOwn ? [own] : rest),
    ...(command.commands.length === 0 ? [] : [cli.command]),
  ].join(' ')
}

/** The smallest parts of a text between line breaks: a word or a Chinese character, with its punctuation. */
const toParts = toUnicodePattern(
  String.raw`[（《]*(?:\p{Script=Han}|[^\s\p{Script=Han}（《，。；：、）》！？]+)?[，。；：、）》！？]*\s*`,
  'gu',
)

/** Columns that a text takes in a terminal, where Chinese characters are two columns wide. */
const toWidth = (text: string): number =>
  [...text].reduce((sum, character) => sum + eastAsianWidth(character.codePointAt(0) ?? 0), 0)

/** Breaks a text into lines. Commander breaks at blanks alone, which Chinese does without. */
const wrapText = (text: string, width: number): string => {
  const lines: string[] = []
  let line = ''
  for (const [part] of text.matchAll(toParts())) {
    if (line !== '' && toWidth(`${line}${part.trimEnd()}`) > width) {
      lines.push(line.trimEnd())
      line = ''
    }
    line += part
  }
  return [...lines, line].join('\n')
}
