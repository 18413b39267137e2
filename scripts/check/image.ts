import { spawnSync } from 'node:child_process'
import { mkdtemp, rm } from 'node:fs/promises'
import { tmpdir } from 'node:os'
import { join, resolve } from 'node:path'
import { packPackage } from '../support/package.ts'
import { ROOT } from '../support/root.ts'

/*
 * Builds the image and tries it as a CI system does: a user without a home, a file of the repository, a shell. Given is the
 * folder with the packed package; without one, the repository is packed. CONTAINER_ENGINE is `docker`, or a program like it.
 */
const ENGINE = process.env['CONTAINER_ENGINE'] ?? 'docker'
const TAG = 'oos-chat-sync:tried'

const runEngine = (...args: readonly string[]): string => {
  const { error, status, stdout } = spawnSync(ENGINE, args, {
    cwd: ROOT,
    encoding: 'utf8',
    stdio: ['ignore', 'pipe', 'inherit'],
  })
  if (error !== undefined) throw error
  if (status !== 0) throw new Error(`${ENGINE} ${args.join(' ')} exits with ${status}`)
  return stdout.trim()
}

const assertSays = (expected: string, ...args: readonly string[]): void => {
  const said = runEngine('run', '--rm', ...args)
  if (!said.startsWith(expected)) throw new Error(`"${expected}" is expected of ${args.join(' ')}, not "${said}"`)
}

const tryImage = (folder: string): void => {
  runEngine('build', '--file', 'Dockerfile', '--tag', TAG, folder)
  assertSays('node', TAG, 'sh', '-c', 'id -un')
  assertSays('Usage: oos-chat-sync', TAG)
  const examples = ['--volume', `${join(ROOT, 'examples')}:/examples:ro`, '--workdir', '/examples']
  assertSays(
    'Valid: ',
    '--user',
    '12345',
    ...examples,
    TAG,
    'oos-chat-sync',
    'validate',
    '--config',
    'chat-configurations.yml',
  )
}

const [given] = process.argv.slice(2)
const folder = given === undefined ? await mkdtemp(join(tmpdir(), 'image-')) : resolve(given)
try {
  if (given === undefined) await packPackage(folder)
  tryImage(folder)
  console.log('The image can be built, and its command and its shell run')
} finally {
  if (given === undefined) await rm(folder, { recursive: true })
}
