import { afterEach, beforeEach, describe, expect, test } from '@jest/globals'
import { B, type BotStage, KEY, SECRETS, setBotStage, toEntry, toFile } from '../../scripts/support/bots.ts'

let stage: BotStage

beforeEach(async () => {
  stage = await setBotStage()
})

afterEach(() => stage.close())

/** `a`, whose secret is another variable's. */
const MOVED = toEntry('a', 'OOS_CHAT_SECRET_B').replace('ding-b', 'ding-a')
/** `a`, whose secret is an encrypted parameter's. */
const FROM_PARAMETER = MOVED.replace('fromEnv: OOS_CHAT_SECRET_B', 'fromSecretParameter: secret-of-a')

const secretOf = (name: string): unknown => {
  const configuration = stage.chatOf(name)?.['Configuration'] ?? {}
  return new Map<string, unknown>(Object.entries(configuration)).get('DingTalkClientSecret')
}

const seedParameter = (Value: string) => {
  const { parameters = [], ...region } = stage.live('cn-hangzhou')
  const secret = { Name: 'secret-of-a', Type: 'Secret', Value } as const
  const others = parameters.filter(({ Name }) => Name !== secret.Name)
  stage.seed({ 'cn-hangzhou': { ...region, parameters: [...others, secret] } })
}

describe('a reference is part of what the file says', () => {
  const NO_KEY = { 'fingerprint-key': '' }

  test('without a key, another variable is sent, named, and then nothing is left', async () => {
    await stage.apply(NO_KEY)
    await stage.write(toFile(MOVED, B))
    const plan = await stage.plan(NO_KEY)
    expect(plan.outputs).toMatchObject({ 'update-count': '1', 'unchanged-count': '1' })
    const names = 'fromEnv OOS_CHAT_SECRET_A` → `fromEnv OOS_CHAT_SECRET_B'
    expect(plan.summary.replaceAll(/<\/?code>/g, '`').replaceAll('&#95;', '_')).toContain(names)
    expect((await stage.apply(NO_KEY)).outputs['result']).toBe('applied')
    expect(secretOf('a')).toBe(SECRETS.OOS_CHAT_SECRET_B)
    expect((await stage.plan(NO_KEY)).outputs['has-changes']).toBe('false')
  })

  test('without a key, a parameter in place of a variable is sent', async () => {
    await stage.apply(NO_KEY)
    seedParameter('another-secret-of-a')
    await stage.write(toFile(FROM_PARAMETER, B))
    await stage.apply(NO_KEY)
    expect(secretOf('a')).toBe('another-secret-of-a')
  })

  test('without a key, what is not compared is said, also of an object that its record settles', async () => {
    await stage.apply(NO_KEY)
    const plan = await stage.plan(NO_KEY)
    expect(stage.reads()).toEqual([])
    expect(plan.summary).toContain('The secrets of 2 configurations cannot be compared')
  })

  test('with a key, an equal value under another name is no change, and renews the record', async () => {
    await stage.apply()
    const same = { OOS_CHAT_SECRET_B: SECRETS.OOS_CHAT_SECRET_A }
    await stage.write(toFile(MOVED))
    const plan = await stage.plan({ prune: 'none' }, same)
    expect(plan.outputs).toMatchObject({ 'has-changes': 'false', 'unchanged-count': '1' })
    expect(plan.stdout).toContain('1 record')
    await stage.apply({ prune: 'none' }, same)
    expect(stage.writes().map((call) => call.split(' ')[0])).toEqual(['UpdateParameter'])
    await stage.plan({ prune: 'none' }, same)
    expect(stage.reads()).toEqual([])
  })

  test('with a key, another value under another name is sent', async () => {
    await stage.apply()
    await stage.write(toFile(MOVED, B))
    expect((await stage.plan()).outputs).toMatchObject({ 'update-count': '1' })
    await stage.apply()
    expect(secretOf('a')).toBe(SECRETS.OOS_CHAT_SECRET_B)
  })
})

describe('reviewed means the secret too: a digest differs', () => {
  const digestOf = async (file: string, env = {}, inputs = {}) => {
    await stage.write(file)
    return (await stage.plan(inputs, env)).outputs['plan-digest']
  }
  const A = toFile(toEntry('a', 'OOS_CHAT_SECRET_A'))

  test.each([
    ['with a key', { 'fingerprint-key': KEY }],
    ['without a key', { 'fingerprint-key': '' }],
  ])('by what is referred to, %s', async (_what, inputs) => {
    seedParameter('value-of-the-parameter')
    const digests = [
      await digestOf(A, {}, inputs),
      await digestOf(toFile(MOVED), {}, inputs),
      await digestOf(toFile(FROM_PARAMETER), {}, inputs),
    ]
    expect(new Set(digests).size).toBe(3)
  })

  test('by the value, with a key: of a variable and of a parameter', async () => {
    expect(await digestOf(A, { OOS_CHAT_SECRET_A: 'another-value' })).not.toBe(await digestOf(A))
    seedParameter('one-value')
    const one = await digestOf(toFile(FROM_PARAMETER))
    seedParameter('other-value')
    expect(await digestOf(toFile(FROM_PARAMETER))).not.toBe(one)
  })

  /** `a` as if it were made by hand. */
  const forgetRecords = async () => {
    await stage.apply({ prune: 'none' })
    stage.seed({ 'cn-hangzhou': { ...stage.live('cn-hangzhou'), parameters: [] } })
  }

  test.each([
    ['create', async () => undefined],
    ['adopt', forgetRecords],
  ])('so that a plan that was approved with one value applies no other: %s', async (action, prepare) => {
    await stage.write(A)
    await prepare()
    const { outputs } = await stage.plan()
    expect(outputs[`${action}-count`]).toBe('1')
    const approved = outputs['plan-digest'] ?? ''
    const refused = await stage.apply({ 'approved-plan': approved }, { OOS_CHAT_SECRET_A: 'another-value' })
    expect(refused.exitCode).toBe(1)
    expect(stage.writes()).toEqual([])
    expect((await stage.apply({ 'approved-plan': approved })).outputs['result']).toBe('applied')
  })

  test('by where a dot stands', async () => {
    const toWeChat = (more: string) =>
      toFile(`\n  - name: w\n    type: WeChat\n    configuration:\n      CorpId: c\n      ${more}`)
    expect(await digestOf(toWeChat('"a.b": 2'))).not.toBe(await digestOf(toWeChat('a: { b: 2 }')))
  })
})
