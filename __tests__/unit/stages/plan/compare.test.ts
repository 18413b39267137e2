import { describe, expect, test } from '@jest/globals'
import type { Desired } from '../../../../src/model/desired.ts'
import type { Live } from '../../../../src/model/live.ts'
import { Secret, SecretReference } from '../../../../src/model/secret.ts'
import { compareFields, listNewFields } from '../../../../src/stages/plan/compare.ts'
import { POSITION, reference, toDesired, toLive, toLookup, toRecord } from '../../../support/models.ts'

const MASK = new Secret('******')
const TOKEN = reference('OOS_CHAT_SECRET_A')
const NAMED = { after: TOKEN.toName() }

/** Compares without state: no secret can be proved equal, and none is sent for its own sake. */
const compare = (desired: Desired, live: Live) =>
  compareFields({ desired, live, record: undefined, fingerprinter: undefined, lookup: toLookup() }, live, NOTHING)

const NOTHING = { fields: [], holdsSecret: () => false }

const compareConfigurations = (wanted: NonNullable<Desired['configuration']>, live: Live['configuration']) =>
  compare(toDesired('a', { configuration: wanted }), toLive('a', { configuration: live }))

const EQUAL = { fields: [], differsInPublic: false, findings: [] }

describe('members besides the configuration', () => {
  test('are told by their names', () => {
    const desired = toDesired('a', { type: 'WeChat', ramRole: 'New', resourceGroupId: 'rg-2', configuration: {} })
    expect(compare(desired, toLive('a', { resourceGroupId: 'rg-1', configuration: {} }))).toEqual({
      fields: [
        { field: 'type', before: 'DingTalk', after: 'WeChat' },
        { field: 'ramRole', before: 'OOSServiceRole', after: 'New' },
        { field: 'resourceGroupId', before: 'rg-1', after: 'rg-2' },
      ],
      differsInPublic: true,
      findings: [],
      uncomparedCount: 0,
    })
  })

  test('that the live object lacks are added', () => {
    const { ramRole: _, ...live } = toLive('a', { configuration: {} })
    expect(compare(toDesired('a', { configuration: {} }), live).fields).toEqual([
      { field: 'ramRole', after: 'OOSServiceRole' },
    ])
  })
})

describe('values of the configuration', () => {
  test('that only one side has are added or removed, also where they are null', () => {
    // Strictly: what is not there is no member, rather than one that is undefined.
    expect(compareConfigurations({ New: 1 }, { Old: null, Other: 'x' }).fields).toStrictEqual([
      { field: 'configuration.New', after: 1 },
      { field: 'configuration.Old', before: null },
      { field: 'configuration.Other', before: 'x' },
    ])
  })

  test('in objects are compared one by one', () => {
    const { fields } = compareConfigurations({ Card: { Title: 'b', Size: 2 } }, { Card: { Title: 'a', Size: 2 } })
    expect(fields).toEqual([{ field: 'configuration.Card.Title', before: 'a', after: 'b' }])
  })

  test('under a key that the language knows are values like others', () => {
    const { fields } = compareConfigurations({ constructor: 'x' }, { toString: 'y' })
    expect(fields).toEqual([
      { field: 'configuration.constructor', after: 'x' },
      { field: 'configuration.toString', before: 'y' },
    ])
  })

  test('in a list without secrets change with the list as a whole', () => {
    const { fields } = compareConfigurations({ Users: ['a', 'c'] }, { Users: ['a', 'b'] })
    expect(fields).toEqual([{ field: 'configuration.Users', before: ['a', 'b'], after: ['a', 'c'] }])
  })

  test('in equal lists, whatever the order of their keys, are no difference', () => {
    const found = compareConfigurations({ Users: [{ a: 1, b: 2 }] }, { Users: [{ b: 2, a: 1 }] })
    expect(found).toEqual({ ...EQUAL, uncomparedCount: 0 })
  })

  test.each([
    ['an object', { a: 1 }, [1]],
    ['a list', [1], { a: 1 }],
    ['a list', [1], 'x'],
    ['a text', 'x', { a: 1 }],
    ['a list', ['1'], [1]],
  ])('%s in place of something else is another value', (_what, wanted, live) => {
    const { fields } = compareConfigurations({ X: wanted }, { X: live })
    expect(fields).toEqual([{ field: 'configuration.X', before: live, after: wanted }])
  })

  test('that the API hides and the file spells out cannot be compared', () => {
    expect(compareConfigurations({ Note: 'hello' }, { Note: MASK })).toMatchObject({
      ...EQUAL,
      findings: [{ code: 'MASKED_LITERAL', field: 'configuration.Note' }],
    })
  })

  test('that the API hides and the file does not have are gone, shown as ***', () => {
    expect(compareConfigurations({}, { Note: MASK }).fields).toEqual([{ field: 'configuration.Note', before: '***' }])
  })

  test('that are hidden although the API shows them are compared all the same, and stay hidden', () => {
    expect(compareConfigurations({ Note: 'hello' }, { Note: new Secret('hello') })).toMatchObject(EQUAL)
    expect(compareConfigurations({ Note: 5 }, { Note: new Secret('5') }).fields).toEqual([
      { field: 'configuration.Note', before: '***', after: 5 },
    ])
    expect(compareConfigurations({ Notes: ['x', 'y'] }, { Notes: ['x', new Secret('y')] })).toMatchObject(EQUAL)
  })
})

