import { spawnSync } from 'node:child_process'
import { readdirSync, readFileSync, writeFileSync } from 'node:fs'
import { join } from 'node:path'
import { afterEach, beforeEach, expect, test } from '@jest/globals'
import { copyRepository } from '../support/repository.ts'
import { createTemporaryFolder, type TemporaryFolder } from '../support/temporary-folder.ts'

const COPIED = ['src', 'scripts', 'schemas', 'package.json', 'tsconfig.json']
const OLD = { 'index.js': 'the old one', 'cli/index.js': 'the old one of the command line' }

let root: string
let put: TemporaryFolder['put']
let remove: TemporaryFolder['remove']

/** The tree that a build needs, with an old dist/ that no build would make. */
beforeEach(async () => {
  ;({ workspace: root, put, remove } = await createTemporaryFolder())
  copyRepository(COPIED, root)
  for (const [path, text] of Object.entries(OLD)) await put(`workspace/dist/${path}`, text)
})

afterEach(() => remove())

const build = () => {
  const args = ['node_modules/jiti/lib/jiti-cli.mjs', 'scripts/build/build.ts']
  return spawnSync(process.execPath, args, { cwd: root, encoding: 'utf8' })
}

const readDist = () => {
  const entries = readdirSync(join(root, 'dist'), { recursive: true, withFileTypes: true })
  const files = entries.filter((entry) => entry.isFile()).map((entry) => join(entry.parentPath, entry.name))
  return Object.fromEntries(
    files.map((path) => [path.slice(join(root, 'dist/').length).replaceAll('\\', '/'), readFileSync(path, 'utf8')]),
  )
}

test('a build that fails leaves the old dist/ in place, and nothing else', () => {
  writeFileSync(join(root, 'src/index.ts'), "import './gone.ts'\n")
  const { status, stdout, stderr } = build()
  expect(status).not.toBe(0)
  expect(stdout + stderr).toContain('The bundler did not find ./gone.js')
  expect(readDist()).toEqual(OLD)
  expect(readdirSync(join(root, '.cache'))).toEqual([])
})
