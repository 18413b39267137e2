import { describe, expect, test } from '@jest/globals'
import { listSecretFields } from '../../../../src/model/desired.ts'
import { CodedError } from '../../../../src/model/failure.ts'
import { Secret, SecretReference } from '../../../../src/model/secret.ts'
import { toDesiredDigest } from '../../../../src/stages/plan/proof.ts'
import { createRecordStore, type RecordContent } from '../../../../src/stages/state/record-store.ts'
import { toParameterName, toRecordText } from '../../../../src/stages/state/record-text.ts'
import { failWith, toRejected } from '../../../support/call-script.ts'
import { createMemoryParameters } from '../../../support/memory-parameters.ts'
import { KEY, REGION, SCOPE, toDesired, toLive, toRecord } from '../../../support/models.ts'

const NAME = toParameterName('a')
const PLACE = `${REGION} ${NAME}`

const POSITION = { file: 'chat.yml', line: 1, column: 1, endLine: 1, endColumn: 2 }

const CONTENT: RecordContent = {
  desired: toDesired('a', { secretVersion: '2026-11' }),
  desiredDigest: 'digest',
  origin: { file: 'chat.yml', repository: { server: 'https://github.com', id: '42', name: 'acme/bots' } },
  live: toLive('a', { createdDate: 'made', updatedDate: 'read' }),
  secrets: [
    {
      field: 'configuration.DingTalkClientSecret',
      reference: new SecretReference('env', 'OOS_CHAT_SECRET_A', POSITION),
      secret: new Secret('value-of-a-secret'),
    },
  ],
}

const open = () => {
  const parameters = createMemoryParameters()
  return { parameters, store: createRecordStore(parameters, SCOPE, KEY), calls: parameters.script.calls }
}

const writesOf = (calls: readonly string[]) =>
  calls.flatMap((call) => (call.startsWith('listByPath') ? [] : call.split(' ', 1)))

describe('saving', () => {
  test('keeps what was applied, and nothing of a secret but its fingerprint', async () => {
    const { store, parameters } = open()
    await store.save(CONTENT)
    const { records } = await store.read(REGION)
    expect(records).toMatchObject([
      {
        scope: SCOPE,
        ...CONTENT.origin,
        key: { region: REGION, name: 'a' },
        desiredDigest: 'digest',
        createdDate: 'made',
        updatedDate: 'read',
        secretVersion: '2026-11',
        secrets: 'trusted',
        version: 1,
      },
    ])
    expect(Object.keys(records[0]?.fingerprints ?? {})).toEqual(['configuration.DingTalkClientSecret'])
    expect(records[0]?.references).toEqual({ 'configuration.DingTalkClientSecret': 'fromEnv OOS_CHAT_SECRET_A' })
    expect(JSON.stringify([...parameters.stored])).not.toContain('value-of-a-secret')
  })

  const [SECRET] = CONTENT.secrets
  test.each([
    ['without a key', undefined, CONTENT, 'unkeyed'],
    [
      'of a secret whose value is not told',
      KEY,
      { ...CONTENT, secrets: SECRET === undefined ? [] : [{ field: SECRET.field, reference: SECRET.reference }] },
      'trusted',
    ],
  ])('keeps no fingerprint %s', async (_what, key, content, secrets) => {
    const store = createRecordStore(createMemoryParameters(), SCOPE, key)
    await store.save(content)
    expect((await store.read(REGION)).records).toMatchObject([
      {
        fingerprints: {},
        references: { 'configuration.DingTalkClientSecret': 'fromEnv OOS_CHAT_SECRET_A' },
        secrets,
      },
    ])
  })
})

describe('creating, updating, renewing', () => {
  test('creates the first time and updates after', async () => {
    const { store, calls } = open()
    await store.save(CONTENT)
    await store.save(CONTENT)
    expect(writesOf(calls)).toEqual(['create', 'update'])
  })

  test('updates what an earlier run left', async () => {
    const { store, parameters, calls } = open()
    parameters.stored.set(PLACE, { name: NAME, value: toRecordText(toRecord(toDesired('a')), KEY), version: 98 })
    await store.read(REGION)
    await store.save(CONTENT)
    expect(writesOf(calls)).toEqual(['update'])
  })

  test.each([99, 100])('at version %d deletes and creates anew', async (version) => {
    const { store, parameters, calls } = open()
    parameters.stored.set(PLACE, { name: NAME, value: toRecordText(toRecord(toDesired('a')), KEY), version })
    await store.read(REGION)
    await store.save(CONTENT)
    await store.save(CONTENT)
    expect(writesOf(calls)).toEqual(['delete', 'create', 'update'])
    expect(parameters.stored.get(PLACE)?.version).toBe(2)
  })

  test('counts its own updates: the hundredth is never sent', async () => {
    const { store, parameters, calls } = open()
    for (let count = 1; count <= 150; count += 1) await store.save(CONTENT)
    expect(writesOf(calls).filter((write) => write !== 'update')).toEqual(['create', 'delete', 'create'])
    expect(parameters.stored.get(PLACE)?.version).toBeLessThan(100)
  })

  test('is refused where somebody’s record came up since the records were read', async () => {
    const { store, parameters } = open()
    await store.read(REGION)
    const theirs = { name: NAME, value: 'theirs', version: 1 }
    parameters.stored.set(PLACE, theirs)
    await expect(store.save(CONTENT)).rejects.toMatchObject({ detail: { apiCode: 'EntityAlreadyExists.Parameter' } })
    expect(parameters.stored.get(PLACE)).toBe(theirs)
  })

  test('replaces a text that does not count', async () => {
    const { store, parameters } = open()
    parameters.stored.set(PLACE, { name: NAME, value: 'garbage', version: 3 })
    await store.read(REGION)
    await store.save(CONTENT)
    expect((await store.read(REGION)).records).toMatchObject([{ secrets: 'trusted', version: 4 }])
  })

  test('keeps regions apart', async () => {
    const { store, calls } = open()
    const elsewhere = { ...toDesired('a'), key: { region: 'cn-shanghai', name: 'a' } }
    await store.save(CONTENT)
    await store.save({ ...CONTENT, desired: elsewhere })
    expect(calls).toEqual([`create ${REGION} ${NAME}`, `create cn-shanghai ${NAME}`])
  })
})

