import { execFileSync } from 'node:child_process'
import { createHash } from 'node:crypto'
import { readdir, readFile } from 'node:fs/promises'
import { join, relative } from 'node:path'
import { GENERATORS } from '../generate/table.ts'
import { ROOT } from '../support/root.ts'

/** A digest of each file below a folder, by path. */
const digestTree = async (folder: string): Promise<ReadonlyMap<string, string>> => {
  const entries = await readdir(folder, { recursive: true, withFileTypes: true })
  const paths = entries.filter((entry) => entry.isFile()).map((entry) => join(entry.parentPath, entry.name))
  const digests = await Promise.all(
    paths.map(async (path) =>
      createHash('sha256')
        .update(await readFile(path))
        .digest('hex'),
    ),
  )
  return new Map(paths.map((path, index) => [relative(ROOT, path), digests[index] ?? '']))
}

const listGeneratedFaults = async (): Promise<readonly string[]> => {
  const made = await Promise.all(GENERATORS.map((generate) => generate()))
  const checks = made.flat().map(async ({ path, text }) => {
    const found = await readFile(join(ROOT, path), 'utf8').catch(() => undefined)
    return found === text ? [] : [path]
  })
  return (await Promise.all(checks)).flat()
}

const listBundleFaults = async (): Promise<readonly string[]> => {
  const before = await digestTree(join(ROOT, 'dist'))
  execFileSync(process.execPath, [
    join(ROOT, 'node_modules/jiti/lib/jiti-cli.mjs'),
    join(ROOT, 'scripts/build/build.ts'),
  ])
  const after = await digestTree(join(ROOT, 'dist'))
  return [...new Set([...before.keys(), ...after.keys()])].filter((path) => before.get(path) !== after.get(path))
}

const faults = [...(await listGeneratedFaults()), ...(await listBundleFaults())]
for (const path of faults)
  console.error(`${path} is not what its sources make of it: run "npm run build" and commit the result`)
if (faults.length > 0) process.exitCode = 1
else console.log('Generated files and dist/ are what their sources make of them, byte for byte')
