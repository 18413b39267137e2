import { spawnSync } from 'node:child_process'
import { existsSync, readdirSync } from 'node:fs'
import { join } from 'node:path'
import { ROOT } from '../support/root.ts'

/*
 * What zizmor finds in the workflows and in those that users copy, offline. It comes from PyPI as a program that needs no
 * Python; npm has none. So it is taken where it is, in PATH or in .cache/zizmor, and nobody has to have it: CI does.
 */
const VERSION = '1.32.0'
const OWN = join(ROOT, '.cache/zizmor/bin/zizmor')
const EXAMPLES = 'examples/workflows'

/** In a folder it collects only what GitHub itself would run: the examples are named one by one. */
const listInputs = (): readonly string[] => [
  '.',
  ...readdirSync(join(ROOT, EXAMPLES)).map((name) => `${EXAMPLES}/${name}`),
]

const program = existsSync(OWN) ? OWN : 'zizmor'
const args = ['--offline', '--no-progress', '--quiet', '--config', '.github/zizmor.yml', ...listInputs()]
const { error, status } = spawnSync(program, args, { cwd: ROOT, stdio: 'inherit' })
if (error === undefined) process.exitCode = status ?? 1
else if ('code' in error && error.code === 'ENOENT') {
  console.log(
    'zizmor is not here: CI alone audits the workflows with it. To have it here as well:\n' +
      `  pip install --target .cache/zizmor zizmor==${VERSION}`,
  )
} else throw error
