import { afterAll, beforeAll, expect, test } from '@jest/globals'
import { A, B, TERMINAL_ENV, toFile } from '../../scripts/support/bots.ts'
import { type Emulator, startEmulator } from '../../src/emulator/emulator.ts'
import { type Consumer, createConsumer, type Resolution } from '../support/consumer.ts'
import { readRepositoryFile } from '../support/repository.ts'
import { createTemporaryFolder, type TemporaryFolder } from '../support/temporary-folder.ts'

let emulator: Emulator
let folder: TemporaryFolder
let consumer: Consumer

/** The example of the document, as it stands there. */
const readExample = (): string => /^```ts\n([\s\S]*?)^```/m.exec(readRepositoryFile('docs/library.md'))?.[1] ?? ''

beforeAll(async () => {
  emulator = await startEmulator()
  folder = await createTemporaryFolder()
  consumer = await createConsumer(folder.workspace, readExample())
  await folder.put('workspace/chat-configurations.yml', toFile(A, B))
})

afterAll(async () => {
  await emulator.close()
  await folder.remove()
})

const run = (env: Readonly<Record<string, string>> = {}) =>
  consumer.run({
    OOS_ENDPOINT: emulator.url,
    ...TERMINAL_ENV,
    ...env,
  })

test.each<Resolution>(['NodeNext', 'Bundler'])(
  'the example of docs/library.md has the types that %s finds',
  async (resolution) => {
    expect(await consumer.compile(resolution)).toBe('')
    // Stricter than `strict`: some have it, most do not, and a declaration must hold for both.
    expect(await consumer.compile(resolution, { exactOptionalPropertyTypes: true })).toBe('')
  },
)

test('the example runs on the package as npm installs it, and prints only what it prints itself', async () => {
  expect(await consumer.compile('NodeNext')).toBe('')
  const { stdout, stderr } = await run({ DEBUG: '*' })
  expect(stderr).toBe('')
  expect(stdout.split('\n')).toEqual([
    '2 configurations',
    expect.stringMatching(/^create cn-hangzhou\/a: .*configuration\.DingTalkClientSecret/),
    expect.stringMatching(/^create cn-hangzhou\/b: /),
    expect.stringMatching(/^hmac:/),
    '',
  ])
})

test('a mistake in an option is one for the compiler', async () => {
  const wrong = "import { plan } from 'oos-chat-sync'\nawait plan({ files: [], prune: 'some' })\n"
  await folder.put('workspace/main.ts', wrong)
  expect(await consumer.compile('NodeNext')).toContain(`Type '"some"' is not assignable`)
})
