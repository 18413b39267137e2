import { describe, expect, test } from '@jest/globals'
import { listDifferences } from '../../../src/model/difference.ts'
import type { Tree } from '../../../src/model/json.ts'
import { Secret } from '../../../src/model/secret.ts'
import { toCanonicalText } from '../../../src/model/tree.ts'
import { listUnsatisfied } from '../../../src/stages/apply/confirm.ts'
import { compareFields } from '../../../src/stages/plan/compare.ts'
import fc from '../../support/fast-check.ts'
import { reference, toDesired, toLive, toLookup } from '../../support/models.ts'

const MASK = new Secret('******')

const toWanted = (value: Tree<never>) => toDesired('a', { configuration: { X: value } })
const toShown = (value: Tree<never>) => toLive('a', { configuration: { X: value } })
const listFields = (wanted: Tree<never>, live: Tree<never>) =>
  listUnsatisfied(toWanted(wanted), toShown(live)).map(({ field }) => field)

describe('what is not as wanted', () => {
  const tree = fc.jsonValue() as fc.Arbitrary<Tree<never>>

  test('is nothing in a copy', () => {
    fc.assert(fc.property(tree, (value) => expect(listFields(value, JSON.parse(JSON.stringify(value)))).toEqual([])))
  })

  test('is something in exactly the trees with another canonical text', () => {
    const check = (a: Tree<never>, b: Tree<never>) =>
      (listFields(a, b).length === 0) === (toCanonicalText(a) === toCanonicalText(b))
    fc.assert(fc.property(tree, tree, check))
  })

  test('is, as far as it can be seen, what a plan without records would change', () => {
    const leaf = fc.constantFrom<Tree<never>>('x', 1, null)
    const wanted = fc.dictionary(fc.constantFrom('a', 'b.c', 'd'), fc.oneof(leaf, fc.constant(reference('V'))))
    const live = fc.dictionary(fc.constantFrom('a', 'b.c', 'd'), fc.oneof(leaf, fc.constant(MASK)))
    const ignore = fc.constantFrom([], ['configuration.a'], ['configuration["b.c"]'])
    fc.assert(
      fc.property(wanted, live, ignore, (A, B, ignored) => {
        const desired = toDesired('a', { configuration: { X: A, ...A }, ignore: ignored })
        const found = toLive('a', { configuration: { X: B, ...B } })
        const known = { desired, live: found, record: undefined, fingerprinter: undefined, lookup: toLookup() }
        const planned = compareFields(known, found, { fields: [], holdsSecret: () => false }).fields.filter(
          ({ reason }) => reason !== 'full-set',
        )
        expect(listUnsatisfied(desired, found).map(({ field }) => field)).toEqual(planned.map(({ field }) => field))
      }),
    )
  })
})

test('a secret that is there, and a value that is hidden, may be as wanted', () => {
  const wanted = { type: 'DingTalk', configuration: { Token: reference('V'), Note: 'x', Other: MASK } }
  const live = toLive('a', { configuration: { Token: MASK, Note: MASK, Other: 'y' } })
  const { ramRole: _, ...bare } = live
  expect(listDifferences(wanted, bare)).toEqual([
    { kind: 'secret', field: 'configuration.Token', live: MASK, wanted: reference('V') },
    { kind: 'literal', field: 'configuration.Note', live: MASK, wanted: 'x', isClear: true },
  ])
})
