import { expect, test } from '@jest/globals'
import type { Plan } from '../../../../src/model/plan.ts'
import { toPlanJson } from '../../../../src/stages/render/plan-json.ts'

const position = { endColumn: 1, endLine: 9, column: 5, line: 8, file: 'chat.yml' }
const key = { name: 'ops', region: 'cn-hangzhou' }
const PLAN: Plan = {
  findings: [
    { limit: '30%', deletions: 1, allowed: 0, managed: 2, severity: 'error', code: 'TOO_MANY_DELETIONS' },
    { field: 'configuration.Owner', position, key, severity: 'warning', code: 'MASKED_LITERAL' },
  ],
  chores: [{ key, chore: 'forget' }],
  unmanagedCount: 3,
  unchanged: [key],
  changes: [
    { fields: [], type: 'DingTalk', key, action: 'delete', movedTo: 'ops-2', updatedDate: '2026-11-02T08:00:00+00:00' },
    {
      fields: [
        { reason: 'new', after: '***', field: 'configuration.Token' },
        { after: false, before: null, field: 'configuration.Flag' },
      ],
      position,
      movedFrom: 'ops',
      adopts: true,
      type: 'WeChat',
      key: { name: 'ops-2', region: 'cn-hangzhou' },
      action: 'create',
    },
  ],
}

test('the shape and the order of the members are fixed', () => {
  expect(JSON.stringify(toPlanJson(PLAN, { digest: 'abc', apiCalls: 4 }), null, 1)).toMatchSnapshot()
})

test('is JSON: nothing is lost on the way through a file', () => {
  const json = toPlanJson(PLAN)
  expect(JSON.parse(JSON.stringify(json))).toEqual(json)
})
