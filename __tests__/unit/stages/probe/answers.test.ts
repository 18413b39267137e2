import { join } from 'node:path'
import { describe, expect, test } from '@jest/globals'
import { ROOT } from '../../../../scripts/support/root.ts'
import type { Behaviour } from '../../../../src/emulator/behaviour.ts'
import type { Fault } from '../../../../src/emulator/faults/fault-kinds.ts'
import type { JsonObject } from '../../../../src/model/json.ts'
import { QUESTION_IDS, type QuestionId } from '../../../../src/model/probe.ts'
import { type Probed, type ProbeSetting, probeInside } from '../../../support/probe-inside.ts'
import { expectGolden } from '../render/golden.ts'

const GOLDEN = join(ROOT, '__tests__/golden/probe')
/** With these every question can be asked. */
const FLAGS = { 'ram-role': 'OOSServiceRole', 'resource-group-id': 'rg-acfmxsn4m4example' }

type Answers = Readonly<Partial<Record<QuestionId, string>>>

const readAnswers = ({ document }: Probed): Answers => {
  const { questions } = document['probe'] as { readonly questions: readonly JsonObject[] }
  return Object.fromEntries(questions.map(({ id, answer }) => [id, answer]))
}

const USUAL: Answers = {
  'get-after-create': 'at-once',
  'list-after-create': 'at-once',
  'secret-on-read': 'masked',
  'date-of-read': 'seconds',
  'type-on-read': 'kept',
  'role-on-read': 'kept',
  'group-on-read': 'not-asked',
  'forms-of-dates': 'same-form',
  'added-keys': 'none',
  'case-of-names': 'two-names',
  'create-of-taken-name': 'expected-code',
  'get-after-update': 'at-once',
  'date-of-update-answer': 'no-zone',
  'unknown-keys': 'kept',
  'kinds-of-values': 'kept',
  'blanks-of-texts': 'kept',
  'secret-names': 'all-masked',
  'omitted-ram-role': 'cleared',
  'omitted-resource-group': 'cleared',
  'omitted-configuration': 'cleared',
  'omitted-key': 'cleared',
  'omitted-secret': 'cleared',
  'mask-sent-back': 'not-observable',
  'other-type': 'refused',
  'date-of-secret-update': 'moves',
  'date-of-equal-update': 'moves',
  'list-sizes': 'takes-100',
  'list-pages': 'pages',
  'list-outputs': 'shown',
  'list-filters': 'ignored',
  'get-after-delete': 'at-once',
  'calls-of-missing-name': 'expected-code',
  'name-with-blank': 'accepted',
  'name-in-chinese': 'accepted',
  'name-of-65': 'accepted',
  'name-of-200': 'accepted',
  'name-of-201': 'refused',
  'record-pages': 'takes-100',
  'token-with-other-size': 'kept',
  'parameter-versions': 'not-asked',
}

/** More than the smallest page of a list, and more than two pages of records. */
const OTHERS = Array.from({ length: 12 }, (_, index) => ({ Name: `by-hand-${index}`, Type: 'WeChat' }))
const PARAMETERS = Array.from({ length: 25 }, (_, index) => ({ Name: `/chat-sync/${index}`, Value: 'x' }))
const NAMES = OTHERS.map(({ Name }) => Name)

/** Probes an account in which every question can be asked. */
const probeAll = (setting: ProbeSetting) =>
  probeInside({ others: OTHERS, parameters: PARAMETERS, ...setting, flags: { ...FLAGS, ...setting.flags } })

const LATER = {
  'get-after-create': 'later',
  'list-after-create': 'later',
  'get-after-update': 'later',
  'get-after-delete': 'later',
}

