import { describe, expect, test } from '@jest/globals'
import { listTools } from '../../scripts/support/tools.ts'
import { readRepositoryFile } from '../support/repository.ts'

interface Package {
  readonly resolved?: string
  readonly dependencies?: Readonly<Record<string, string>>
  readonly devDependencies?: Readonly<Record<string, string>>
  readonly optionalDependencies?: Readonly<Record<string, string>>
  readonly engines?: { readonly node?: string }
}

type Packages = Readonly<Record<string, Package>>

const TOOL_FOLDERS = listTools().map((name) => `tools/${name}/`)

const readPackages = (folder: string): Packages => JSON.parse(readRepositoryFile(`${folder}package-lock.json`)).packages

/** Whether a package finds another one in its own folder or in one above, as Node.js looks for it. */
const isFound = (packages: Packages, from: string, name: string): boolean => {
  const folders = from
    .split('/node_modules/')
    .map((_, index, parts) => parts.slice(0, index + 1).join('/node_modules/'))
  return ['', ...folders.map((folder) => `${folder}/`)].some((folder) => `${folder}node_modules/${name}` in packages)
}

/** Whether a range such as `^20.19.0 || >=22.12.0` has a version of this major number. */
const isFor = (major: number, range = '*'): boolean =>
  range.split('||').some((part) => {
    const [, operator = '', least = ''] = /^\s*(>=|\^)?\s*(\d+)/.exec(part) ?? []
    return least === '' || (operator === '>=' ? Number(least) <= major : Number(least) === major)
  })

test('there are folders of tools', () => {
  expect(TOOL_FOLDERS.length).toBeGreaterThan(2)
})

describe.each(['', ...TOOL_FOLDERS])('%spackage-lock.json', (folder) => {
  const packages = readPackages(folder)
  const paths = Object.keys(packages)

  test('holds the packages of every system, so that npm ci works on each', () => {
    const missing = paths.flatMap((path) =>
      Object.keys(packages[path]?.optionalDependencies ?? {})
        .filter((name) => !isFound(packages, path, name))
        .map((name) => `${path}: ${name}`),
    )
    expect(missing).toEqual([])
  })

  test('names no address from which packages come', () => {
    expect(paths.filter((path) => packages[path]?.resolved !== undefined)).toEqual([])
  })

  test('is of exact versions', () => {
    const { dependencies, devDependencies } = packages[''] ?? {}
    const ranges = Object.entries({ ...dependencies, ...devDependencies })
    expect(ranges.filter(([, range]) => !/^(?:npm:[\w/@.-]+@)?\d+\.\d+\.\d+$/.test(range))).toEqual([])
  })

  test.each([20, 22, 24])('has no package that npm warns of on Node.js %i', (major) => {
    expect(paths.filter((path) => !isFor(major, packages[path]?.engines?.node))).toEqual([])
  })
})

test('package-lock.json is of packages for other systems as well', () => {
  expect(Object.keys(readPackages('')).filter((path) => /win32|darwin/.test(path)).length).toBeGreaterThan(20)
})

test.each(TOOL_FOLDERS)('%s.npmrc keeps what the one of the repository says', (folder) => {
  expect(readRepositoryFile(`${folder}.npmrc`)).toContain(readRepositoryFile('.npmrc'))
})
