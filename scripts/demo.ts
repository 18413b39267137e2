import { readFile } from 'node:fs/promises'
import { join } from 'node:path'
import { DEFAULT_ACCOUNT } from '../src/emulator/caller.ts'
import { startEmulator } from '../src/emulator/emulator.ts'
import { ROOT } from './support/root.ts'
import { type ActionResult, runAction } from './support/run-action.ts'

/*
 * The main job on a fresh machine, without an account: the bundle runs as the runner would run it, against an emulated
 * OOS that already holds a few chat configurations made by hand.
 */
const CONFIG = 'examples/chat-configurations.yml'
const STATE = 'examples/emulator-state.json'

const readExample = (path: string): Promise<string> => readFile(join(ROOT, path), 'utf8')

/** A made-up value for each variable that the example refers to. */
const toVariables = (config: string): Readonly<Record<string, string>> =>
  Object.fromEntries(
    [...config.matchAll(/fromEnv: (OOS_CHAT_SECRET_\w+)/g)].map(([, name = '']) => [
      name,
      `made-up-value-of-${name.toLowerCase()}`,
    ]),
  )

/** A summary as a terminal can show it: GitHub's own rendering resolves what keeps foreign text inert. */
const toReadable = (markdown: string): string =>
  markdown
    .replaceAll(/&#(\d+);/g, (_, code: string) => String.fromCodePoint(Number(code)))
    .replaceAll('&nbsp;', ' ')
    .replaceAll(/<\/?code>/g, '`')
    .replaceAll('<!-- -->', '')

const print = (text: string): void => void process.stdout.write(`${text}\n`)

const emulator = await startEmulator({ seed: JSON.parse(await readExample(STATE)) })
const variables = toVariables(await readExample(CONFIG))

const step = async (command: 'plan' | 'apply', what: string): Promise<ActionResult> => {
  print(`\n${'='.repeat(100)}\n${what}\n${'='.repeat(100)}\n`)
  emulator.control.clearOperations()
  const result = await runAction({
    workspace: ROOT,
    inputs: {
      command,
      config: CONFIG,
      endpoint: emulator.url,
      'fingerprint-key': 'a-made-up-key-of-32-characters-or-more',
    },
    env: {
      ...variables,
      ALIBABA_CLOUD_ACCESS_KEY_ID: DEFAULT_ACCOUNT.accessKeyId,
      ALIBABA_CLOUD_ACCESS_KEY_SECRET: DEFAULT_ACCOUNT.accessKeySecret,
    },
  })
  print(toReadable(result.summary))
  const calls = emulator.control.listOperations()
  const writes = calls.filter(({ committed }) => committed).length
  print(
    `-> exit ${result.exitCode}, result ${result.outputs['result']}, ${calls.length} API calls, ${writes} of them writes`,
  )
  if (result.exitCode !== 0) print(result.stdout + result.stderr)
  return result
}

print(`An OOS emulator listens on ${emulator.url} and holds what ${STATE} says. The file is ${CONFIG}.`)
print('What follows are the job summaries that GitHub would render.')
const results = [
  await step('plan', '1. plan: what a pull request shows'),
  await step('apply', '2. apply: what the merge does'),
  await step('plan', '3. plan again: nothing is left to do'),
]
await emulator.close()

const isGood = results.every(({ exitCode }) => exitCode === 0) && results[2]?.outputs['has-changes'] === 'false'
print(
  isGood
    ? '\nThat was the main job. Next: change examples/chat-configurations.yml and run it again; keep an emulator running with\n"npm run emulator -- --port 8080 --state oos.json" (docs/emulator.md); or take the workflow of README.md to your repository.'
    : '\nThe demo did not end as it should: see above.',
)
process.exitCode = isGood ? 0 : 1