describe('forgetting', () => {
  test('deletes the parameter; a record after that is made anew', async () => {
    const { store, calls } = open()
    await store.save(CONTENT)
    await store.forget(CONTENT.desired.key)
    await store.save(CONTENT)
    expect(calls).toEqual([`create ${REGION} ${NAME}`, `delete ${REGION} ${NAME}`, `create ${REGION} ${NAME}`])
  })

  test('a failure is passed on', async () => {
    const { store, parameters } = open()
    parameters.script.on(`delete ${REGION} ${NAME}`, failWith(toRejected('Forbidden.RAM')))
    await expect(store.forget(CONTENT.desired.key)).rejects.toMatchObject({ detail: { apiCode: 'Forbidden.RAM' } })
  })
})

describe('reading', () => {
  test('finds the records of every scope with one call', async () => {
    const { store, parameters, calls } = open()
    await createRecordStore(parameters, 'acme/others', KEY).save(CONTENT)
    calls.length = 0
    expect((await store.read(REGION)).records).toMatchObject([{ scope: 'acme/others' }])
    expect(calls).toEqual([`listByPath ${REGION} /chat-sync`])
  })

  test.each([
    ['unreadable', 'garbage'],
    ['version', '{"v":2}'],
    ['tampered', toRecordText(toRecord(toDesired('a')), KEY).replace(SCOPE, 'acme/evil')],
  ])('a record that does not count is told: %s', async (why, value) => {
    const { store, parameters } = open()
    parameters.stored.set(PLACE, { name: NAME, value, version: 1 })
    expect(await store.read(REGION)).toEqual({ records: [], unusable: [{ parameter: NAME, why }] })
  })

  test('tells the ones that count from the ones that do not', async () => {
    const { store, parameters } = open()
    await store.save(CONTENT)
    const other = toParameterName('other')
    parameters.stored.set(`${REGION} ${other}`, { name: other, value: 'garbage', version: 1 })
    const { records, unusable } = await store.read(REGION)
    expect(records.map(({ key }) => key.name)).toEqual(['a'])
    expect(unusable).toEqual([{ parameter: other, why: 'unreadable' }])
  })

  test.each([
    ['with a key', KEY],
    ['without one', undefined],
  ])('%s, counts the bytes that a record takes at most, whatever the secrets', async (_what, key) => {
    const parameters = createMemoryParameters()
    const store = createRecordStore(parameters, SCOPE, key)
    const desired = toDesired('机器人', { secretVersion: '1' })
    const secrets = listSecretFields(desired).map((field) => ({ ...field, secret: new Secret('value') }))
    const date = '2026-01-01T00:00:00.123456789+08:00'
    const live = { createdDate: date, updatedDate: date }
    const { origin } = CONTENT
    await store.save({ desired, desiredDigest: toDesiredDigest(desired), origin, secrets, live })
    const [stored] = [...parameters.stored.values()]
    expect(store.countBytes(desired, origin)).toBe(Buffer.byteLength(stored?.value ?? ''))
    const deep = { ...origin, file: `${'运'.repeat(100)}/chat.yml` }
    expect(store.countBytes(desired, deep)).toBe(store.countBytes(desired, origin) + 301)
  })

  test('counts without making the marks of secrets, which would take most of the time', () => {
    const refuse = () => {
      throw new Error('nothing to be marked')
    }
    const key = { ...KEY, toFingerprint: refuse }
    expect(
      createRecordStore(createMemoryParameters(), SCOPE, key).countBytes(toDesired('a'), CONTENT.origin),
    ).toBeGreaterThan(200)
  })

  test('a store that cannot be read is a failure that says why', async () => {
    const { store, parameters } = open()
    parameters.script.on(`listByPath ${REGION} /chat-sync`, failWith(toRejected('Forbidden.RAM')))
    const failure = store.read(REGION)
    await expect(failure).rejects.toBeInstanceOf(CodedError)
    await expect(failure).rejects.toMatchObject({
      detail: { code: 'STATE_UNAVAILABLE', cause: { apiCode: 'Forbidden.RAM' } },
    })
  })
})
