import { expect, test } from '@jest/globals'
import { type Answered, toFindings } from '../../../../src/stages/preflight/ask.ts'
import { POSITION, REGION } from '../../../support/models.ts'

const use = (name: string, line: number) => ({ key: { region: REGION, name }, position: { ...POSITION, line } })
const wrong = { code: 'ROLE_UNFIT', role: 'r', why: 'missing' } as const
const role = (...uses: Answered['check']['uses']): Answered['check'] => ({ check: 'role', id: 'r', uses })

test('what is wrong is an error at each place that has it, by name where it is one configuration’s', () => {
  expect(toFindings([{ check: role(use('a', 4), use('b', 9)), wrong }])).toEqual([
    { ...wrong, severity: 'error', ...use('a', 4) },
    { ...wrong, severity: 'error', ...use('b', 9) },
  ])
})

test('a default that several take is named once, by its line alone', () => {
  const { position } = use('a', 4)
  expect(toFindings([{ check: role(use('a', 4), use('b', 4), use('c', 4)), wrong }])).toEqual([
    { ...wrong, severity: 'error', position },
  ])
})

test('what is right is no finding', () => {
  expect(toFindings([{ check: role(use('a', 4)) }])).toEqual([])
})

test('what could not be looked at is one notice for each kind, with the first reason and the count', () => {
  const group: Answered['check'] = { check: 'resource-group', id: 'g', uses: [use('a', 5)] }
  const fault = { why: 'forbidden', apiCode: 'NoPermission' } as const
  const answers: Answered[] = [
    { check: role(use('a', 4)), fault },
    { check: group, fault: { why: 'answer' } },
    { check: role(use('b', 9)), fault: { why: 'unreachable' } },
    { check: role(use('c', 12)), wrong },
  ]
  expect(toFindings(answers)).toEqual([
    { ...wrong, severity: 'error', ...use('c', 12) },
    { code: 'PREFLIGHT_SKIPPED', severity: 'notice', check: 'role', count: 2, ...fault },
    { code: 'PREFLIGHT_SKIPPED', severity: 'notice', check: 'resource-group', count: 1, why: 'answer' },
  ])
})
