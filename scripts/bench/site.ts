import { mkdir, mkdtemp, rm, writeFile } from 'node:fs/promises'
import { tmpdir } from 'node:os'
import { dirname, join } from 'node:path'
import type { StateDocument } from '../../src/emulator/control/state-document.ts'
import { ACCESS_KEY } from '../support/access-key.ts'
import { ROOT } from '../support/root.ts'
import { type EmulatorProcess, openEmulator } from './emulator.ts'
import { type Program, toScript } from './program.ts'
import { FINGERPRINT_KEY, REGION, SCOPE, type World } from './world.ts'

const DIST = join(ROOT, 'dist')
const BUNDLE = join(DIST, 'index.js')

/** A world's files in a folder of their own, an emulator that holds a state, and what is run against both. */
export interface Site {
  readonly emulator: EmulatorProcess
  /** The Action's bundle, as the runner would start it. */
  readonly plan: Program
  readonly validate: Program
  /** The command line's bundle. */
  readonly cliPlan: Program
  /** The same round trips and nothing else. */
  readonly bare: Program
  readonly close: () => Promise<void>
}

/** Builds a {@link Site}. */
export const openSite = async (world: World, state: StateDocument): Promise<Site> => {
  const folder = await mkdtemp(join(tmpdir(), 'bench-'))
  for (const { file, bytes } of world.files) {
    await mkdir(dirname(join(folder, file)), { recursive: true })
    await writeFile(join(folder, file), bytes)
  }
  const emulator = await openEmulator(join(DIST, 'cli/index.js'), join(folder, 'state.json'), state)
  const toAction = (command: string): Program => ({
    args: [BUNDLE],
    env: { ...toRunner(folder), ...toInputs({ command, endpoint: emulator.url }), ...ACCESS_KEY, ...world.variables },
    cwd: folder,
  })
  const flags = ['--config', 'bots/*.yml', '--scope', SCOPE, '--endpoint', emulator.url]
  return {
    emulator,
    plan: toAction('plan'),
    validate: toAction('validate'),
    cliPlan: {
      args: [join(DIST, 'cli/index.js'), 'plan', ...flags],
      env: { ...ACCESS_KEY, ...world.variables, OOS_CHAT_FINGERPRINT_KEY: FINGERPRINT_KEY },
      cwd: folder,
    },
    bare: { args: [toScript('bare.mjs'), emulator.url, REGION, ...Object.values(ACCESS_KEY)] },
    close: async () => {
      emulator.close()
      await rm(folder, { recursive: true, force: true })
    },
  }
}

/** What a runner sets besides the inputs. */
const toRunner = (folder: string) => ({
  GITHUB_ACTIONS: 'true',
  GITHUB_WORKSPACE: folder,
  GITHUB_STEP_SUMMARY: '/dev/null',
  GITHUB_OUTPUT: '/dev/null',
})

const toInputs = (inputs: Readonly<Record<string, string>>): Record<string, string> => {
  const all = { config: 'bots/*.yml', scope: SCOPE, 'fingerprint-key': FINGERPRINT_KEY, ...inputs }
  return Object.fromEntries(Object.entries(all).map(([name, value]) => [`INPUT_${name.toUpperCase()}`, value]))
}
