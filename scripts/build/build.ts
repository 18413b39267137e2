import { execFileSync } from 'node:child_process'
import { mkdtemp, rm } from 'node:fs/promises'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { ROOT } from '../support/root.ts'
import { listCalledFunctions, tryAction, tryCommandLine } from './called-functions.ts'
import { writeLibraryTypes } from './library-types.ts'
import { writeLicenses } from './licenses.ts'
import { markCalled } from './mark-called.ts'
import { minifyFolder } from './minify.ts'

const dist = join(ROOT, 'dist')

const OPTIONS = [
  // Optional, and only for charsets that no answer has: hundreds of kilobytes.
  ...['--external', 'iconv-lite'],
  ...['--target', 'es2024'],
  ...['--no-cache', '--quiet', '--transpile-only'],
]

/** Bundles one entry with everything it imports into one folder, with the licences of what it bundles. */
const bundle = async (entry: string, folder: string): Promise<void> => {
  const ncc = join(ROOT, 'node_modules/@vercel/ncc/dist/ncc/cli.js')
  const temporary = await mkdtemp(join(tmpdir(), 'bundle-'))
  const stats = join(temporary, 'stats.json')
  const args = ['build', join(ROOT, entry), '--out', folder, '--stats-out', stats, ...OPTIONS]
  execFileSync(process.execPath, [ncc, ...args], { stdio: 'inherit' })
  await writeLicenses(stats, join(folder, 'licenses.txt'))
  await rm(temporary, { recursive: true })
  await minifyFolder(folder)
}

// ncc never cleans its folder: what an older build left would stay for ever.
await rm(dist, { recursive: true, force: true })
const cli = join(dist, 'cli')
await bundle('src/index.ts', dist)
await bundle('src/cli.ts', cli)
await bundle('src/library.ts', join(dist, 'lib'))
writeLibraryTypes(join(dist, 'lib/index.d.ts'))
// A library's program starts once and goes on: it is the other two that start anew each time.
await markCalled(dist, await listCalledFunctions(dist, tryAction))
await markCalled(cli, await listCalledFunctions(cli, tryCommandLine))
