import { stat } from 'node:fs/promises'
import { join } from 'node:path'
import { afterEach, beforeEach, expect, test } from '@jest/globals'
import { createTemporaryFolder, type TemporaryFolder } from '../../support/temporary-folder.ts'
import { start } from './rig.ts'

let folder: TemporaryFolder

beforeEach(async () => {
  folder = await createTemporaryFolder()
})

afterEach(() => folder.remove())

// Windows has other rights than these.
test('the state file, which holds secrets, is for its owner alone', async () => {
  const stateFile = join(folder.workspace, 'oos.json')
  const { call } = await start({ stateFile })
  await call('CreateSecretParameter', { Name: 'bot', Value: 'the-secret-value' })
  expect((await stat(stateFile)).mode & 0o777).toBe(0o600)
})
