import { expect, test } from '@jest/globals'
import { parseRecord, toParameterName, toRecordText } from '../../src/stages/state/record-text.ts'
import fc from '../support/fast-check.ts'
import { KEY, REGION, toDesired, toRecord } from '../support/models.ts'
import { expectUnpolluted } from './answer-soundness.ts'
import { toDamaged } from './answers.ts'
import { FUZZ_TIMEOUT_MS, toSettings } from './settings.ts'

const { secrets: _, version: __, ...DRAFT } = toRecord(toDesired('ops'), { secretVersion: '2026-11' })
const NAME = toParameterName('ops')
const FAULTS = ['unreadable', 'version', 'tampered']

const texts = fc
  .constantFrom<object>(JSON.parse(toRecordText(DRAFT, KEY)), JSON.parse(toRecordText(DRAFT, undefined)))
  .chain(toDamaged)

test(
  'a damaged record is none, or one whose secrets do not count, or as it was',
  () => {
    const check = (value: string, key: typeof KEY | undefined): void => {
      const record = parseRecord(REGION, { name: NAME, value, version: 7 }, key)
      expectUnpolluted()
      if (typeof record === 'string') {
        expect(FAULTS).toContain(record)
        return
      }
      const { scope, desiredDigest, createdDate, updatedDate, secretVersion = '', fingerprints, references } = record
      const members = [
        scope,
        desiredDigest,
        createdDate,
        updatedDate,
        secretVersion,
        ...Object.values({ ...references, ...fingerprints }),
      ]
      expect(members.every((text) => typeof text === 'string' && text.isWellFormed())).toBe(true)
      expect(record).toMatchObject({ key: { region: REGION, name: 'ops' }, version: 7 })
      if (record.secrets === 'trusted') expect(record).toEqual({ ...DRAFT, secrets: 'trusted', version: 7 })
    }
    fc.assert(fc.property(texts, fc.constantFrom(KEY, undefined), check), toSettings())
  },
  FUZZ_TIMEOUT_MS,
)
