import { execFile } from 'node:child_process'
import { existsSync } from 'node:fs'
import { mkdtemp, rm, writeFile } from 'node:fs/promises'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { promisify } from 'node:util'
import { ROOT } from '../support/root.ts'
import { OPTIONAL } from './builtins.ts'
import { writeLicenses } from './licenses.ts'
import { assertModules, listPackageFolders, readModules } from './modules.ts'

const OPTIONS = [
  ...[...OPTIONAL].flatMap((name) => ['--external', name]),
  ...['--target', 'es2024'],
  ...['--no-cache', '--quiet'],
]

/**
 * Bundles one entry of the stripped sources with all that it imports into one folder, with the licences of what it bundles. Throws
 * where a part is missing.
 */
export const bundle = async (sources: string, entry: string, folder: string): Promise<void> => {
  const ncc = join(ROOT, 'node_modules/@vercel/ncc/dist/ncc/cli.js')
  const temporary = await mkdtemp(join(tmpdir(), 'bundle-'))
  try {
    const stats = join(temporary, 'stats.json')
    const args = ['build', join(sources, 'src', entry), '--out', folder, '--stats-out', stats, ...OPTIONS]
    // Modules are numbered by their paths from here: so the numbers are the same wherever the sources lie.
    await promisify(execFile)(process.execPath, [ncc, ...args], { cwd: sources })
    const modules = await readModules(stats)
    assertModules(modules)
    // The bundler writes one for an ES module. The package as a whole is of those.
    const format = join(folder, 'package.json')
    if (!existsSync(format)) await writeFile(format, '{\n  "type": "commonjs"\n}\n')
    await writeLicenses(listPackageFolders(modules), join(folder, 'licenses.txt'))
  } finally {
    await rm(temporary, { recursive: true })
  }
}
