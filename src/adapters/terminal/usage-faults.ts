import { type Command, InvalidArgumentError } from 'commander'
import type { UsageFault } from '../../model/input-fault.ts'
import { INPUT_VARIABLES } from '../../model/input-variables.ts'
import { toUnicodePattern } from '../../model/unicode-pattern.ts'

/* What is wrong with a command line, out of Commander's messages: they are all that it gives. */

/** Refuses an option that is set more than once. */
export const throwRepeated = (): never => {
  throw new InvalidArgumentError('REPEATED')
}

/** A command's name after those of the commands above it. */
export const listNames = (command: Command): readonly string[] =>
  command.parent === null ? [command.name()] : [...listNames(command.parent), command.name()]

type ToFault = (found: string, more: string, message: string, program: Command) => UsageFault

const FAULTS: readonly (readonly [RegExp, ToFault])[] = [
  [
    /^error: unknown option '([\s\S]*)'$/m,
    (option, _more, message, program) => toUnknownOption(option, listSuggestions(message), program),
  ],
  [
    /^error: option '(.*)' argument '[\s\S]*' is invalid\. REPEATED$/m,
    (option) => ({ code: 'OPTION_REPEATED', option }),
  ],
  [/^error: option '(.*)' argument missing$/m, (option) => ({ code: 'OPTION_WITHOUT_VALUE', option })],
  [
    /^error: unknown command '([\s\S]*)'$/m,
    (command, _more, message) => ({ code: 'COMMAND_UNKNOWN', command, suggestions: listSuggestions(message) }),
  ],
  // The only command that is read on its own, and has no name then, is the last one that takes an argument.
  [
    /^error: too many arguments(?: for '(.*)')?\. Expected (\d)/m,
    (command, count) => ({ code: 'ARGUMENTS_UNEXPECTED', command: command || 'complete', allowed: Number(count) }),
  ],
  [/^error: missing required argument '(.*)'/m, (argument) => ({ code: 'ARGUMENT_MISSING', argument })],
  [
    /^error: (?:command-argument value|option '.*' argument) '([\s\S]*)' is invalid(?: for argument '.*')?\. Allowed choices are (.*)\.$/m,
    (found, allowed) => ({ code: 'ARGUMENT_UNKNOWN', found, allowed: allowed.split(', ') }),
  ],
]

/** What a terminal would act on, or nobody would see. */
const toUnseen = toUnicodePattern(String.raw`[\p{C}\p{Zl}\p{Zp}]`, 'gu')

const toVisible = (text = ''): string =>
  text.replaceAll(toUnseen(), (character) => `\\u{${character.codePointAt(0)?.toString(16)}}`)

/**
 * The fault that commander found, parsed from its message, because it provides nothing else. Undefined for other
 * messages.
 */
export const toUsageFault = (message: string, program: Command): UsageFault | undefined => {
  for (const [pattern, toFault] of FAULTS) {
    const match = pattern.exec(message)
    if (match !== null) return toFault(toVisible(match[1]), toVisible(match[2]), message, program)
  }
  return undefined
}

/** An option of another command, or one replaced by a variable, is not a typing error. */
const toUnknownOption = (option: string, suggestions: readonly string[], program: Command): UsageFault => {
  const [flag = ''] = option.split('=')
  const variable = Object.hasOwn(INPUT_VARIABLES, flag.slice(2)) ? INPUT_VARIABLES[flag.slice(2)] : undefined
  const commands = [program, ...listCommands(program)].filter(({ options }) =>
    options.some(({ long }) => long === flag),
  )
  const isSwitch =
    flag === '--help' ||
    commands.some(({ options }) => options.some(({ long, required }) => long === flag && !required))
  if (isSwitch && option !== flag) return { code: 'OPTION_WITH_VALUE', option: flag }
  return {
    code: 'OPTION_UNKNOWN',
    // The value after it may be a secret.
    option: flag,
    suggestions,
    commands: commands.map((command) => listNames(command).slice(1).join(' ') || command.name()),
    ...(variable !== undefined && { variable }),
  }
}

const listCommands = (command: Command): readonly Command[] =>
  command.commands.flatMap((below) => [below, ...listCommands(below)])

const listSuggestions = (message: string): readonly string[] =>
  /\(Did you mean (?:one of )?(.*)\?\)/.exec(message)?.[1]?.split(', ') ?? []
