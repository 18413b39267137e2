import { spawn } from 'node:child_process'
import { once } from 'node:events'
import { chmod, cp, mkdir, mkdtemp, rm, symlink, writeFile } from 'node:fs/promises'
import { type AddressInfo, createServer } from 'node:net'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { ROOT } from '../../scripts/support/root.ts'
import type { Block } from './markdown.ts'
import { MARK, type Step, toScript, toSteps } from './page-script.ts'

/** A page that takes longer waits for something that never comes. */
const TIMEOUT_MS = 50_000

/** What came of a step. */
export interface Outcome {
  /** Where the page says it: path and line. */
  readonly place: string
  readonly step: Step
  readonly exitCode: number
  /** Both streams, as they came. */
  readonly output: string
}

/**
 * Does what the blocks of a page say, one after the other, in one shell and a folder of its own, in which the examples
 * are and `oos-chat-sync` is a command, which npx finds as well. The port 8080 becomes a free one. Throws where the shell ended before the page.
 */
export const runPage = async (blocks: readonly Block[], language: string): Promise<readonly Outcome[]> => {
  const folder = await mkdtemp(join(tmpdir(), 'page-'))
  try {
    const workspace = await prepareFolder(folder)
    const port = await findFreePort()
    const steps = toSteps(blocks)
    const output = await runScript(toScript(steps).replaceAll('8080', String(port)), folder, workspace, language)
    return toOutcomes(steps, output.replaceAll(String(port), '8080'))
  } finally {
    await rm(folder, { recursive: true, force: true, maxRetries: 3 })
  }
}

const prepareFolder = async (folder: string): Promise<string> => {
  const [bin, workspace] = [join(folder, 'bin'), join(folder, 'workspace')]
  await Promise.all([mkdir(bin), cp(join(ROOT, 'examples'), join(workspace, 'examples'), { recursive: true })])
  const program = join(bin, 'oos-chat-sync')
  await writeFile(program, `#!/bin/sh\nexec '${process.execPath}' '${join(ROOT, 'dist/cli/index.js')}' "$@"\n`)
  const runner = join(bin, 'npx')
  // Without a registry: what the package holds is tested by __tests__/scenarios/package.posix.test.ts.
  await writeFile(runner, `#!/bin/sh\n[ "$1" = oos-chat-sync ] && exec "$@"\n`)
  await Promise.all([program, runner].map((path) => chmod(path, 0o755)))
  // An answer that refuses is a failure: curl alone would not tell.
  await writeFile(join(folder, '.curlrc'), 'fail\n')
  // A release holds the bundle: this is what a clone of it would be.
  await symlink(ROOT, join(workspace, 'oos-chat-sync'))
  return workspace
}

const findFreePort = async (): Promise<number> => {
  const server = createServer().listen(0, '127.0.0.1')
  await once(server, 'listening')
  const { port } = server.address() as AddressInfo
  server.close()
  await once(server, 'close')
  return port
}

const runScript = async (script: string, folder: string, workspace: string, language: string): Promise<string> => {
  const path = join(folder, 'script.sh')
  await writeFile(path, script)
  const env = { PATH: `${join(folder, 'bin')}:${process.env['PATH']}`, HOME: folder, LC_ALL: language }
  // A group of its own, so that what still serves ends with it.
  const shell = spawn('bash', ['--noprofile', '--norc', path], {
    cwd: workspace,
    env,
    detached: true,
    stdio: ['ignore', 'pipe', 'ignore'],
  })
  let output = ''
  shell.stdout.setEncoding('utf8').on('data', (text: string) => {
    output += text
  })
  const closed = once(shell, 'close')
  const timer = setTimeout(() => killGroup(shell.pid), TIMEOUT_MS)
  await once(shell, 'exit')
  clearTimeout(timer)
  // What still serves would keep the streams open.
  killGroup(shell.pid)
  await closed
  return output
}

const killGroup = (pid: number | undefined): void => {
  try {
    if (pid !== undefined) process.kill(-pid, 'SIGKILL')
  } catch {
    // Nothing is left of the group.
  }
}

const toOutcomes = (steps: readonly Step[], output: string): readonly Outcome[] => {
  const parts = output.split(MARK)
  return steps.map((step, index) => {
    const place = `${step.block.page}:${step.block.line}`
    const [text = '', , code] = parts.slice(index * 3, index * 3 + 3)
    if (code === undefined) throw new Error(`${place}: the shell ended in "${step.script}":\n${text}`)
    return { place, step, exitCode: Number(code), output: text }
  })
}
