import { describe, expect, test } from '@jest/globals'
import { createVariableNames } from '../../../../src/stages/export/variables.ts'
import fc from '../../../support/fast-check.ts'

type Field = readonly [region: string, name: string, field: string]

const nameAll = (fields: readonly Field[]): readonly string[] => {
  const nameVariable = createVariableNames()
  return fields.map(([region, name, field]) => nameVariable(region, name, [field]))
}

describe('the name of a variable', () => {
  test.each([
    ['ops-dingtalk', 'DingTalkClientSecret', 'OOS_CHAT_SECRET_OPS_DINGTALK_DING_TALK_CLIENT_SECRET'],
    ['Ops Bot 2', 'token', 'OOS_CHAT_SECRET_OPS_BOT_2_TOKEN'],
  ])('%s, %s', (name, field, variable) => {
    expect(nameAll([['cn-hangzhou', name, field]])).toEqual([variable])
  })

  test('is the same in every export of the same world', () => {
    const fields: readonly Field[] = [
      ['cn-hangzhou', '运维', 'Token'],
      ['cn-hangzhou', 'ops', 'Token'],
      ['cn-shanghai', 'ops', 'Token'],
    ]
    expect(nameAll(fields)).toEqual(nameAll(fields))
  })

  test.each([
    ['names in other scripts', '运维', '值班'],
    ['names that differ in signs alone', 'ops.1', 'ops-1'],
    ['names that differ in letter case alone', 'Ops', 'ops'],
  ])('tells apart %s', (_what, a, b) => {
    const [first, second] = nameAll([
      ['cn-hangzhou', a, 'Token'],
      ['cn-hangzhou', b, 'Token'],
    ])
    expect(first).not.toBe(second)
  })

  const texts = fc.oneof(
    fc.string({ unit: 'grapheme', minLength: 1, maxLength: 200 }),
    fc.constantFrom('a', 'a_b', 'aB', '运'),
  )
  const fields = fc.uniqueArray(fc.tuple(fc.constantFrom('cn-hangzhou', 'cn-shanghai'), texts, texts), {
    selector: (field) => JSON.stringify(field),
    maxLength: 30,
  })

  test('is never given twice', () => {
    const check = (all: readonly Field[]) => expect(new Set(nameAll(all)).size).toBe(all.length)
    fc.assert(fc.property(fields, check))
  })

  const REFERABLE = /^OOS_CHAT_SECRET_[A-Z0-9_]{1,200}$/

  test('is one that a file may refer to', () => {
    const check = (all: readonly Field[]) => {
      for (const name of nameAll(all)) expect(name).toMatch(REFERABLE)
    }
    fc.assert(fc.property(fields, check))
  })

  test('is one that a file may refer to, however long the configuration is called', () => {
    for (const name of nameAll([['cn-hangzhou', 'x'.repeat(200), 'Token']])) expect(name).toMatch(REFERABLE)
  })

  test('is never given twice where name and field run into each other', () => {
    const run: readonly Field[] = [
      ['cn-hangzhou', 'a', 'b_c'],
      ['cn-hangzhou', 'a/b', 'c'],
      ['cn-hangzhou', 'a', 'b/c'],
    ]
    expect(new Set(nameAll(run)).size).toBe(run.length)
  })
})
