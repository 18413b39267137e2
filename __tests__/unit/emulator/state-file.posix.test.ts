import { mkdtemp, rm, stat } from 'node:fs/promises'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { expect, test } from '@jest/globals'
import { start } from './rig.ts'

// Windows has other rights than these.
test('the state file, which holds secrets, is for its owner alone', async () => {
  const folder = await mkdtemp(join(tmpdir(), 'emulator-'))
  const stateFile = join(folder, 'oos.json')
  const { call } = await start({ stateFile })
  await call('CreateSecretParameter', { Name: 'bot', Value: 'the-secret-value' })
  expect((await stat(stateFile)).mode & 0o777).toBe(0o600)
  await rm(folder, { recursive: true })
})
