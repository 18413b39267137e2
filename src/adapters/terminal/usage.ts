import { type Command, Help, InvalidArgumentError } from 'commander'
import { eastAsianWidth } from 'get-east-asian-width'
import type { UsageFault } from '../../model/input-fault.ts'
import { INPUT_VARIABLES } from '../../model/input-variables.ts'
import { toSuggestion } from '../../model/suggestion.ts'
import { toUnicodePattern } from '../../model/unicode-pattern.ts'

/** The words of a help page, and of the errors about a command line itself. */
export interface UsageTexts {
  readonly severity: { readonly error: string }
  readonly toLabelled: (label: string, text: string) => string
  readonly cli: {
    readonly headings: Readonly<Record<'usage' | 'arguments' | 'options' | 'commands' | 'environment', string>>
    readonly flags: { readonly help: string; readonly noColor: string }
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

/** What {@link FAULTS} knows it by. */
const REPEATED = 'REPEATED'

const throwRepeated = (): never => {
  throw new InvalidArgumentError(REPEATED)
}

/** The variables that commands look at, each with what it is for. */
const ENVIRONMENTS = new WeakMap<Command, readonly (readonly [variable: string, help: string])[]>()

/** Has a command's help list the variables that it looks at. */
export const setEnvironment = (command: Command, variables: readonly (readonly [string, string])[]): void => {
  ENVIRONMENTS.set(command, variables)
}

const formatEnvironment = (command: Command, help: Help, heading: string): string => {
  const variables = ENVIRONMENTS.get(command) ?? []
  const width = Math.max(...variables.map(([variable]) => toWidth(variable)))
  const items = variables.map(([variable, text]) => help.formatItem(variable, width, text, help))
  return items.length === 0 ? '' : ['', heading, ...items, ''].join('\n')
}

/** Adds the flag against colours to every command: it is read before any of them is. */
export const addColourFlag = (command: Command, texts: UsageTexts): void => {
  command.option('--no-color', texts.cli.flags.noColor)
  for (const below of command.commands) addColourFlag(below, texts)
}

/** Adds the command that shows the help of another: Commander's own shows its start page for one that it does not know. */
export const addHelpCommand = (program: Command, texts: UsageTexts): void => {
  const { cli } = texts
  const help = program.command('help').description(cli.commands.help).usage(cli.command).argument('[names...]')
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

/** In Commander's words, which {@link FAULTS} knows. */
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

const listNames = (command: Command): readonly string[] =>
  command.parent === null ? [command.name()] : [...listNames(command.parent), command.name()]

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

const FAULTS: readonly (readonly [RegExp, (match: RegExpExecArray, program: Command) => UsageFault])[] = [
  [
    /^error: unknown option '([^\n]*)'$/m,
    (match, program) => toUnknownOption(match[1] ?? '', listSuggestions(match.input), program),
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
  [/^error: missing required argument '([^\n]*)'/m, ([, argument = '']) => ({ code: 'ARGUMENT_MISSING', argument })],
  [
    /^error: command-argument value '([\s\S]*)' is invalid for argument '[^\n]*'\. Allowed choices are ([^\n]*)\.$/m,
    ([, found = '', allowed = '']) => ({ code: 'ARGUMENT_UNKNOWN', found, allowed: allowed.split(', ') }),
  ],
]

/**
 * The fault that commander found, parsed from its message, because it provides nothing else. Undefined for other
 * messages.
 */
const toUsageFault = (message: string, program: Command): UsageFault | undefined => {
  for (const [pattern, toFault] of FAULTS) {
    const match = pattern.exec(message)
    if (match !== null) return toFault(match, program)
  }
  return undefined
}

/** An option of another command, or one replaced by a variable, is not a typing error. */
const toUnknownOption = (option: string, suggestions: readonly string[], program: Command): UsageFault => {
  const [flag = ''] = option.split('=')
  const variable = Object.hasOwn(INPUT_VARIABLES, flag.slice(2)) ? INPUT_VARIABLES[flag.slice(2)] : undefined
  const commands = listCommands(program).filter(({ options }) => options.some(({ long }) => long === flag))
  const isSwitch = commands.some(({ options }) => options.some(({ long, required }) => long === flag && !required))
  if (isSwitch && option !== flag) return { code: 'OPTION_WITH_VALUE', option: flag }
  return {
    code: 'OPTION_UNKNOWN',
    // The value after it may be a secret.
    option: flag,
    suggestions,
    commands: commands.map((command) => listNames(command).slice(1).join(' ')),
    ...(variable !== undefined && { variable }),
  }
}

const listCommands = (command: Command): readonly Command[] =>
  command.commands.flatMap((below) => [below, ...listCommands(below)])

const listSuggestions = (message: string): readonly string[] =>
  /\(Did you mean (?:one of )?(.*)\?\)/.exec(message)?.[1]?.split(', ') ?? []