describe('secrets of the configuration', () => {
  test('that nothing proves equal are counted, as long as nothing else is sent', () => {
    const wanted = { AppSecret: TOKEN, Token: TOKEN }
    const live = { AppSecret: MASK, Token: MASK }
    expect(compareConfigurations(wanted, live)).toEqual({ ...EQUAL, uncomparedCount: 2 })
    expect(compareConfigurations({ ...wanted, Note: 'x' }, live)).toMatchObject({
      fields: [
        { field: 'configuration.Note', after: 'x' },
        { field: 'configuration.AppSecret', before: '***', after: '***', reason: 'full-set', reference: NAMED },
        { field: 'configuration.Token', before: '***', after: '***', reason: 'full-set', reference: NAMED },
      ],
      differsInPublic: true,
      uncomparedCount: 0,
    })
  })

  test('that the live object lacks are new, which differs in nothing public', () => {
    expect(compareConfigurations({ Token: TOKEN }, {})).toEqual({
      fields: [{ field: 'configuration.Token', after: '***', reason: 'new', reference: NAMED }],
      differsInPublic: false,
      findings: [],
      uncomparedCount: 0,
    })
  })

  test('tell what they refer to now, and what a record says that they referred to', () => {
    const [field, live] = ['configuration.Token', toLive('a', { configuration: { Token: MASK } })]
    const toFields = (recorded: string, members: Partial<Desired> = {}) => {
      const desired = toDesired('a', { configuration: { Token: TOKEN }, ...members })
      const record = toRecord(toDesired('a'), { references: { [field]: recorded } })
      return compareFields({ desired, live, record, fingerprinter: undefined, lookup: toLookup() }, live, NOTHING)
    }
    const shown = { field, before: '***', after: '***' }
    const before = 'fromEnv OOS_CHAT_SECRET_OTHER'
    // Strictly, as without state below: what is not known is no member, rather than one that is undefined.
    expect(toFields(before).fields).toStrictEqual([{ ...shown, reason: 'reference', reference: { before, ...NAMED } }])
    expect(toFields(TOKEN.toName())).toMatchObject({ fields: [], uncomparedCount: 1 })
    const role = { field: 'ramRole', before: 'OOSServiceRole', after: 'New' }
    const alongside = { ...shown, reason: 'full-set', reference: NAMED }
    expect(toFields(TOKEN.toName(), { ramRole: 'New' }).fields).toStrictEqual([role, alongside])
    expect(compare(toDesired('a', { ramRole: 'New', configuration: { Token: TOKEN } }), live).fields).toStrictEqual([
      role,
      alongside,
    ])
  })

  test('in lists of the same length are compared item by item', () => {
    const wanted = { Robots: [{ Name: 'x', Token: TOKEN }, TOKEN] }
    const live = { Robots: [{ Name: 'y', Token: MASK }, MASK] }
    expect(compareConfigurations(wanted, live).fields).toEqual([
      { field: 'configuration.Robots[0].Name', before: 'y', after: 'x' },
      { field: 'configuration.Robots[0].Token', before: '***', after: '***', reason: 'full-set', reference: NAMED },
      { field: 'configuration.Robots[1]', before: '***', after: '***', reason: 'full-set', reference: NAMED },
    ])
  })

  test('in a list of another length change with the list as a whole', () => {
    const { fields } = compareConfigurations({ Robots: [TOKEN, TOKEN] }, { Robots: [MASK] })
    expect(fields).toEqual([{ field: 'configuration.Robots', before: ['***'], after: ['***', '***'] }])
  })

  test('in a list that takes the place of a text change with the list as a whole', () => {
    const { fields } = compareConfigurations({ Robots: [TOKEN] }, { Robots: 'x' })
    expect(fields).toEqual([{ field: 'configuration.Robots', before: 'x', after: ['***'] }])
  })

  test('within something new are shown as ***', () => {
    const { fields } = compareConfigurations({ Robot: { Token: TOKEN, Name: 'x' } }, {})
    expect(fields).toEqual([{ field: 'configuration.Robot', after: { Token: '***', Name: 'x' } }])
  })
})

describe('values that the file leaves to others', () => {
  const live = toLive('a', { configuration: { Note: MASK, Token: new Secret('plain'), Name: 'x' } })
  const ignore = ['configuration.Note', 'configuration.Token']

  test('are no difference, whatever they are', () => {
    expect(compare(toDesired('a', { configuration: { Name: 'x' }, ignore }), live)).toEqual({
      ...EQUAL,
      uncomparedCount: 0,
    })
  })

  test('must not be written back with the full set where they are secrets, masked or not', () => {
    expect(compare(toDesired('a', { configuration: { Name: 'y' }, ignore }), live)).toMatchObject({
      fields: [{ field: 'configuration.Name', before: 'x', after: 'y' }],
      findings: [
        { code: 'MASKED_ECHO', field: 'configuration.Note' },
        { code: 'MASKED_ECHO', field: 'configuration.Token' },
      ],
    })
  })
})

describe('the fields of a configuration that does not exist yet', () => {
  test('are all that the file says', () => {
    const desired = toDesired('a', {
      resourceGroupId: 'rg-1',
      configuration: { Name: 'x', Token: new SecretReference('parameter', 'chat', POSITION) },
    })
    expect(listNewFields({ desired }, NOTHING)).toEqual([
      { field: 'ramRole', after: 'OOSServiceRole' },
      { field: 'resourceGroupId', after: 'rg-1' },
      { field: 'configuration.Name', after: 'x' },
      { field: 'configuration.Token', after: '***', reason: 'new', reference: { after: 'fromSecretParameter chat' } },
    ])
  })

  test('are none where the file says nothing but its type', () => {
    const { ramRole: _, configuration: __, ...desired } = toDesired('a')
    expect(listNewFields({ desired }, NOTHING)).toEqual([])
  })
})
