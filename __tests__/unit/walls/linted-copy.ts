import { spawnSync } from 'node:child_process'
import { cpSync, mkdirSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { dirname, join } from 'node:path'
import { ROOT } from '../../../scripts/support/root.ts'
import { readRepositoryFile } from '../../support/repository.ts'

/** One line of a file that does not exist: where it would stand, and what it says. */
export interface Line {
  readonly file: string
  readonly text: string
}

/** What the linter says of a line, each as `rule: message`. */
export type Verdicts = ReadonlyMap<Line, readonly string[]>

interface Override {
  readonly includes: readonly string[]
  readonly plugins?: readonly string[]
  readonly linter?: { readonly rules: Rules }
}

interface Rules {
  readonly style?: {
    readonly noRestrictedImports?: { readonly options: { readonly patterns: readonly { readonly group: string[] }[] } }
  }
  readonly nursery?: {
    readonly noJsRestrictedProperties?: {
      readonly options: { readonly entries: readonly { readonly property: string }[] }
    }
  }
}

interface LinterReport {
  readonly diagnostics: readonly {
    readonly category: string
    readonly message: string
    readonly location: { readonly path: string; readonly start?: { readonly line: number } }
  }[]
}

const CONFIGURATION = 'biome.json'

const LINTER = join(ROOT, 'node_modules/@biomejs/biome/bin/biome')

/** Ends every file: a rule of its own tells that the linter read the file at all. */
const CANARY = 'debugger'
const CANARY_RULE = 'lint/suspicious/noDebugger'

const MAX_OUTPUT_BYTES = 64 * 1024 * 1024

/** What the linter's configuration says of parts of the tree. */
export const OVERRIDES: readonly Override[] = (
  JSON.parse(readRepositoryFile(CONFIGURATION)) as { readonly overrides: readonly Override[] }
).overrides

/** Lints lines where they would stand: in a folder that holds the linter's configuration and nothing else, in one go. */
export const lintLines = (lines: readonly Line[]): Verdicts => {
  const files = new Map<string, Line[]>()
  for (const line of lines) files.set(line.file, [...(files.get(line.file) ?? []), line])
  const found = lintFiles(new Map([...files].map(([file, texts]) => [file, texts.map(({ text }) => text)])))
  const verdicts = new Map<Line, readonly string[]>()
  for (const [file, texts] of files) {
    const canary = found.get(`${file}:${texts.length + 1}`) ?? []
    if (!canary.some((text) => text.startsWith(CANARY_RULE))) throw new Error(`${file} was not linted`)
    texts.forEach((line, index) => {
      verdicts.set(line, found.get(`${file}:${index + 1}`) ?? [])
    })
  }
  return verdicts
}

const lintFiles = (files: ReadonlyMap<string, readonly string[]>): ReadonlyMap<string, readonly string[]> => {
  const copy = mkdtempSync(join(tmpdir(), 'walls-'))
  try {
    const plugins = OVERRIDES.flatMap((override) => override.plugins ?? [])
    for (const path of [CONFIGURATION, '.gitignore', ...plugins]) cpSync(join(ROOT, path), join(copy, path))
    for (const [file, texts] of files) {
      mkdirSync(dirname(join(copy, file)), { recursive: true })
      writeFileSync(join(copy, file), `${[...texts, CANARY].join('\n')}\n`)
    }
    return runLinter(copy)
  } finally {
    rmSync(copy, { recursive: true, force: true })
  }
}

const runLinter = (folder: string): ReadonlyMap<string, readonly string[]> => {
  const flags = ['lint', '--colors=off', '--reporter=json', '--max-diagnostics=none', '.']
  const run = spawnSync(process.execPath, [LINTER, ...flags], {
    cwd: folder,
    encoding: 'utf8',
    maxBuffer: MAX_OUTPUT_BYTES,
  })
  if (!run.stdout.startsWith('{')) throw new Error(`The linter did not run: ${run.stderr}`)
  const found = new Map<string, string[]>()
  for (const { category, message, location } of (JSON.parse(run.stdout) as LinterReport).diagnostics) {
    const place = `${location.path.replaceAll('\\', '/')}:${location.start?.line}`
    found.set(place, [...(found.get(place) ?? []), `${category}: ${message}`])
  }
  return found
}
