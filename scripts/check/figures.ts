import { readFileSync } from 'node:fs'
import { join, resolve } from 'node:path'
import { parseArgs } from 'node:util'
import { ROOT } from '../support/root.ts'
import { countEntered } from './entered.ts'
import { findLongestChain, listCycles, toImportGraph, toRoom } from './import-graph.ts'
import { readSourceFiles, type SourceFile } from './source-files.ts'

/*
 * Prints figures of the layout; with `--root` those of another checkout that is installed, to compare two.
 */

/** A file of so few lines exists for an import, not for an idea, unless others share it or a dynamic import parts it. */
const SMALL_LINES = 30

type Figure = readonly [what: string, figure: string]

const listSizes = (files: readonly SourceFile[]): readonly Figure[] => {
  const sorted = [...files].sort((a, b) => a.lineCount - b.lineCount)
  const [median, largest] = [sorted[Math.floor((sorted.length - 1) / 2)], sorted.at(-1)]
  const lineCount = files.reduce((sum, file) => sum + file.lineCount, 0)
  return [
    ['hand-written files in src', String(files.length)],
    ['lines of them', String(lineCount)],
    ['median', String(median?.lineCount)],
    ['largest', `${largest?.lineCount} (${largest?.path})`],
    [`files of at most ${SMALL_LINES} lines`, String(files.filter((file) => file.lineCount <= SMALL_LINES).length)],
    [
      `files under ${SMALL_LINES} lines with one importer and no dynamic import`,
      toCounted(listCrumbs(files).map(({ path }) => path)),
    ],
  ]
}

const listCrumbs = (files: readonly SourceFile[]): readonly SourceFile[] =>
  files.filter(({ path, lineCount }) => {
    const importers = files.filter(({ imports }) => imports.some((found) => found.path === path))
    const isDynamic = files.some(({ imports }) => imports.some((found) => found.path === path && found.isDynamic))
    return lineCount < SMALL_LINES && importers.length === 1 && !isDynamic
  })

const listLevels = (files: readonly SourceFile[]): readonly Figure[] => {
  const rooms = toImportGraph(files, toRoom)
  const chain = findLongestChain(rooms)
  return [
    ['rooms', String(rooms.size)],
    ['levels of imports between rooms', `${chain.length} (${chain.join(' → ')})`],
    ['cycles of rooms', toCounted(listCycles(rooms).map((cycle) => cycle.join(' ↔ ')))],
    ['cycles of files', toCounted(listCycles(toImportGraph(files)).map((cycle) => cycle.join(' ↔ ')))],
  ]
}

const toCounted = (items: readonly string[]): string =>
  items.length === 0 ? '0' : `${items.length} (${items.join(', ')})`

const { values } = parseArgs({ options: { root: { type: 'string', default: ROOT } } })
const root = resolve(values.root)
const sources = join(root, 'src')
const files = readSourceFiles(sources)
const linterLines = readFileSync(join(root, 'biome.json'), 'utf8').split('\n').length - 1
const entered = await countEntered(sources)
const figures: readonly Figure[] = [
  ...listSizes(files),
  ...listLevels(files),
  ['lines of biome.json', String(linterLines)],
  ['files that a plan with one creation enters', String(entered.fileCount)],
  ['functions that it calls', String(entered.functionCount)],
]
process.stdout.write('| Figure | |\n| --- | --- |\n')
for (const [what, figure] of figures) process.stdout.write(`| ${what} | ${figure} |\n`)
