import { afterEach, beforeEach, describe, expect, jest, test } from '@jest/globals'
import { TransportError } from '../../../../src/adapters/oos/answer.ts'
import { createChatApi } from '../../../../src/adapters/oos/chat.ts'
import { createRetry } from '../../../../src/adapters/oos/retry.ts'
import { ExactNumber } from '../../../../src/model/exact-number.ts'
import type { FailureDetail } from '../../../../src/model/failure.ts'
import { Secret } from '../../../../src/model/secret.ts'
import { toRejected } from '../../../support/call-script.ts'
import { toFakeCall, toNotFound } from '../../../support/fake-call.ts'

const KEY = { region: 'cn-hangzhou', name: 'ops' }
const ITEM = { Name: 'ops', Type: 'DingTalk', RamRole: 'Role', CreatedDate: 'made', UpdatedDate: 'read' }

// Reads are asked again after a pause that is random: here it is nothing.
beforeEach(() => void jest.spyOn(Math, 'random').mockReturnValue(0))
afterEach(() => void jest.restoreAllMocks())

const open = (...bodies: readonly unknown[]) => {
  const { call, made } = toFakeCall(...bodies)
  const masked: string[] = []
  return { chat: createChatApi(call, createRetry(Date.now), (value) => void masked.push(value)), made, masked }
}

const list = (...items: readonly unknown[]) => open({ ChatConfigurations: items }).chat.list('cn-hangzhou')

/** So many items. */
const toItems = (count: number) => Array.from({ length: count }, (_, index) => ({ ...ITEM, Name: `bot-${index}` }))

describe('a list without a token', () => {
  const READ = ['100', '16']

  test('is asked for again with one less if it is in doubt, and is none where that hides one', async () => {
    const { chat, made } = open({ ChatConfigurations: toItems(17) }, { ChatConfigurations: toItems(16) })
    const { proveWhole } = await chat.list('cn-hangzhou')
    await expect(proveWhole?.()).rejects.toMatchObject({ detail: { code: 'LIST_INCOMPLETE' } })
    expect(made.map(({ parameters }) => parameters['MaxResults'])).toEqual(READ)
  })

  test.each([
    ['proved by a second page with the last one', [{ ChatConfigurations: toItems(16), NextToken: 'a' }], true],
    ['not proved where all come whatever is asked for', [{ ChatConfigurations: toItems(17) }], false],
    ['not proved where the question is refused', [toRejected('InvalidParameter.MaxResults')], false],
  ])('is %s', async (_what, answers, isProved) => {
    const bodies = answers.map((one) => ('code' in one ? new TransportError(one) : one))
    const { chat, made } = open({ ChatConfigurations: toItems(17) }, ...bodies, { ChatConfigurations: [] })
    const { summaries, proveWhole } = await chat.list('cn-hangzhou')
    expect(await proveWhole?.()).toBe(isProved)
    expect(summaries).toHaveLength(17)
    expect(made.map(({ parameters }) => parameters['MaxResults'])).toEqual(READ)
  })

  test('of one is not asked for again: no page has less', async () => {
    const { chat, made } = open({ ChatConfigurations: toItems(1) })
    expect(await (await chat.list('cn-hangzhou')).proveWhole?.()).toBe(false)
    expect(made).toHaveLength(1)
  })

  test('cannot be in doubt where there is nothing, or a token showed that there are pages', async () => {
    const empty = open({ ChatConfigurations: [] })
    const first = { ChatConfigurations: toItems(10), NextToken: 'a' }
    const paged = open(first, { ChatConfigurations: toItems(20).slice(10) })
    const lists = [await empty.chat.list('cn-hangzhou'), await paged.chat.list('cn-hangzhou')]
    expect(lists.map(({ proveWhole }) => proveWhole)).toEqual([undefined, undefined])
  })
})

