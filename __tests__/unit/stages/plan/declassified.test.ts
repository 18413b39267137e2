import { describe, expect, test } from '@jest/globals'
import type { Desired } from '../../../../src/model/desired.ts'
import { Secret } from '../../../../src/model/secret.ts'
import { compareFields } from '../../../../src/stages/plan/compare.ts'
import { reference, toDesired, toLive, toLookup } from '../../../support/models.ts'

const MASK = new Secret('******')
const NOTE = 'configuration.Note'

/** Compares a live `Note` with what the file has, where a record calls `fields` secret. */
const compare = (configuration: NonNullable<Desired['configuration']>, Note: Secret, fields = [NOTE]) => {
  const [desired, live] = [toDesired('a', { configuration }), toLive('a', { configuration: { Note } })]
  const known = { desired, live, record: undefined, fingerprinter: undefined, lookup: toLookup() }
  return compareFields(known, live, { fields, holdsSecret: () => false })
}

describe('a value that a record calls secret and the file has in clear', () => {
  test.each([
    ['masked', MASK],
    ['another value', new Secret('other')],
  ])('is written in clear, which is a public difference: the live one is %s', (_what, live) => {
    expect(compare({ Note: 'x' }, live)).toEqual({
      fields: [{ field: NOTE, before: '***', after: '***', reason: 'declassified' }],
      differsInPublic: true,
      findings: [],
      uncomparedCount: 0,
    })
  })

  test.each([
    ['the file has a secret in it', { Note: { Token: reference('V') } }, [NOTE]],
    ['the record means another field', { Note: 'x' }, ['configuration.Other']],
  ])('is none where %s: a mask cannot be compared', (_why, wanted, fields) => {
    expect(compare(wanted, MASK, fields)).toEqual({
      fields: [],
      differsInPublic: false,
      findings: [{ code: 'MASKED_LITERAL', field: NOTE }],
      uncomparedCount: 0,
    })
  })
})
