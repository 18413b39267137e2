import { describe, expect, test } from '@jest/globals'
import type { Tree } from '../../../../src/model/json.ts'
import { Secret } from '../../../../src/model/secret.ts'
import { toPlan } from '../../../../src/stages/plan/plan.ts'
import { findUnmatchedIgnores } from '../../../../src/stages/plan/unmatched.ts'
import { toDesired, toLive, toPolicy, toRecord, toWorld } from '../../../support/models.ts'

const FILE: Record<string, Tree<never>> = { BotName: 'ops', Card: { Title: 't' }, Robots: [{ Name: 'r' }], 'x.Mode': 1 }
const LIVE: Record<string, Tree<Secret>> = {
  ...FILE,
  RobotCode: 'c',
  Card: { Title: 't', Size: null },
  Token: new Secret('*'),
}

const find = (...ignore: readonly string[]) =>
  findUnmatchedIgnores(
    toDesired('a', { configuration: { ...FILE, Only: 'ours' }, ignore }),
    toLive('a', { configuration: LIVE }),
  )

describe('an ignored path', () => {
  test.each([
    'ramRole',
    'resourceGroupId',
    'configuration.BotName',
    'configuration.RobotCode',
    'configuration.Only',
    'configuration.Token',
    'configuration.Card',
    'configuration.Card.Size',
    'configuration.Robots[0].Name',
    'configuration["x.Mode"]',
  ])('that the file or the live object has is no finding: %s', (path) => expect(find(path)).toEqual([]))

  test.each([
    ['configuration.BotNmae', { suggestion: 'configuration.BotName' }],
    ['configuration.robotcode', { suggestion: 'configuration.RobotCode' }],
    ['configuration.Card.Titel', { suggestion: 'configuration.Card.Title' }],
    ['configuration.Robots[1].Name', { suggestion: 'configuration.Robots[0].Name' }],
    ['configuration.x.Mode', { suggestion: 'configuration["x.Mode"]' }],
    ['configuration["Card.Title"]', { suggestion: 'configuration.Card.Title' }],
    ['configuration.Robots.Name', { suggestion: 'configuration.Robots[0].Name' }],
    ['configuration.Onyl', { suggestion: 'configuration.Only' }],
    ['configuration.Something', {}],
    ['configuration.constructor', {}],
    ['configuration.BotName，configuration.Card', { separator: '，' }],
    ['configuration.BotName，', { separator: '，', suggestion: 'configuration.BotName' }],
    ['configuration.BotName,configuration.Card', { separator: ',' }],
    ['configuration.BotName、Card', { separator: '、' }],
  ])('that neither has is one: %s', (field, told) => {
    expect(find(field)).toStrictEqual([{ code: 'IGNORE_UNMATCHED', field, ...told }])
  })

  test('of an object whose configuration is not managed is looked for in what is live', () => {
    const { configuration: _, ...desired } = toDesired('a', { ignore: ['configuration.A', 'configuration.B'] })
    const found = findUnmatchedIgnores(desired, toLive('a', { configuration: { A: 1 } }))
    expect(found.map(({ code, ...told }) => [code, told])).toEqual([
      ['IGNORE_UNMATCHED', { field: 'configuration.B', suggestion: 'configuration.A' }],
    ])
  })
})

describe('a plan', () => {
  const desired = toDesired('a', { ignore: ['configuration.BotNmae'] })
  const listCodes = (...world: Parameters<typeof toWorld>) =>
    toPlan([desired], toWorld(...world), toPolicy()).findings.map(({ code, severity }) => [code, severity])

  test('warns where the object was read, changed or not', () => {
    const expected = [['IGNORE_UNMATCHED', 'warning']]
    expect(listCodes([toLive('a')], [toRecord(desired)])).toEqual(expected)
    expect(listCodes([toLive('a', { ramRole: 'Other' })], [toRecord(desired)])).toEqual(expected)
  })

  test('does not warn of a creation, nor of an object that is made anew', () => {
    expect(listCodes([], [])).toEqual([])
    expect(listCodes([toLive('a', { type: 'WeChat' })], [toRecord(desired)])).toEqual([])
  })

  test('does not warn where a record settled the object', () => {
    const world = { ...toWorld([toLive('a')], [toRecord(desired)]), details: new Map() }
    expect(toPlan([desired], world, toPolicy()).findings).toEqual([])
  })
})