/** Each behaviour by itself, and what it changes in the answers. */
const CHANGES: readonly (readonly [Partial<Behaviour>, Answers])[] = [
  [{}, {}],
  [
    { omitted: 'keep' },
    { 'omitted-ram-role': 'kept', 'omitted-resource-group': 'kept', 'omitted-configuration': 'kept' },
  ],
  [{ configuration: 'merge' }, { 'omitted-key': 'kept', 'omitted-secret': 'kept' }],
  // Nobody can see it: so nothing else is said.
  [{ mask: 'ignored' }, {}],
  [{ secretsOnRead: 'texts' }, { 'secret-names': 'some-masked' }],
  [{ secretsOnRead: 'empty' }, { 'secret-on-read': 'absent', 'secret-names': 'masked-in-part' }],
  [{ secretsOnRead: 'partly' }, { 'secret-on-read': 'masked-in-part', 'secret-names': 'masked-in-part' }],
  [{ secretsOnRead: 'word' }, { 'secret-on-read': 'masked-in-part', 'secret-names': 'masked-in-part' }],
  [{ type: 'change' }, { 'other-type': 'changed' }],
  [{ secretDate: 'stays' }, { 'date-of-secret-update': 'stays' }],
  [{ equalDate: 'stays' }, { 'date-of-equal-update': 'stays' }],
  [{ staleReads: 1 }, { ...LATER, 'list-after-create': 'at-once' }],
  [{ staleReads: 2 }, LATER],
  [{ staleReads: 5 }, LATER],
  [
    { names: 'plain' },
    { 'name-with-blank': 'refused', 'name-in-chinese': 'refused', 'name-of-65': 'refused', 'name-of-200': 'refused' },
  ],
  [{ paging: 'none' }, { 'list-pages': 'whole' }],
  [{ paging: 'cut' }, { 'list-pages': 'cut' }],
  [{ pageSize: 1 }, {}],
  [{ listSizes: '1..100' }, {}],
  [{ listSizes: '10..50' }, { 'list-sizes': 'takes-50' }],
  [{ listSizes: '10..20' }, { 'list-sizes': 'takes-20' }],
  [{ listSizes: '10..10' }, { 'list-sizes': 'takes-10' }],
  [{ listSizes: 'refused' }, { 'list-sizes': 'takes-none', 'list-pages': 'not-observable' }],
  [{ pathSize: 50 }, { 'record-pages': 'takes-50', 'token-with-other-size': 'not-observable' }],
  [{ pathSize: 10 }, { 'record-pages': 'takes-10', 'token-with-other-size': 'not-observable' }],
  [{ tokens: 'page' }, { 'token-with-other-size': 'altered' }],
  [{ tokens: 'bound' }, { 'token-with-other-size': 'refused' }],
  [{ typeCase: 'lower' }, { 'type-on-read': 'altered' }],
  [{ roles: 'arn' }, { 'role-on-read': 'altered' }],
  [{ groups: 'none' }, {}],
  [{ dates: 'mixed' }, { 'forms-of-dates': 'other-form', 'date-of-read': 'finer' }],
  [{ missing: 'NotFound' }, { 'calls-of-missing-name': 'other-code' }],
  [{ taken: 'ResourceConflict' }, { 'create-of-taken-name': 'other-code' }],
  [{ listOutputs: 'absent' }, { 'list-outputs': 'absent' }],
  [{ filters: 'obeyed' }, { 'list-filters': 'obeyed' }],
  [
    { unknownKeys: 'dropped' },
    {
      'unknown-keys': 'dropped',
      'kinds-of-values': 'not-observable',
      'secret-names': 'not-observable',
      'omitted-key': 'not-observable',
    },
  ],
  [{ values: 'text' }, { 'kinds-of-values': 'as-text' }],
  [{ adds: 'RobotCode' }, { 'added-keys': 'some' }],
  [{ normalises: 'trim' }, { 'blanks-of-texts': 'altered' }],
  [{ nameCase: 'ignored' }, { 'case-of-names': 'one-name' }],
  // Throttled, it waits: quotas are nothing that it asks about.
  [{ callsPerSecond: 5 }, {}],
]

describe('every behaviour gives the answers that it should', () => {
  test.each(CHANGES)('%j', async (behaviour, changes) => {
    const probed = await probeAll({ behaviour })
    expect(readAnswers(probed)).toEqual({ ...USUAL, ...changes })
    expect([probed.exitCode, probed.names]).toEqual([0, NAMES])
  })

  test('also all of the others at once', async () => {
    const behaviour = Object.assign({}, ...CHANGES.map(([one]) => one)) as Partial<Behaviour>
    // With a key that is new after each write no update is equal to the one before.
    const own = { listSizes: '10..50', paging: 'cut', pageSize: 50, adds: 'none' } as const
    const probed = await probeAll({ behaviour: { ...behaviour, ...own } })
    const changes = Object.assign({}, ...CHANGES.map(([, one]) => one)) as Answers
    // Of what is dropped nobody can see the kind.
    const hidden: Answers = {
      'added-keys': 'none',
      'list-sizes': 'takes-50',
      'list-pages': 'cut',
      'kinds-of-values': 'not-observable',
      'token-with-other-size': 'not-observable',
    }
    expect(readAnswers(probed)).toEqual({ ...USUAL, ...changes, ...hidden })
  })
})

