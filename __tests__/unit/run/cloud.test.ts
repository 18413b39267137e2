import { describe, expect, test } from '@jest/globals'
import { NO_EVENT } from '../../../src/model/event.ts'
import { LOGIN_SOURCES } from '../../../src/model/login.ts'
import { toPlainView } from '../../../src/model/origin.ts'
import { Secret } from '../../../src/model/secret.ts'
import type { CloudContext, Ports } from '../../../src/ports.ts'
import { openCloud, toKeeper, toPolicy, watchCalls } from '../../../src/run/cloud.ts'
import { toDesiredDigest } from '../../../src/stages/plan/proof.ts'
import { toPlainDigest } from '../../../src/stages/plan/receipt.ts'
import { en } from '../../../src/stages/render/texts/en/index.ts'
import { toStateKey } from '../../../src/stages/state/state-key.ts'
import { createFakeClock } from '../../support/fake-clock.ts'
import { type Given, read } from '../../support/inputs.ts'
import { createMemoryChat } from '../../support/memory-chat.ts'
import { toMemoryCloud } from '../../support/memory-cloud.ts'
import { createMemoryParameters } from '../../support/memory-parameters.ts'
import { createMemoryReporter } from '../../support/memory-run.ts'
import { REGION, SCOPE, toDesired, toLive } from '../../support/models.ts'
import { HOME } from '../../support/run-inside.ts'

const SECRET = 'k'.repeat(32)
const WITH_KEY = { 'fingerprint-key': SECRET }

/** Opens the cloud in memory, as the inputs say. */
const open = async (given: Given) => {
  const reporter = createMemoryReporter()
  const contexts: CloudContext[] = []
  const services = toMemoryCloud(createMemoryChat(), createMemoryParameters())
  const ports = {
    reporter,
    env: () => undefined,
    clock: createFakeClock(),
    signal: new AbortController().signal,
    openCloud: async (_access: unknown, context: CloudContext) => {
      contexts.push(context)
      return services
    },
  } as unknown as Ports
  const cloud = await openCloud(read(given), ports, en)
  return { cloud, services, contexts, parameters: services.parameters }
}

describe('the cloud side of a run', () => {
  test('is the services, and counts their calls', async () => {
    const { cloud, services, contexts } = await open({})
    expect(cloud).toMatchObject(services)
    contexts[0]?.onCall({ operation: 'ListChatConfigurations', region: REGION })
    expect([contexts.length, cloud.countCalls()]).toEqual([1, 1])
  })

  test.each([
    ['with state and a key', WITH_KEY, { store: true, key: true, reviewKey: true, sign: 'hmac' }],
    ['with state alone', {}, { store: true, key: false, reviewKey: false, sign: 'sha256' }],
    ['with a key alone', { ...WITH_KEY, state: 'none' }, { store: false, key: false, reviewKey: true, sign: 'hmac' }],
    ['with neither', { state: 'none' }, { store: false, key: false, reviewKey: false, sign: 'sha256' }],
  ])('remembers and signs as the inputs say: %s', async (_what, given, expected) => {
    const { store, key, reviewKey, sign } = (await open(given)).cloud
    const has = (value: unknown) => value !== undefined
    const own = toStateKey(new Secret(SECRET), SCOPE)
    const signs = new Map([
      [own.toReceipt('text'), 'hmac'],
      [toPlainDigest('text'), 'sha256'],
    ])
    const found = { store: has(store), key: has(key), reviewKey: has(reviewKey), sign: signs.get(sign('text')) }
    expect(found).toEqual(expected)
    expect(key?.keyId).toBe(expected.key ? own.keyId : undefined)
  })
})