describe('the size of a page', () => {
  const refuse = (apiCode: string) =>
    new TransportError({ ...toRejected(apiCode), operation: 'ListChatConfigurations' } as FailureDetail)
  const LIST = { ChatConfigurations: toItems(3) }

  test.each([
    'InvalidParameter.MaxResults',
    'InvalidMaxResults',
    'ParameterOutOfRange',
    'IllegalPageSize',
    'InvalidParameter',
  ])('goes down where it is refused (%s), and stays down for the run', async (code) => {
    const { chat, made } = open(refuse(code), refuse(code), LIST)
    expect((await chat.list('cn-hangzhou')).summaries).toHaveLength(3)
    expect((await chat.list('cn-shanghai')).summaries).toHaveLength(3)
    expect(made.map(({ parameters }) => parameters['MaxResults'])).toEqual(['100', '50', '20', '20'])
  })

  test("is the service's own where it takes none", async () => {
    const { chat, made } = open(...Array.from({ length: 4 }, () => refuse('InvalidParameter.MaxResults')), LIST)
    expect((await chat.list('cn-hangzhou')).summaries).toHaveLength(3)
    expect(made.map(({ parameters }) => parameters['MaxResults'])).toEqual(['100', '50', '20', '10', undefined])
  })

  test('is not the matter where every one is refused: the first refusal is told', async () => {
    const { chat } = open(refuse('InvalidParameter.First'), refuse('InvalidParameter.Other'))
    await expect(chat.list('cn-hangzhou')).rejects.toMatchObject({ detail: { apiCode: 'InvalidParameter.First' } })
  })

  test.each(['Forbidden.RAM', 'InvalidAccessKeyId.NotFound', 'InvalidTimeStamp.Format', 'InvalidRegionId'])(
    'is not the matter of %s: asked once',
    async (code) => {
      const { chat, made } = open(refuse(code))
      await expect(chat.list('cn-hangzhou')).rejects.toMatchObject({ detail: { apiCode: code } })
      expect(made).toHaveLength(1)
    },
  )
})

describe('a list', () => {
  test('holds what the API shows, and nothing where it shows nothing', async () => {
    const bare = { ...ITEM, Name: 'bare', RamRole: '', Outputs: null }
    expect(await list(ITEM, bare)).toEqual({
      unreadable: [],
      strangeNames: [],
      summaries: [
        { key: KEY, type: 'DingTalk', ramRole: 'Role', createdDate: 'made', updatedDate: 'read' },
        { key: { region: 'cn-hangzhou', name: 'bare' }, type: 'DingTalk', createdDate: 'made', updatedDate: 'read' },
      ],
      proveWhole: expect.any(Function),
    })
  })

  test.each(['dingtalk', 'DINGTALK', 'DingTalk'])('knows a type in any letter case: %s', async (Type) => {
    expect((await list({ ...ITEM, Type })).summaries).toMatchObject([{ type: 'DingTalk' }])
  })

  test('knows a role by its ARN, and outputs that are no text', async () => {
    const [summary] = (await list({ ...ITEM, RamRole: 'acs:ram::1:role/Role', Outputs: { URL: 'x' } })).summaries
    expect([summary?.ramRole, summary?.outputs?.isValue('{"URL":"x"}')]).toEqual(['Role', true])
  })

  test('keeps a type that is not known yet', async () => {
    expect((await list({ ...ITEM, Type: 'Slack' })).summaries).toMatchObject([{ type: 'Slack' }])
  })

  test.each([
    ['a name of 300 characters', { ...ITEM, Name: 'x'.repeat(300) }, 'x'.repeat(300)],
    ['a name that is no text', { ...ITEM, Name: 7 }, undefined],
    ['a name that ends in half a character', { ...ITEM, Name: 'ops\ud83d' }, 'ops\ud83d'],
    ['an empty name', { ...ITEM, Name: '' }, undefined],
    ['no name', { Type: 'DingTalk', UpdatedDate: 'read' }, undefined],
    ['null for an item', null, undefined],
    ['a text for an item', 'ops', undefined],
  ])('tells what has no name that can be used: %s', async (_what, item, name) => {
    const { summaries, strangeNames } = await list(ITEM, item)
    expect(strangeNames).toEqual([name])
    expect(summaries).toHaveLength(1)
  })

  test.each([
    ['type', { Type: undefined }],
    ['date', { UpdatedDate: null }],
    ['date', { CreatedDate: '' }],
  ] as const)('names what cannot be handled, for want of its %s', async (why, members) => {
    const { summaries, unreadable } = await list(ITEM, { ...ITEM, Name: 'odd', ...members })
    expect(unreadable).toEqual([{ key: { region: 'cn-hangzhou', name: 'odd' }, why }])
    expect(summaries).toHaveLength(1)
  })

  test.each([
    ['200 letters', 'x'.repeat(200)],
    ['200 characters outside the basic plane', '🤖'.repeat(200)],
  ])('handles every name the file format allows: %s', async (_what, Name) => {
    expect((await list({ ...ITEM, Name })).summaries).toMatchObject([{ key: { name: Name } }])
  })

  test('whose second page fails is none, however good the first was', async () => {
    const first = { ChatConfigurations: [ITEM], NextToken: 'a' }
    const unavailable = { code: 'API_UNAVAILABLE', operation: 'X', region: 'cn-hangzhou', status: 503 } as const
    const { chat, made } = open(first, new TransportError(unavailable))
    await expect(chat.list('cn-hangzhou')).rejects.toMatchObject({ detail: { code: 'API_UNAVAILABLE' } })
    expect(made[0]?.parameters['NextToken']).toBeUndefined()
    expect(made.slice(1).map(({ parameters }) => parameters['NextToken'])).toEqual(made.slice(1).map(() => 'a'))
    expect(made).toHaveLength(8)
  })

  test('with an item twice is incomplete: the pages moved while they were read', async () => {
    await expect(list(ITEM, ITEM)).rejects.toMatchObject({ detail: { code: 'LIST_INCOMPLETE', region: 'cn-hangzhou' } })
  })

  test.each([[{}], [{ ChatConfigurations: null }], [{ ChatConfigurations: {} }]])(
    'that is none is an error: %j',
    async (body) => {
      const { chat, made } = open(body)
      await expect(chat.list('cn-hangzhou')).rejects.toMatchObject({
        detail: { code: 'API_ANSWER_INVALID', expected: 'ChatConfigurations' },
      })
      expect(made.length).toBeGreaterThanOrEqual(1)
    },
  )
})

