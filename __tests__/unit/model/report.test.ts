import { describe, expect, test } from '@jest/globals'
import { type ChangeResult, isDone, type Outcome, toRunResult } from '../../../src/model/report.ts'

const toResult = (outcome: Outcome, members: Partial<ChangeResult> = {}): ChangeResult => ({
  change: { action: 'create', key: { region: 'cn-hangzhou', name: 'a' }, type: 'DingTalk', fields: [] },
  outcome,
  requestIds: [],
  ...members,
})

const UNRECORDED = toResult('applied', { failure: { code: 'RECORD_NOT_WRITTEN', cause: { code: 'NOT_REACHED' } } })
const OTHERS = ['unconfirmed', 'conflict', 'failed', 'unknown', 'not-reached'] as const

describe('the verdict on an apply', () => {
  test('nothing to do', () => {
    expect(toRunResult({ results: [] })).toBe('no-changes')
  })

  test('all applied, one of them shown so by a read alone', () => {
    expect(toRunResult({ results: [toResult('applied'), toResult('confirmed')] })).toBe('applied')
  })

  test.each(OTHERS)('some applied and one %s: partial, in whatever order', (outcome) => {
    const results = [toResult('applied'), toResult(outcome)]
    expect(toRunResult({ results })).toBe('partial')
    expect(toRunResult({ results: results.reverse() })).toBe('partial')
  })

  test.each(OTHERS)('none applied: %s is failed', (outcome) => {
    expect(toRunResult({ results: [toResult(outcome)] })).toBe('failed')
  })

  test('applied without its record is partial', () => {
    expect(toRunResult({ results: [UNRECORDED] })).toBe('partial')
  })
})

test.each([
  [toResult('applied'), true],
  [toResult('confirmed'), true],
  [UNRECORDED, false],
  ...OTHERS.map((outcome) => [toResult(outcome), false] as const),
] as const)('done is only what is applied and recorded: $outcome', (result, expected) => {
  expect(isDone(result)).toBe(expected)
})
