import { execFile } from 'node:child_process'
import { join } from 'node:path'
import { promisify } from 'node:util'
import { ROOT } from '../support/root.ts'

/** Writes the declarations of the library's entry as one file, so that it names no file that a package does not hold. */
export const writeLibraryTypes = async (path: string): Promise<void> => {
  const tool = join(ROOT, 'node_modules/dts-bundle-generator/dist/bin/dts-bundle-generator.js')
  // Types are checked elsewhere, where also the modules that are declared here are known.
  const project = join(ROOT, 'scripts/build/library-types.tsconfig.json')
  const options = ['--project', project, '--no-check', '--no-banner', '--silent', '--export-referenced-types=false']
  const args = [tool, ...options, '--out-file', path, join(ROOT, 'src/library.ts')]
  await promisify(execFile)(process.execPath, args, { cwd: ROOT })
}
