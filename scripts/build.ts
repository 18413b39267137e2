import { execFileSync } from 'node:child_process'
import { rm } from 'node:fs/promises'
import { dirname, join } from 'node:path'
import { fileURLToPath } from 'node:url'
import { minifyFolder } from './minify.ts'

const root = dirname(dirname(fileURLToPath(import.meta.url)))
const dist = join(root, 'dist')

/** Bundles one entry with everything it imports into one folder, with the licences of what it bundles. */
const bundle = async (entry: string, folder: string): Promise<void> => {
  const ncc = join(root, 'node_modules/@vercel/ncc/dist/ncc/cli.js')
  // Optional, and only for charsets that no answer has: hundreds of kilobytes.
  const optional = ['--external', 'iconv-lite']
  const options = [
    ...optional,
    '--license',
    'licenses.txt',
    '--target',
    'es2024',
    '--no-cache',
    '--quiet',
    '--transpile-only',
  ]
  execFileSync(process.execPath, [ncc, 'build', join(root, entry), '--out', folder, ...options], { stdio: 'inherit' })
  await minifyFolder(folder)
}

// ncc never cleans its folder: what an older build left would stay for ever.
await rm(dist, { recursive: true, force: true })
await bundle('src/index.ts', dist)
await bundle('src/cli.ts', join(dist, 'cli'))
