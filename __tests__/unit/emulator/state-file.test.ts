import { readdir, readFile, writeFile } from 'node:fs/promises'
import { join } from 'node:path'
import { afterEach, beforeEach, describe, expect, test } from '@jest/globals'
import { runEmulator } from '../../../src/emulator/command.ts'
import { startEmulator } from '../../../src/emulator/emulator.ts'
import { CLI_TEXTS } from '../../../src/stages/render/texts/en/cli.ts'
import { createTemporaryFolder, type TemporaryFolder } from '../../support/temporary-folder.ts'
import { connect, dingTalk, getMember, start } from './rig.ts'

let folder: string
let put: TemporaryFolder['put']
let remove: TemporaryFolder['remove']

beforeEach(async () => {
  ;({ workspace: folder, put, remove } = await createTemporaryFolder())
})

afterEach(async () => {
  process.exitCode = undefined
  await remove()
})

describe('the state file', () => {
  test('is for one emulator at a time, and free again after that or where its owner is gone', async () => {
    const stateFile = join(folder, 'oos.json')
    const { emulator } = await start({ stateFile })
    const fault = { code: 'STATE_TAKEN', path: stateFile, lock: `${stateFile}.lock` }
    await expect(startEmulator({ stateFile })).rejects.toMatchObject({ fault })
    await emulator.close()
    // No process has this number.
    await writeFile(`${stateFile}.lock`, '999999999')
    await (await startEmulator({ stateFile })).close()
    expect(await readdir(folder)).not.toContain('oos.json.lock')
  })

  test('that cannot be written is told with its reason', async () => {
    const path = join(folder, 'none', 'oos.json')
    const fault = { code: 'STATE_UNWRITABLE', path, reason: 'ENOENT' }
    await expect(startEmulator({ stateFile: path })).rejects.toMatchObject({ fault })
  })

  test('follows every change and brings all back', async () => {
    const stateFile = join(folder, 'oos.json')
    const { call, emulator } = await start({ stateFile })
    await call('CreateChatConfiguration', dingTalk('ops'))
    await call('CreateSecretParameter', { Name: 'bot', Value: 'the-secret-value' })
    const saved = JSON.parse(await readFile(stateFile, 'utf8'))
    expect(saved).toEqual(emulator.control.readState())
    expect(await readdir(folder)).toEqual(['oos.json', 'oos.json.lock'])
    const before = getMember(await call('GetChatConfiguration', { Name: 'ops' }), 'ChatConfiguration')
    await emulator.close()

    const again = await start({ stateFile, seed: { version: 1, accounts: {} } })
    expect(again.emulator.control.readState()).toEqual(saved)
    const after = getMember(await again.call('GetChatConfiguration', { Name: 'ops' }), 'ChatConfiguration')
    expect(after).toEqual(before)
    await again.call('UpdateChatConfiguration', dingTalk('ops'))
    const moved = getMember(await again.call('GetChatConfiguration', { Name: 'ops' }), 'ChatConfiguration')
    expect(moved['UpdatedDate']).not.toBe(before['UpdatedDate'])
  })

  test('a seed fills a file that is not there yet', async () => {
    const stateFile = join(folder, 'oos.json')
    const parameters = [{ Name: 'a', Value: 'x' }]
    const seed = { version: 1, accounts: { '1': { 'cn-beijing': { parameters } } } } as const
    await start({ stateFile, seed })
    expect(JSON.parse(await readFile(stateFile, 'utf8'))).toMatchObject(seed)
  })

  test.each([
    ['no JSON', 'is not JSON'],
    ['{"version":3,"accounts":{}}', 'state: version must be 1'],
  ])('%s is refused and left as it is', async (text, message) => {
    const stateFile = await put('workspace/oos.json', text)
    await expect(startEmulator({ stateFile })).rejects.toThrow(message)
    expect(await readFile(stateFile, 'utf8')).toBe(text)
  })
})

describe('the command', () => {
  const listen = () => {
    const [lines, failures]: [string[], string[]] = [[], []]
    return {
      lines,
      failures,
      streams: { print: (line: string) => lines.push(line), fail: (line: string) => failures.push(line) },
    }
  }

  test('says where it listens and with which credentials', async () => {
    const { lines, streams } = listen()
    const emulator = await runEmulator({ port: '0', state: join(folder, 'oos.json') }, CLI_TEXTS.emulator, streams)
    expect(lines[0]).toBe(`OOS emulator listening on ${emulator?.url}`)
    expect(lines[0]).toMatch(/ http:\/\/127\.0\.0\.1:\d+$/)
    expect(lines.join('\n')).toContain('ALIBABA_CLOUD_ACCESS_KEY_SECRET=emulator-access-key-secret')
    if (emulator !== undefined) await connect(emulator)('ListChatConfigurations')
    await emulator?.close()
  })

  test('says why it cannot start', async () => {
    const { emulator } = await start()
    const taken = new URL(emulator.url).port
    const { lines, failures, streams } = listen()
    for (const port of ['abc', '65536', taken]) await runEmulator({ port }, CLI_TEXTS.emulator, streams)
    expect(lines).toEqual([])
    expect(failures).toEqual([
      "The emulator cannot start: the port must be a number from 0 to 65535, not 'abc'",
      "The emulator cannot start: the port must be a number from 0 to 65535, not '65536'",
      `The emulator cannot start: it cannot listen on 127.0.0.1:${taken} (EADDRINUSE)`,
    ])
    expect(process.exitCode).toBe(1)
  })
})
