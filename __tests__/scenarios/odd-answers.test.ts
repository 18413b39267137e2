import { afterEach, beforeEach, expect, test } from '@jest/globals'
import { runAction } from '../../scripts/support/run-action.ts'
import { CONFIG_PATH } from '../../scripts/support/stage.ts'
import { json, type ScriptedServer, startScriptedServer } from '../support/scripted-server.ts'
import { createTemporaryFolder, type TemporaryFolder } from '../support/temporary-folder.ts'

const CREDENTIAL = 'webhook-credential-of-the-answer'
const OUTPUTS = JSON.stringify({ URL: `https://hook.example/${CREDENTIAL}`, AesKey: CREDENTIAL })
const ITEM = { Type: 'WeChat', RamRole: 'r', CreatedDate: 'a', UpdatedDate: 'b', Outputs: OUTPUTS }
const HOSTILE = '</details>\n::error::x ##[group] \u202e@acme/team <img>'
const ANSWER = {
  RequestId: '::set-output name=x::1',
  NewMember: { of: [HOSTILE] },
  ChatConfigurations: [
    { ...ITEM, Name: 'of-a-new-type', Type: 'Slack', NewMember: HOSTILE },
    { ...ITEM, Name: HOSTILE, Type: HOSTILE, RamRole: HOSTILE },
    { ...ITEM, Name: 'x'.repeat(300) },
    { ...ITEM, Name: 300 },
    { ...ITEM, Name: ['ops'] },
    { ...ITEM, Name: null },
    HOSTILE,
  ],
  Parameters: [],
}
const FILE = 'version: 1\nregion: cn-hangzhou\nchatConfigurations: []\n'

let folder: TemporaryFolder
let server: ScriptedServer

beforeEach(async () => {
  folder = await createTemporaryFolder()
  server = await startScriptedServer([json(ANSWER)])
})

afterEach(async () => {
  await server.close()
  await folder.remove()
})

test('unknown members, a new type and names that are none: counted or shown inert, and no crash', async () => {
  await folder.put(`workspace/${CONFIG_PATH}`, FILE)
  const result = await runAction({
    workspace: folder.workspace,
    inputs: { command: 'plan', prune: 'all', 'max-deletions': '100%', endpoint: server.origin },
    env: { ALIBABA_CLOUD_ACCESS_KEY_ID: 'id', ALIBABA_CLOUD_ACCESS_KEY_SECRET: 'the-access-key-secret' },
  })
  expect(result.stderr).toBe('')
  expect(result.exitCode).toBe(0)
  expect(result.outputs['delete-count']).toBe('2')
  expect(result.summary).toContain('5 live configurations')
  expect(result.stdout).not.toMatch(/^::(?:error|set-output)/m)
  const shown = result.stdout.replaceAll(/^::add-mask::.*$/gm, '') + result.summary
  expect(shown).not.toContain(CREDENTIAL)
  expect(shown).not.toMatch(/\u202e|x{41}|##\[/)
  expect(result.summary).not.toMatch(/<img>|<\/details>|(?<!&#64;)@acme/)
})
