import { describe, expect, test } from '@jest/globals'
import { readRepositoryFile } from '../support/repository.ts'

interface Package {
  readonly resolved?: string
  readonly dependencies?: Readonly<Record<string, string>>
  readonly devDependencies?: Readonly<Record<string, string>>
  readonly optionalDependencies?: Readonly<Record<string, string>>
}

const PACKAGES: Readonly<Record<string, Package>> = JSON.parse(readRepositoryFile('package-lock.json')).packages
const PATHS = Object.keys(PACKAGES)

/** Whether a package finds another one in its own folder or in one above, as Node.js looks for it. */
const isFound = (from: string, name: string): boolean => {
  const folders = from
    .split('/node_modules/')
    .map((_, index, parts) => parts.slice(0, index + 1).join('/node_modules/'))
  return ['', ...folders.map((folder) => `${folder}/`)].some((folder) => `${folder}node_modules/${name}` in PACKAGES)
}

describe('package-lock.json', () => {
  test('holds the packages of every system, so that npm ci works on each', () => {
    const missing = PATHS.flatMap((path) =>
      Object.keys(PACKAGES[path]?.optionalDependencies ?? {})
        .filter((name) => !isFound(path, name))
        .map((name) => `${path}: ${name}`),
    )
    expect(missing).toEqual([])
    expect(PATHS.filter((path) => /win32|darwin/.test(path)).length).toBeGreaterThan(20)
  })

  test('names no address from which packages come', () => {
    expect(PATHS.filter((path) => PACKAGES[path]?.resolved !== undefined)).toEqual([])
  })

  test('is of exact versions', () => {
    const { dependencies, devDependencies } = PACKAGES[''] ?? {}
    const ranges = Object.entries({ ...dependencies, ...devDependencies })
    expect(ranges.filter(([, range]) => !/^(?:npm:[\w/@.-]+@)?\d+\.\d+\.\d+$/.test(range))).toEqual([])
  })
})
