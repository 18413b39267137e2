import { execFile } from 'node:child_process'
import { mkdir, symlink, writeFile } from 'node:fs/promises'
import { join } from 'node:path'
import { promisify } from 'node:util'
import { packPackage } from '../../scripts/support/package.ts'
import { ROOT } from '../../scripts/support/root.ts'

const run = promisify(execFile)
const TSC = join(ROOT, 'node_modules/@typescript/native/bin/tsc')

const STRICT = {
  target: 'ES2024',
  lib: ['ES2024'],
  types: ['node'],
  strict: true,
  noUncheckedIndexedAccess: true,
  // So that the package's own declarations are checked as well.
  skipLibCheck: false,
}
const MODULES = { NodeNext: 'NodeNext', Bundler: 'ESNext' } as const

/** How a consumer's TypeScript finds packages. */
export type Resolution = keyof typeof MODULES

/** A project of somebody else, with this package installed from its tarball and nothing else but Node's types. */
export interface Consumer {
  /** Compiles `main.ts` to `main.js`, and gives what the compiler complains about. */
  compile(resolution: Resolution, options?: Readonly<Record<string, boolean>>): Promise<string>
  /** Runs `main.js` with these variables alone. */
  run(env: Readonly<Record<string, string>>): Promise<{ readonly stdout: string; readonly stderr: string }>
}

/** Sets up a {@link Consumer} in an empty folder. */
export const createConsumer = async (folder: string, main: string): Promise<Consumer> => {
  const modules = join(folder, 'node_modules')
  await mkdir(join(modules, 'oos-chat-sync'), { recursive: true })
  const tarball = await packPackage(folder)
  await run('tar', ['-xzf', tarball, '-C', join(modules, 'oos-chat-sync'), '--strip-components=1'])
  await symlink(join(ROOT, 'node_modules/@types'), join(modules, '@types'), 'junction')
  await writeFile(join(folder, 'package.json'), JSON.stringify({ type: 'module' }))
  await writeFile(join(folder, 'main.ts'), main)
  return {
    compile: async (resolution, options = {}) => {
      const compilerOptions = { ...STRICT, ...options, module: MODULES[resolution], moduleResolution: resolution }
      await writeFile(join(folder, 'tsconfig.json'), JSON.stringify({ compilerOptions, files: ['main.ts'] }))
      return await run(process.execPath, [TSC, '-p', folder]).then(
        () => '',
        (failed) => failed.stdout,
      )
    },
    run: async (env) =>
      await run(process.execPath, ['main.js'], { cwd: folder, env: { PATH: process.env['PATH'] ?? '', ...env } }),
  }
}