describe('one object', () => {
  const get = (members: object) => open({ ChatConfiguration: { ...ITEM, ...members } }).chat.get(KEY)

  test('holds its configuration with secrets and masks hidden, at any depth', async () => {
    const configuration = { Id: 'x', AppSecret: 'open', Note: '******', Robots: [{ Token: 'deep', On: true, N: 0 }] }
    const live = await get({ Configuration: JSON.stringify(configuration), ResourceGroupId: 'rg-1' })
    expect(live?.configuration).toEqual({
      Id: 'x',
      AppSecret: new Secret('open'),
      Note: new Secret('******'),
      Robots: [{ Token: new Secret('deep'), On: true, N: 0 }],
    })
    expect(live?.resourceGroupId).toBe('rg-1')
    expect(JSON.stringify(live)).not.toMatch(/open|deep/)
  })

  test('keeps the kind of what stands under a secret name', async () => {
    const configuration = { AToken: 5, BToken: null, CToken: { a: true }, DToken: '' }
    const live = await get({ Configuration: JSON.stringify(configuration) })
    const kept = Object.entries(configuration).map(([key, value]) => {
      const secret = live?.configuration[key]
      return secret instanceof Secret && secret.isValue(value)
    })
    expect(kept).toEqual([true, true, true, true])
  })

  test.each([[{}], [{ Configuration: '' }], [{ Configuration: null }], [{ Configuration: '{}' }]])(
    'without a configuration has an empty one: %j',
    async (members) => {
      expect((await get(members))?.configuration).toEqual({})
    },
  )

  test('keeps a key named __proto__ a plain key', async () => {
    const live = await get({ Configuration: '{"__proto__":{"polluted":1},"constructor":"x"}' })
    expect(Object.keys(live?.configuration ?? {})).toEqual(['__proto__', 'constructor'])
    expect({}).not.toHaveProperty('polluted')
  })

  const toUnreadable = (why: string) => ({ detail: { code: 'OBJECT_UNREADABLE', ...KEY, why } })

  test.each(['no JSON', '[]', 'null', '"x"', '{'])(
    'whose configuration is %j cannot be read, and is asked for once',
    async (Configuration) => {
      const { chat, made } = open({ ChatConfiguration: { ...ITEM, Configuration } })
      await expect(chat.get(KEY)).rejects.toMatchObject(toUnreadable('form'))
      expect(made).toHaveLength(1)
    },
  )

  test.each([
    '12345678901234567890',
    '0.12345678901234567890',
    '-9007199254740993',
    '1e-400',
    '1.0000000000000000001e5',
  ])('keeps a number that no double holds, and sends it as it came: %s', async (number) => {
    const Configuration = `{"Id":${number},"Text":"#${number}","List":[${number},1.50]}`
    const { chat, made } = open({ ChatConfiguration: { ...ITEM, Configuration } }, {})
    const { configuration = {} } = (await chat.get(KEY)) ?? {}
    expect(configuration).toMatchObject({ Id: new ExactNumber(number), Text: `#${number}` })
    await chat.update({ key: KEY, type: 'DingTalk', configuration })
    const echoed = `{"Id":${number},"Text":"#${number}","List":[${number},1.5]}`
    expect(made[1]?.parameters['Configuration']).toBe(echoed)
  })

  test.each(['1e400', '-1E999', `1${'0'.repeat(400)}`])(
    'with a number beyond every double cannot be read: %s',
    async (number) => {
      await expect(get({ Configuration: `{"Id":${number}}` })).rejects.toMatchObject(toUnreadable('number'))
    },
  )

  test.each(['1e23', '0.1', '100000000000000000000000', '1.50', '-0.0000001', '5e-324'])(
    'takes a number for what it is where a double holds it: %s',
    async (number) => {
      expect((await get({ Configuration: `{"Id":${number}}` }))?.configuration).toEqual({ Id: Number(number) })
    },
  )

  const toLevels = (levels: number) => `{"a":${'['.repeat(levels)}${']'.repeat(levels)}}`

  test.each([
    ['text', (levels: number) => toLevels(levels)],
    ['object', (levels: number) => JSON.parse(toLevels(levels))],
  ])('whose configuration, as a %s, nests too deep to be walked through cannot be read', async (_what, of) => {
    expect((await get({ Configuration: of(99) }))?.configuration).toHaveProperty('a')
    await expect(get({ Configuration: of(100) })).rejects.toMatchObject(toUnreadable('levels'))
    await expect(get({ Configuration: of(100_000) })).rejects.toMatchObject(toUnreadable('levels'))
  })

  test('whose configuration has 20,000 values is read, and none with more', async () => {
    const toItems = (length: number) => JSON.stringify({ a: Array.from({ length }, () => 0) })
    expect((await get({ Configuration: toItems(19_998) }))?.configuration).toHaveProperty('a')
    await expect(get({ Configuration: toItems(19_999) })).rejects.toMatchObject(toUnreadable('size'))
  })

  test('whose configuration is twice as long as a file may be is read, and no longer one', async () => {
    const toText = (length: number) => `{"a":"${'x'.repeat(length - 8)}"}`
    expect((await get({ Configuration: toText(524_288) }))?.configuration).toHaveProperty('a')
    await expect(get({ Configuration: toText(524_289) })).rejects.toMatchObject(toUnreadable('size'))
  })

  test('of another name than asked for is an invalid answer', async () => {
    await expect(get({ Name: 'other' })).rejects.toMatchObject({ detail: { code: 'API_ANSWER_INVALID' } })
  })

  test('that does not exist is undefined, and asked for once', async () => {
    const { chat, made } = open(toNotFound('ChatConfiguration'))
    expect(await chat.get(KEY)).toBeUndefined()
    expect(made).toEqual([{ operation: 'GetChatConfiguration', region: 'cn-hangzhou', parameters: { Name: 'ops' } }])
  })

  const toMissing = (apiCode: string) => new TransportError({ ...toRejected(apiCode), status: 404 } as FailureDetail)

  test.each(['NotFound.ChatConfiguration', 'ChatConfigurationNotExist', 'ResourceNotFound'])(
    'that seems not to exist (404, %s) is gone once a list lacks it, too',
    async (code) => {
      const gone = open(toMissing(code), { ChatConfigurations: [{ ...ITEM, Name: 'other' }] })
      expect(await gone.chat.get(KEY)).toBeUndefined()
      const listed = open(toMissing(code), { ChatConfigurations: [ITEM] }, toMissing(code))
      await expect(listed.chat.get(KEY)).rejects.toMatchObject({ detail: { apiCode: code } })
      const late = open(toMissing(code), { ChatConfigurations: [ITEM] }, { ChatConfiguration: ITEM })
      expect(await late.chat.get(KEY)).toMatchObject({ key: KEY })
      const unlisted = open(toMissing(code), new TransportError(toRejected('Forbidden.RAM')))
      await expect(unlisted.chat.get(KEY)).rejects.toMatchObject({ detail: { apiCode: code } })
    },
  )

  test.each([
    'InvalidAction.NotFound',
    'InvalidVersion',
    'InvalidAccessKeyId.NotFound',
    'InvalidApi.NotFound',
    'ApiNotFound',
    'EntityNotExists.Role',
    'EntityNotExists.ResourceGroup',
  ])('is not gone where something else is: %s', async (code) => {
    const { chat, made } = open(toMissing(code), { ChatConfigurations: [] })
    await expect(chat.get(KEY)).rejects.toMatchObject({ detail: { apiCode: code } })
    expect(made).toHaveLength(1)
  })

  test('that may not be read is an error', async () => {
    const { chat } = open(new TransportError(toRejected('Forbidden.RAM')))
    await expect(chat.get(KEY)).rejects.toMatchObject({ detail: { apiCode: 'Forbidden.RAM' } })
  })

  test('is asked for again where it is older than a list showed it, and an error where it stays so', async () => {
    const toItem = (UpdatedDate: string) => ({ ChatConfiguration: { ...ITEM, UpdatedDate } })
    const [older, listed] = ['2026-01-02T03:04:05Z', '2026-01-02T03:04:06Z']
    const { chat, made } = open(toItem(older), toItem(listed))
    expect(await chat.get(KEY, listed)).toMatchObject({ updatedDate: listed })
    expect(made).toHaveLength(2)
    const stale = open(...Array.from({ length: 9 }, () => toItem(older)))
    await expect(stale.chat.get(KEY, listed)).rejects.toMatchObject({
      detail: { code: 'API_ANSWER_INVALID', expected: 'fresh' },
    })
  })

  test.each([
    ['2026-01-02T03:04:07Z', '2026-01-02T03:04:07Z'],
    ['2026-01-02T11:04:06+08:00', '2026-01-02T03:04:06Z'],
    ['2026-01-02T03:04:06.178097', '2026-01-02T03:04:06Z'],
    [1_767_323_046_000, '2026-01-02T03:04:06Z'],
    ['no date', 'no date'],
  ])(
    'counts where its date is not older than that of the list, whatever its form: %s',
    async (UpdatedDate, updatedDate) => {
      const { chat } = open({ ChatConfiguration: { ...ITEM, UpdatedDate } })
      expect(await chat.get(KEY, '2026-01-02T03:04:06Z')).toMatchObject({ updatedDate })
    },
  )

  test('is asked for again where its member is missing', async () => {
    const { chat, made } = open({}, { ChatConfiguration: null }, { ChatConfiguration: ITEM })
    expect(await chat.get(KEY)).toMatchObject({ key: KEY })
    expect(made).toHaveLength(3)
  })
})

