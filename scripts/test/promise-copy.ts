import { execFileSync } from 'node:child_process'
import { cpSync, mkdtempSync, readFileSync, rmSync, symlinkSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { basename, dirname, join, relative } from 'node:path'
import { parseSync } from '@swc/core'
import { NOT_OURS } from '../support/root.ts'
import type { Breach } from './promises/breach.ts'

/** The bundles, and the sources that stand in for them. */
const BUNDLES = [
  ['dist/index.js', '..', 'src/index.ts'],
  ['dist/cli/index.js', '../..', 'src/cli.ts'],
] as const

/** The tree in a folder of its own, where it may be broken. */
export interface Copy {
  readonly root: string
  /** Makes a breach for as long as the work goes on. Throws where its text is not there exactly once, or what it makes is no program. */
  whileBroken<T>(breach: Breach, work: () => Promise<T>): Promise<T>
  remove(): void
}

/**
 * Copies the tree, with `node_modules` as a link. In place of a bundle stands what loads its source: making a bundle for
 * each breach would take most of the time. That the bundles are what their sources make of them is checked elsewhere.
 */
export const createCopy = (source: string): Copy => {
  const root = mkdtempSync(join(tmpdir(), 'promises-'))
  cpSync(source, root, { recursive: true, filter: (path) => !NOT_OURS.has(basename(relative(source, path))) })
  symlinkSync(join(source, 'node_modules'), join(root, 'node_modules'))
  for (const [bundle, up, entry] of BUNDLES) {
    writeFileSync(join(root, bundle), toLoader(up, entry))
    for (const name of ['main.js', 'package.json']) rmSync(join(root, dirname(bundle), name))
  }
  return {
    root,
    whileBroken: async ({ file, find, replace }, work) => {
      const text = readFileSync(join(root, file), 'utf8')
      const [before, after, ...others] = text.split(find)
      if (after === undefined || others.length > 0) throw new Error(`${file} does not hold exactly once: ${find}`)
      const broken = `${before}${replace}${after}`
      // A program that does not even start fails every test, which proves nothing.
      if (file.endsWith('.ts')) parseSync(broken, { syntax: 'typescript', target: 'es2022' })
      writeSource(root, file, broken)
      try {
        return await work()
      } finally {
        writeSource(root, file, text)
      }
    },
    remove: () => rmSync(root, { recursive: true, force: true }),
  }
}

const toLoader = (up: string, entry: string): string =>
  [`import '${up}/scripts/support/strip-types.mjs'`, `await import('${up}/${entry}')`, ''].join('\n')

/** With the schema goes what is generated from it. */
const writeSource = (root: string, file: string, text: string): void => {
  writeFileSync(join(root, file), text)
  const generate = ['node_modules/jiti/lib/jiti-cli.mjs', 'scripts/generate/generate.ts']
  if (file.startsWith('schemas/')) execFileSync(process.execPath, generate, { cwd: root, stdio: 'pipe' })
}