describe('what the API answers otherwise', () => {
  const fail = (operation: string, skip: number, fault: Fault, times = 1) =>
    probeAll({
      prepare: ({ control }) => void control.addFault({ operation, skip, times, fault }),
    })

  test('another code for a name that is taken', async () => {
    const probed = await fail('CreateChatConfiguration', 1, { kind: 'error', status: 400, code: 'NameInUse' })
    expect(readAnswers(probed)).toEqual({ ...USUAL, 'create-of-taken-name': 'other-code' })
    expect(JSON.stringify(probed.document)).toContain('NameInUse')
  })

  test('secrets in clear', async () => {
    const probed = await fail('GetChatConfiguration', 0, { kind: 'unmask' }, 1_000)
    expect(readAnswers(probed)).toEqual({ ...USUAL, 'secret-on-read': 'shown', 'secret-names': 'none-masked' })
    expect([...probed.files.values()].join()).not.toContain('made-up')
  })

  test('a member, a filter, an unknown key or a mask that is refused', async () => {
    const refused = { kind: 'error', status: 400, code: 'InvalidParameter' } as const
    expect(readAnswers(await fail('UpdateChatConfiguration', 2, refused))).toMatchObject({ 'unknown-keys': 'refused' })
    const lists = await fail('ListChatConfigurations', 6, refused, 5)
    expect(readAnswers(lists)).toMatchObject({ 'list-filters': 'refused' })
  })
})

test.each([
  ['alone in a region', []],
  ['beside one other, where no page of one is allowed', OTHERS.slice(0, 1)],
])('%s, nobody can tell whether a list pages', async (_where, others) => {
  expect(readAnswers(await probeAll({ others }))).toEqual({ ...USUAL, 'list-pages': 'not-observable' })
})

test('beside one other it asks for a page of one, last of all, and sees what comes', async () => {
  const probed = await probeAll({ others: OTHERS.slice(0, 1), behaviour: { listSizes: '1..100', paging: 'cut' } })
  expect(readAnswers(probed)).toEqual({ ...USUAL, 'list-pages': 'cut' })
})

test('without a role and a group nothing is asked about them, but which group is shown', async () => {
  const changes = {
    'omitted-ram-role': 'not-asked',
    'omitted-resource-group': 'not-asked',
    'role-on-read': 'not-asked',
  }
  const probe = async (behaviour: Partial<Behaviour>) =>
    readAnswers(await probeInside({ behaviour, others: OTHERS, parameters: PARAMETERS }))
  expect(await probe({})).toEqual({ ...USUAL, ...changes, 'group-on-read': 'shown' })
  expect(await probe({ groups: 'none' })).toEqual({ ...USUAL, ...changes, 'group-on-read': 'absent' })
})

test('where the credentials may not list parameters, that is all that stays open', async () => {
  const forbidden = { kind: 'error', status: 403, code: 'Forbidden.RAM' } as const
  const probed = await probeAll({
    prepare: ({ control }) =>
      void control.addFault({ operation: 'GetParametersByPath', times: 'always', fault: forbidden }),
  })
  const changes = { 'record-pages': 'not-observable', 'token-with-other-size': 'not-observable' }
  expect([probed.exitCode, readAnswers(probed)]).toEqual([0, { ...USUAL, ...changes }])
})

describe('reports', () => {
  const OTHER: Partial<Behaviour> = {
    omitted: 'keep',
    type: 'change',
    secretDate: 'stays',
    staleReads: 2,
    names: 'plain',
  }

  test.each([
    ['usual', {}, {}],
    ['other', OTHER, {}],
    ['lists', { paging: 'cut', listOutputs: 'absent', filters: 'obeyed', configuration: 'merge' }, {}],
    ['other-chinese', OTHER, { locale: 'zh-CN' }],
  ] as const)('%s', async (name, behaviour, flags) => {
    const { files } = await probeAll({ behaviour, flags })
    expect([...files.keys()]).toEqual(['probe-report.json', 'probe-report.md'])
    expectGolden(GOLDEN, `${name}.json`, files.get('probe-report.json') ?? '')
    expectGolden(GOLDEN, `${name}.md`, files.get('probe-report.md') ?? '')
  })

  test('tell every question, in its order', async () => {
    expect(Object.keys(readAnswers(await probeInside()))).toEqual(QUESTION_IDS)
  })
})
