import tab from '@bomb.sh/tab/commander'
import type { Command } from 'commander'
import type { CommandLineTexts } from '../stages/render/texts/cli-texts.ts'

const SHELLS = ['bash', 'fish', 'powershell', 'zsh']

/** Options whose value is a file or a folder, unless a command takes a few words there. */
const FILE_OPTIONS: ReadonlySet<string> = new Set([
  ...['--config', '--plan-file', '--export-file', '--rehearse-from', '--report', '--state'],
])

/** Tells a shell to complete file names itself. */
const GO_ON = ':0'

/**
 * Adds the command that prints completion scripts and answers their queries. It must be added last, because it reads
 * the other commands. The library lacks three things: it never leaves file names to the shell, it does not complete
 * shells, and its bash script cannot be loaded twice, nor without a package that not every system has.
 */
export const addCompletionCommand = (program: Command, texts: CommandLineTexts): void => {
  const root = tab(program)
  const command = program.commands.find((candidate) => candidate.name() === 'complete')
  command?.description(texts.cli.commands.complete).usage(`<${SHELLS.join('|')}>`)
  for (const argument of command?.registeredArguments ?? []) argument.description = ''
  root.commands.get('complete')?.argument('shell', (complete) => {
    for (const shell of SHELLS) complete(shell, '')
  })
  const { parse, setup } = root
  root.parse = (words) => {
    if (isFileWanted(program, words)) process.stdout.write(`${GO_ON}\n`)
    else parse.call(root, words)
  }
  root.setup = (name, executable, shell) => {
    if (shell === 'bash') process.stdout.write(BASH)
    else setup.call(root, name, executable, shell)
  }
}

/** The last word is the one that is completed. */
const isFileWanted = (program: Command, words: readonly string[]): boolean => {
  const [option = '', current = ''] = words.slice(-2)
  if (!FILE_OPTIONS.has(option) || current.startsWith('-')) return false
  const { options } = findNamed(program, words)
  return options.some(({ long, argChoices = [] }) => long === option && argChoices.length === 0)
}

/** The command that the words name: the innermost one, as in `state list`. */
const findNamed = (command: Command, words: readonly string[]): Command => {
  const named = command.commands.find((candidate) => words.includes(candidate.name()))
  return named === undefined ? command : findNamed(named, words)
}

/**
 * Queries the program for each word, and leaves file names to bash. Old versions have no `compopt`: they also offer
 * files.
 */
const BASH = `# bash completion for oos-chat-sync
_oos_chat_sync() {
  local line current=\${COMP_WORDS[COMP_CWORD]}
  COMPREPLY=()
  while IFS= read -r line; do
    case $line in
      ${GO_ON}) ;;
      :*) compopt +o default 2>/dev/null ;;
      *) line=\${line%%$'\\t'*}; [[ $line == "$current"* ]] && COMPREPLY+=("$line") ;;
    esac
  done < <(oos-chat-sync complete -- "\${COMP_WORDS[@]:1:COMP_CWORD}" 2>/dev/null)
}
complete -o default -F _oos_chat_sync oos-chat-sync
`
