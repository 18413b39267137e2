import type { Block } from './markdown.ts'

/** One thing that a reader does with a page, as a shell does it, and what the page says that comes of it. */
export interface Step {
  readonly block: Block
  readonly script: string
  /** What must be printed; `…` stands for any text, or alone on its line for any lines. */
  readonly expected?: string
  /** False where the page shows that it fails, by `echo $?` after it. */
  readonly mustSucceed: boolean
}

/** In the output, behind each step: its number and its exit code. */
export const MARK = /\n@@ (\d+) (\d+) @@\n/

/** The steps of blocks that a shell can do, in their order. What is said not to be run is left out. */
export const toSteps = (blocks: readonly Block[]): readonly Step[] => {
  const steps: Step[] = []
  for (const block of blocks) {
    const last = steps.at(-1)
    if (block.language === 'console') steps.push(...toConsoleSteps(block))
    else if (block.language === 'text' && last) steps.push({ ...(steps.pop() ?? last), expected: block.text })
    else if (toFileName(block) !== undefined) steps.push({ block, script: toFile(block), mustSucceed: true })
    else if (block.language === 'ts') steps.push({ block, script: toProgram(block), mustSucceed: true })
    else if (block.language === 'sh' && !block.words.includes('not-run'))
      steps.push({ block, script: toShell(block), mustSucceed: true })
  }
  return steps
}

/** The file as which a reader is to write a block, from `file=…` behind its fence. */
export const toFileName = ({ words }: Block): string | undefined =>
  words.find((word) => word.startsWith('file='))?.slice('file='.length)

/** The whole script: each step's output ends with a mark. A step of several lines ends at the first one that fails. */
export const toScript = (steps: readonly Step[]): string => {
  const mark = `mark() { status=$?; printf '\\n@@ %d %d @@\\n' "$1" "$status"; return "$status"; }`
  const parts = steps.map(({ script }, index) => `${script}\nmark ${index}`)
  return ['exec 2>&1', mark, ...parts].join('\n')
}

/** `$ ` begins a command and `> ` goes on with it; all else is what it prints. */
const toConsoleSteps = (block: Block): readonly Step[] =>
  block.text
    .split(/^\$ /m)
    .slice(1)
    .map((part, index, parts) => {
      const lines = part.split('\n')
      const end = lines.findIndex((line, place) => place > 0 && !line.startsWith('> '))
      const script = lines.slice(0, end).join('\n').replaceAll('\n> ', '\n')
      const next = parts[index + 1] ?? ''
      return { block, script, expected: lines.slice(end).join('\n'), mustSucceed: !next.startsWith('echo $?') }
    })

const toFile = (block: Block, path = toFileName(block) ?? ''): string =>
  `mkdir -p "$(dirname '${path}')"\ncat > '${path}' <<'END-OF-FILE'\n${block.text}END-OF-FILE`

const toProgram = (block: Block): string =>
  `${toFile(block, 'program.ts')}\nnode oos-chat-sync/node_modules/jiti/lib/jiti-cli.mjs program.ts`

/** What serves until the page ends is waited for until it listens. */
const toShell = ({ text, words }: Block): string => {
  if (!words.includes('background')) return `set -e\n${text}set +e`
  return `(\n${text}) > background.log 2>&1 &
for _ in $(seq 200); do curl --silent --output /dev/null http://127.0.0.1:8080/_emulator/behaviour && break; sleep 0.05; done
cat background.log`
}