describe('what a connection tells', () => {
  const watch = () => {
    const reporter = createMemoryReporter()
    const progress: string[] = []
    let saved = 0
    const env = (name: string) => name
    const [clock, signal] = [createFakeClock(), new AbortController().signal]
    const saveMemory = async () => {
      saved += 1
    }
    const outside = {
      reporter: { ...reporter, progress: (line: string) => void progress.push(line) },
      env,
      clock,
      signal,
    }
    return { ...watchCalls({ ...outside, saveMemory }, en), reporter, progress, countSaved: () => saved, outside }
  }
  const CALL = { operation: 'GetChatConfiguration', region: REGION }

  test('is each call in the debug log and as progress; of a large run memory is saved, once', () => {
    const { context, countCalls, reporter, progress, countSaved } = watch()
    for (let call = 1; call < 20; call += 1) context.onCall(CALL)
    expect(countSaved()).toBe(0)
    for (let call = 20; call <= 41; call += 1) context.onCall(CALL)
    expect([countCalls(), countSaved()]).toEqual([41, 1])
    expect(reporter.lines.slice(0, 2)).toEqual([
      `debug: API call 1: GetChatConfiguration in ${REGION}`,
      `debug: API call 2: GetChatConfiguration in ${REGION}`,
    ])
    expect(progress.slice(-1)).toEqual(['API calls so far: 41'])
  })

  test('is nothing where there is neither progress nor memory to save', () => {
    const reporter = createMemoryReporter()
    const outside = { reporter, env: () => undefined, clock: createFakeClock(), signal: new AbortController().signal }
    const { context, countCalls } = watchCalls(outside, en)
    for (let call = 1; call <= 20; call += 1) context.onCall(CALL)
    expect([countCalls(), reporter.lines.length]).toEqual([20, 20])
  })

  test('is where credentials come from, in the log unless the run was told', () => {
    const { context, reporter } = watch()
    for (const source of LOGIN_SOURCES) context.onLogin(source)
    expect(reporter.lines.map((line) => line.split(':')[0])).toEqual([
      'debug',
      'debug',
      ...LOGIN_SOURCES.slice(2).map(() => 'info'),
    ])
    expect(reporter.lines[0]).toContain('Credentials: ')
  })

  test('is hidden as it is, or in every form; the rest is that of the run', () => {
    const { context, reporter, outside } = watch()
    context.mask('a"b')
    expect(reporter.masks).toEqual(['a"b'])
    context.maskForms('a"b')
    expect(reporter.masks.slice(1)).toEqual(expect.arrayContaining(['a"b', 'a\\"b', 'a%22b']))
    expect(context).toMatchObject({ env: outside.env, clock: outside.clock, signal: outside.signal })
  })
})

describe('what a plan obeys', () => {
  const basis = {
    lookup: () => new Secret('x'),
    holdsSecret: () => false,
    removed: [{ key: { region: REGION, name: 'gone' }, position: toDesired('gone').position }],
    files: toPlainView([], () => undefined),
  }

  test('is what inputs, event and files say', async () => {
    const given = {
      ...WITH_KEY,
      'previous-scopes': 'old/bots',
      only: 'a',
      prune: 'none',
      'max-deletions': '3',
      refresh: 'all',
    }
    const { cloud } = await open(given)
    const policy = toPolicy(read(given), { ...NO_EVENT, home: HOME }, cloud, basis)
    expect(policy).toEqual({
      ...basis,
      scope: SCOPE,
      repository: HOME,
      previousScopes: ['old/bots'],
      only: ['a'],
      prune: 'none',
      maxDeletions: { text: '3', amount: 3, unit: 'count' },
      refresh: 'all',
      fingerprinter: cloud.key,
      countRecordBytes: cloud.store?.countBytes,
    })
  })

  test('knows no repository and counts no records where there are none', async () => {
    const { cloud } = await open({ state: 'none' })
    const policy = toPolicy(read({ state: 'none' }), NO_EVENT, cloud, basis)
    expect(Object.keys(policy).filter((name) => name === 'repository' || name === 'countRecordBytes')).toEqual([])
    expect(policy.fingerprinter).toBeUndefined()
  })
})

describe('records of what an apply leaves', () => {
  const bot = toDesired('a')
  const origin = { file: 'chat.yml' }
  const keep = async (given: Given, lookup = () => new Secret('value-of-a')) => {
    const { cloud, parameters } = await open(given)
    const keeper = toKeeper(cloud, lookup, () => origin)
    await keeper?.save(bot, toLive('a'))
    const stored = [...parameters.stored.values()].map(({ value }) => JSON.parse(value))
    await keeper?.forget(bot.key)
    return { stored, left: parameters.stored.size, isKept: keeper !== undefined }
  }

  test('hold what was desired, its origin, and fingerprints of its secrets', async () => {
    const { stored, left } = await keep(WITH_KEY)
    const key = toStateKey(new Secret(SECRET), SCOPE)
    const field = 'configuration.DingTalkClientSecret'
    const fingerprint = key.toFingerprint({ key: bot.key, type: bot.type, field, secret: new Secret('value-of-a') })
    expect(stored).toMatchObject([{ scope: SCOPE, file: 'chat.yml', name: 'a', digest: toDesiredDigest(bot) }])
    expect(JSON.stringify(stored[0].secrets)).toContain(fingerprint.split(':')[1])
    expect(JSON.stringify(stored[0].secrets)).toContain('OOS_CHAT_SECRET_A')
    expect(left).toBe(0)
  })

  test('need no secret without a key, and are none without state', async () => {
    const refuse = () => {
      throw new Error('not to be looked up')
    }
    const { stored } = await keep({}, refuse)
    expect(stored).toMatchObject([{ name: 'a', digest: toDesiredDigest(bot) }])
    expect(JSON.stringify(stored[0].secrets)).toContain('OOS_CHAT_SECRET_A')
    expect(await keep({ ...WITH_KEY, state: 'none' }, refuse)).toEqual({ stored: [], left: 0, isKept: false })
  })
})
