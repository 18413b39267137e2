import { describe, expect, test } from '@jest/globals'
import { parse } from 'yaml'
import type { Tree } from '../../../../src/model/json.ts'
import type { Live } from '../../../../src/model/live.ts'
import { Secret } from '../../../../src/model/secret.ts'
import { readDesired } from '../../../../src/stages/config/read-desired.ts'
import { toExportedEntry, toFileText } from '../../../../src/stages/export/file.ts'
import { createVariableNames } from '../../../../src/stages/export/variables.ts'
import { toLive } from '../../../support/models.ts'

const toEntry = (live: Live) => toExportedEntry(live, createVariableNames())
const toWeChat = (configuration: Record<string, Tree<Secret>>): Live => toLive('a', { type: 'WeChat', configuration })

const readBack = (text: string) => {
  const { desired, diagnostics } = readDesired([{ file: 'export.yml', bytes: Buffer.from(text) }])
  return { desired, errors: diagnostics.filter(({ severity }) => severity === 'error') }
}

/** What a configuration is after it was exported and read. */
const roundTrip = (configuration: Record<string, Tree<Secret>>) => {
  const { desired, errors } = readBack(toFileText([toEntry(toWeChat(configuration))]))
  expect(errors).toEqual([])
  return JSON.parse(JSON.stringify(desired[0]?.configuration))
}

describe('an entry', () => {
  test('says everything of the live object, with references for its secrets', () => {
    const { entry, variables } = toEntry(toLive('ops', { resourceGroupId: 'rg-1' }))
    expect(entry).toEqual({
      name: 'ops',
      type: 'DingTalk',
      region: 'cn-hangzhou',
      ramRole: 'OOSServiceRole',
      resourceGroupId: 'rg-1',
      configuration: {
        DingTalkClientId: 'ding1',
        DingTalkClientSecret: { fromEnv: 'OOS_CHAT_SECRET_OPS_DING_TALK_CLIENT_SECRET' },
      },
    })
    expect(variables).toEqual(['OOS_CHAT_SECRET_OPS_DING_TALK_CLIENT_SECRET'])
  })

  test('leaves out what the live object does not have', () => {
    const { ramRole: _, ...live } = toWeChat({})
    expect(Object.keys(toEntry(live).entry)).toEqual(['name', 'type', 'region'])
  })

  test('has a variable for each secret, at any depth', () => {
    const live = toWeChat({ A: { Token: new Secret('******') }, B: { C: { AesKey: new Secret('open-value') } } })
    expect(toEntry(live).variables).toEqual(['OOS_CHAT_SECRET_A_A_TOKEN', 'OOS_CHAT_SECRET_A_B_C_AES_KEY'])
  })

  test('gives secrets whose paths look alike a variable each', () => {
    const hidden = new Secret('******')
    const live = toWeChat({
      a: { b: { Token: hidden }, b_Token: hidden },
      a_b: { Token: hidden },
      'a-b': { Token: hidden },
      A: { b_Token: hidden },
    })
    const { variables } = toEntry(live)
    expect(new Set(variables).size).toBe(5)
  })
})

describe('the text of a file', () => {
  const live = [toLive('ops'), toLive('运维'), toWeChat({ CorpId: 'ww1' })]

  test('validates, and means the live objects', () => {
    const nameVariable = createVariableNames()
    const { desired, errors } = readBack(toFileText(live.map((object) => toExportedEntry(object, nameVariable))))
    expect(errors).toEqual([])
    expect(desired.map(({ key, type, ramRole }) => ({ key, type, ramRole }))).toEqual(
      live.map(({ key, type, ramRole }) => ({ key, type, ramRole })),
    )
  })

  test('lists the variables to set, and no secret', () => {
    const text = toFileText([toEntry(toWeChat({ Token: new Secret('open-value') }))], { heading: 'Variables to set:' })
    expect(text).toMatch(/^# Variables to set:\n# {3}OOS_CHAT_SECRET_A_TOKEN\nversion: 1\n/)
    expect(text).not.toContain('open-value')
  })

  test('without secrets is the file alone', () => {
    expect(toFileText([toEntry(toWeChat({ CorpId: 'ww1' }))])).toMatch(/^version: 1\n/)
  })

  test('of no entries is an empty list', () => {
    expect(parse(toFileText([]))).toEqual({ version: 1, chatConfigurations: [] })
  })

  test.each([
    'no',
    'true',
    'null',
    '~',
    '0123',
    '0x1f',
    '1e3',
    '1_000',
    '12345678901234567890',
    '2026-11-23',
    '10:20:30',
    '',
    ' ',
    '- a',
    '# a',
    'a: b',
    '*a',
    '&a',
    '!a',
    '{{ a }}',
    '"quoted"',
    "it's",
    'back\\slash',
    'two\nlines\n',
    'tab\tbed',
    '运维 🤖',
    'x'.repeat(500),
    '<<',
    '%a',
    '---',
  ])('keeps a text a text: %j', (text) => {
    expect(roundTrip({ Note: text, List: [text] })).toEqual({ Note: text, List: [text] })
  })

  test.each([0, -1, 1.5, 1e21, true, false])('keeps %p what it is', (value) => {
    expect(roundTrip({ Value: value })).toEqual({ Value: value })
  })

  test.each(['no', 'true', '0123', '1', 'a b', 'a.b', '运维', '2026-11-23', '- a', 'a: b', '"q"', '*a', '?'])(
    'keeps a key a key: %j',
    (key) => {
      expect(roundTrip({ [key]: 'x' })).toEqual({ [key]: 'x' })
    },
  )

  test('keeps names that look like something else', () => {
    for (const name of ['no', '0123', '2026-11-23', '#ops', '- ops', 'a: b']) {
      const { desired, errors } = readBack(
        toFileText([toEntry({ ...toWeChat({}), key: { region: 'cn-hangzhou', name } })]),
      )
      expect({ name: desired[0]?.key.name, errors }).toEqual({ name, errors: [] })
    }
  })
})
