import { readdirSync } from 'node:fs'
import { join, posix } from 'node:path'
import { describe, expect, test } from '@jest/globals'
import { readSourceFiles } from '../../scripts/check/source-files.ts'
import { ROOT } from '../../scripts/support/root.ts'
import { readRepositoryFile } from '../support/repository.ts'

const PAGE = readRepositoryFile('docs/architecture.md')
const FILES = readSourceFiles(join(ROOT, 'src'))
const MAX_LINES = 250

/** Every folder below a folder, from there. */
const listFolders = (folder: string): readonly string[] =>
  readdirSync(join(ROOT, folder), { recursive: true, withFileTypes: true })
    .filter((entry) => entry.isDirectory())
    .map((entry) =>
      join(entry.parentPath, entry.name)
        .slice(join(ROOT, folder).length + 1)
        .replaceAll('\\', '/'),
    )

const FOLDERS = listFolders('src')
/** The folders that hold files, not only other folders. */
const ROOMS = FOLDERS.filter((folder) => FILES.some(({ path }) => posix.dirname(path) === folder))
/** Each has a main file that teaches it. */
const TAUGHT = ROOMS.filter((room) => /^(?:stages|adapters)\/[^/]+$/.test(room))

/** The cells of the page's tables, row by row. */
const ROWS = PAGE.split('\n').flatMap((line) => (line.startsWith('| ') ? [line.split(' | ')] : []))

/** What the rows are about: the paths below `src` in their first cells. */
const PLACES = ROWS.flatMap(([first = '']) => [...first.matchAll(/`src\/([^`]+)`/g)].map(([, place = '']) => place))

describe('src', () => {
  test('shows its layers', () => {
    const layers =
      'adapters cli.ts commands emulator index.ts inputs library library.ts model outside-github.ts ports.ts run stages wiring.ts'
    expect(readdirSync(join(ROOT, 'src')).sort()).toEqual(layers.split(' '))
  })

  test('holds no file that is too long', () => {
    expect(FILES.length).toBeGreaterThan(200)
    expect(FILES.filter(({ lineCount }) => lineCount > MAX_LINES)).toEqual([])
  })
})

describe('the page', () => {
  test('has a row for each door, each room, and each file beside them', () => {
    const loose = FILES.map(({ path }) => path).filter((path) => !path.includes('/'))
    const wanted = [...loose, ...ROOMS.map((room) => `${room}/`)]
    expect(wanted.length).toBeGreaterThan(25)
    expect(wanted.filter((place) => !PLACES.includes(place))).toEqual([])
  })

  test('names every file that a dynamic import puts behind a wall', () => {
    const walled = FILES.flatMap(({ imports }) => imports.filter(({ isDynamic }) => isDynamic).map(({ path }) => path))
    // Told once for both languages.
    const named = walled.map((path) => path.replace('/zh/', '/en/'))
    expect(named.length).toBeGreaterThan(10)
    expect(named.filter((path) => !PAGE.includes(`\`src/${path}\``))).toEqual([])
  })
})

test.each(TAUGHT)('src/%s has a main file, which opens with what it is for', (room) => {
  const row = ROWS.find(([first = '']) => first.includes(`\`src/${room}/\``)) ?? []
  const [, main = 'none'] = new RegExp(`\`(src/${room}/[\\w-]+\\.ts)\``).exec(row.join('')) ?? []
  expect(readRepositoryFile(main)).toMatch(/^\/\*\n \* [A-Z]/)
})

test('the unit tests mirror src', () => {
  // Beside the sources, the scripts are tested, and the linter's walls.
  const tested = listFolders('__tests__/unit').filter((folder) => !/^(?:scripts|walls)\b|__snapshots__$/.test(folder))
  expect(tested.length).toBeGreaterThan(20)
  expect(tested.filter((folder) => !FOLDERS.includes(folder))).toEqual([])
})
