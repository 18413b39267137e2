import { describe, expect, test } from '@jest/globals'
import type { Desired } from '../../../../src/model/desired.ts'
import type { Change } from '../../../../src/model/plan.ts'
import { PREFLIGHT_CHECKS } from '../../../../src/model/preflight.ts'
import { SecretReference } from '../../../../src/model/secret.ts'
import { toPlan } from '../../../../src/stages/plan/plan.ts'
import { listChecks } from '../../../../src/stages/preflight/checks.ts'
import { POSITION, reference, toDesired, toLive, toPolicy, toRecord, toWorld } from '../../../support/models.ts'

const at = (line: number) => ({ ...POSITION, line, endLine: line })
const A = toDesired('a', { resourceGroupId: 'rg-a', places: { ramRole: at(7), resourceGroupId: at(8) } })

const planOf = (desired: readonly Desired[], live = [] as readonly ReturnType<typeof toLive>[]) =>
  toPlan(desired, toWorld(live, live.length === 0 ? [] : desired.map((entry) => toRecord(entry))), toPolicy())

const list = (desired: readonly Desired[], live?: readonly ReturnType<typeof toLive>[], wanted = PREFLIGHT_CHECKS) =>
  listChecks(planOf(desired, live), desired, wanted).map(({ check, id }) => `${check} ${id}`)

const change = (action: Change['action'], fields: readonly string[] = []): Change => ({
  action,
  key: A.key,
  type: 'DingTalk',
  fields: fields.map((field) => ({ field })),
})

describe('what a plan brings in', () => {
  test('a creation: its role, its group and its app, each at its own place', () => {
    expect(listChecks(planOf([A]), [A], PREFLIGHT_CHECKS)).toEqual([
      { check: 'role', id: 'OOSServiceRole', uses: [{ key: A.key, position: at(7) }] },
      { check: 'resource-group', id: 'rg-a', uses: [{ key: A.key, position: at(8) }] },
      {
        check: 'dingtalk',
        id: 'ding1',
        reference: reference('OOS_CHAT_SECRET_A'),
        region: 'cn-hangzhou',
        uses: [{ key: A.key, position: POSITION }],
      },
    ])
  })

  test('only what is asked for', () => {
    expect(list([A], [], ['resource-group'] as never)).toEqual(['resource-group rg-a'])
    expect(list([A], [], [] as never)).toEqual([])
  })

  test('nothing, where nothing changes', () => {
    expect(list([A], [toLive('a', { resourceGroupId: 'rg-a' })])).toEqual([])
  })

  test('of an update what differs, and the secret that goes along', () => {
    const live = toLive('a', { resourceGroupId: 'rg-old' })
    expect(list([A], [live])).toEqual(['resource-group rg-a', 'dingtalk ding1'])
  })

  test.each([
    ['delete', []],
    ['adopt', []],
    ['update', []],
    ['replace', ['role', 'resource-group', 'dingtalk']],
  ] as const)('a change without fields, %s: %j', (action, expected) => {
    const checks = listChecks({ changes: [change(action)] }, [A], PREFLIGHT_CHECKS)
    expect(checks.map(({ check }) => check)).toEqual(expected)
  })

  test('of an adoption the secret that it sends', () => {
    const sent = change('adopt', ['configuration.DingTalkClientSecret'])
    const checks = listChecks({ changes: [sent] }, [A], PREFLIGHT_CHECKS)
    expect(checks.map(({ check }) => check)).toEqual(['dingtalk'])
  })

  test('of a replacement not what is left to others', () => {
    const entry = { ...A, ignore: ['ramRole', 'configuration.DingTalkClientId', 'configuration.DingTalkClientSecret'] }
    const checks = listChecks({ changes: [change('replace')] }, [entry], PREFLIGHT_CHECKS)
    expect(checks.map(({ check }) => check)).toEqual(['resource-group'])
  })

  test.each(['configuration.DingTalkClientId', 'configuration.DingTalkClientSecret'])(
    'an app, for %s alone',
    (field) => {
      expect(listChecks({ changes: [change('update', [field])] }, [A], PREFLIGHT_CHECKS)).toMatchObject([
        { check: 'dingtalk', id: 'ding1' },
      ])
    },
  )

  test('no app of WeChat, and none without an id or a secret', () => {
    const wanted = ['dingtalk'] as never
    expect(list([{ ...A, type: 'WeChat' }], [], wanted)).toEqual([])
    expect(list([{ ...A, configuration: { DingTalkClientId: 'ding1' } }], [], wanted)).toEqual([])
    expect(list([{ ...A, configuration: { DingTalkClientSecret: reference('X') } }], [], wanted)).toEqual([])
  })
})

describe('each thing once', () => {
  test('for all that use it', () => {
    const b = toDesired('b')
    const [role] = listChecks(planOf([A, b]), [A, b], ['role'])
    expect(role?.uses.map(({ key, position }) => [key.name, position.line])).toEqual([
      ['a', 7],
      ['b', POSITION.line],
    ])
  })

  test('a variable is one secret in all regions, a parameter one in each', () => {
    const inRegion = (region: string, secret: SecretReference) =>
      toDesired('a', {
        key: { region, name: 'a' },
        configuration: { DingTalkClientId: 'ding1', DingTalkClientSecret: secret },
      })
    const parameter = new SecretReference('parameter', 'bots/a', POSITION)
    const toEntries = (secret: SecretReference) =>
      ['cn-hangzhou', 'cn-shanghai'].map((region) => inRegion(region, secret))
    expect(list(toEntries(reference('X')), [], ['dingtalk'] as never)).toEqual(['dingtalk ding1'])
    expect(list(toEntries(parameter), [], ['dingtalk'] as never)).toHaveLength(2)
    expect(
      list([...toEntries(reference('X')), { ...inRegion('cn-beijing', reference('Y')) }], [], ['dingtalk'] as never),
    ).toHaveLength(2)
  })
})
