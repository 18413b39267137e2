import { execFileSync } from 'node:child_process'
import { rm } from 'node:fs/promises'
import { dirname, join } from 'node:path'
import { fileURLToPath } from 'node:url'
import { writeLibraryTypes } from './library-types.ts'

const root = dirname(dirname(fileURLToPath(import.meta.url)))
const dist = join(root, 'dist')

/** Bundles one entry with everything it imports into one folder, with the licences of what it bundles. */
const bundle = (entry: string, folder: string): void => {
  const ncc = join(root, 'node_modules/@vercel/ncc/dist/ncc/cli.js')
  const options = ['--license', 'licenses.txt', '--target', 'es2024', '--no-cache', '--quiet', '--transpile-only']
  execFileSync(process.execPath, [ncc, 'build', join(root, entry), '--out', folder, ...options], { stdio: 'inherit' })
}

// ncc never cleans its folder: what an older build left would stay for ever.
await rm(dist, { recursive: true, force: true })
bundle('src/index.ts', dist)
bundle('src/cli.ts', join(dist, 'cli'))
bundle('src/library.ts', join(dist, 'lib'))
writeLibraryTypes(root, join(dist, 'lib/index.d.ts'))
