import { dirname, posix } from 'node:path'
import { describe, expect, test } from '@jest/globals'
import picomatch from 'picomatch'
import type { Row } from './walls/imports.ts'
import { FOLDERS, LAYERS, mayImport, PACKAGES, PLACES, SOURCES } from './walls/layers.ts'
import { type Line, lintLines, OVERRIDES } from './walls/linted-copy.ts'
import { PASSED, REFUSED } from './walls/rows.ts'

/** Modules of which a layer is granted a name only, and that name. */
const NAMES: Readonly<Record<string, string>> = { ajv: 'ErrorObject', 'node:util': 'styleText' }

const toPath = (file: string, place: string): string => {
  const path = posix.relative(dirname(file), place)
  return path.startsWith('.') ? path : `./${path}`
}

/** Past the last folder of a path that is granted: above it, below it, and to another kind of file. */
const listWaysRound = (path: string): readonly string[] =>
  ['../y.ts', 'deep/y.ts', 'y.mts'].map((rest) => `${posix.dirname(path)}/${rest}`)

const toLine = (file: string, from: string): Line => ({
  file,
  text: `import { ${NAMES[from] ?? 'createHash'} } from '${from}'`,
})

const LAYER_CASES = LAYERS.map((layer) => {
  const { file, packages = [] } = layer
  const places = PLACES.filter((place) => place !== file)
  const granted = places.filter((place) => mayImport(layer, place))
  const paths = granted.map((place) => toPath(file, place))
  return {
    file,
    granted: { places: granted, packages },
    places: places.map((place) => ({ place, line: toLine(file, toPath(file, place)) })),
    packages: PACKAGES.map((name) => ({ name, line: toLine(file, name) })),
    waysRound: paths
      .flatMap(listWaysRound)
      .filter((path) => !paths.includes(path))
      .map((path) => toLine(file, path)),
  }
})

const toCase = (refusal: string, [title, place, text]: Row, index: number) => ({
  title: `${title}: ${text}`,
  refusal,
  line: { file: place.endsWith('/') ? `${place}case-${index}.ts` : place, text },
})

const REFUSED_CASES = Object.entries(REFUSED)
  .flatMap(([refusal, rows]) => rows.map((row) => ({ refusal, row })))
  .map(({ refusal, row }, index) => toCase(refusal, row, index))

const PASSED_CASES = PASSED.map((row, index) => toCase('', row, REFUSED_CASES.length + index))

const VERDICTS = lintLines([
  ...LAYER_CASES.flatMap(({ places, packages, waysRound }) => [
    ...[...places, ...packages].map(({ line }) => line),
    ...waysRound,
  ]),
  ...[...REFUSED_CASES, ...PASSED_CASES].map(({ line }) => line),
])

/** Rules that are walls: what else the linter says of a line does not matter here. */
const WALLS = Object.keys(REFUSED).map((refusal) => `${refusal.split(':')[0]}:`)

const listRefusals = (line: Line): readonly string[] =>
  (VERDICTS.get(line) ?? []).filter((text) => text.startsWith('parse') || WALLS.some((wall) => text.startsWith(wall)))

const isImported = (line: Line): boolean =>
  !listRefusals(line).some((text) => text.startsWith('lint/style/noRestrictedImports'))

describe('a layer imports what it is granted, and nothing else', () => {
  test.each(LAYER_CASES)('$file', ({ places, packages, waysRound, granted }) => {
    expect(places.filter(({ line }) => isImported(line)).map(({ place }) => place)).toEqual(granted.places)
    const names = packages.filter(({ line }) => isImported(line)).map(({ name }) => name)
    expect(names.sort()).toEqual([...granted.packages].sort())
    expect(waysRound.filter(isImported)).toEqual([])
  })

  test('and every folder is one', () => {
    const layers = new Set(LAYERS.map(({ file }) => dirname(file)))
    expect(FOLDERS.filter((folder) => !layers.has(folder))).toEqual([])
  })
})

describe('what is granted is in use', () => {
  const imports = OVERRIDES.flatMap(({ includes, linter }) => {
    const patterns = linter?.rules.style?.noRestrictedImports?.options.patterns ?? []
    const granted = patterns.flatMap(({ group }) => group.filter((pattern) => /^![^.]/.test(pattern)))
    return granted.map((pattern) => ({ name: pattern.slice(1), layer: includes.join(', '), includes }))
  })
  const entries = ({ linter }: (typeof OVERRIDES)[number]) =>
    linter?.rules.nursery?.noJsRestrictedProperties?.options.entries
  const tellers = OVERRIDES.filter(
    (override) => entries(override)?.every(({ property }) => property !== 'reveal') === true,
  ).flatMap(({ includes }) => includes)

  test.each(imports)('$name by $layer', ({ name, includes }) => {
    const isOfLayer = picomatch([...includes])
    const users = [...SOURCES].filter(([file, text]) => isOfLayer(file) && text.includes(`'${name}'`))
    expect(users).not.toEqual([])
  })

  test.each(tellers)('a secret by %s', (file) => {
    expect(SOURCES.get(file)).toContain('.reveal()')
  })
})

test('no source turns a wall off', () => {
  expect([...SOURCES].filter(([, text]) => text.includes('biome-ignore')).map(([file]) => file)).toEqual([])
})

describe('the linter refuses', () => {
  test.each(REFUSED_CASES)('$title', ({ refusal, line }) => {
    expect(listRefusals(line)).toContainEqual(expect.stringContaining(refusal))
  })
})

describe('the linter lets pass', () => {
  test.each(PASSED_CASES)('$title', ({ line }) => {
    expect(listRefusals(line)).toEqual([])
  })
})