describe('masking', () => {
  const OUTPUTS = JSON.stringify({ URL: 'https://hook.example/1', Keys: { AesKey: 'aes-key-value' } })

  test('is told each text of the outputs, of lists and of objects', async () => {
    for (const read of ['list', 'get'] as const) {
      const item = { ...ITEM, Outputs: OUTPUTS }
      const { chat, masked } = open(read === 'list' ? { ChatConfigurations: [item] } : { ChatConfiguration: item })
      await (read === 'list' ? chat.list('cn-hangzhou') : chat.get(KEY))
      expect(masked).toEqual(['https://hook.example/1', 'aes-key-value'])
    }
  })

  test('is told outputs that are no JSON as they are', async () => {
    const { chat, masked } = open({ ChatConfiguration: { ...ITEM, Outputs: 'https://hook.example/2' } })
    await chat.get(KEY)
    expect(masked).toEqual(['https://hook.example/2'])
  })

  test('is told secrets that the API did not mask, and no masks', async () => {
    const Configuration = '{"AppSecret":"open-secret","Token":"******"}'
    const { chat, masked } = open({ ChatConfiguration: { ...ITEM, Configuration } })
    await chat.get(KEY)
    expect(masked).toEqual(['open-secret'])
  })

  test('ends after a hundred texts of one object: each takes several lines of the log', async () => {
    const texts = Array.from({ length: 300 }, (_, index) => `text-${index}`)
    const { chat, masked } = open({ ChatConfiguration: { ...ITEM, Outputs: JSON.stringify(texts) } })
    await chat.get(KEY)
    expect(masked).toEqual(texts.slice(0, 100))
  })

  test('leaves out texts too short to hide: they would black out every line', async () => {
    const { chat, masked } = open({
      ChatConfiguration: { ...ITEM, Outputs: '{"URL":"https://hook.example/3","On":"1"}' },
    })
    await chat.get(KEY)
    expect(masked).not.toContain('1')
  })
})
