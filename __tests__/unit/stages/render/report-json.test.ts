import { expect, test } from '@jest/globals'
import { toResultsJson } from '../../../../src/stages/render/report-json.ts'

const key = { region: 'cn-hangzhou', name: 'ops' }
const change = { action: 'update', key, type: 'WeChat', fields: [] } as const
const refused = { code: 'API_REJECTED', operation: 'UpdateParameter', region: 'cn-hangzhou', status: 403 } as const

test('each result tells its outcome, its request ids and where to look for the failure', () => {
  const cause = { ...refused, apiCode: 'Forbidden.RAM', requestId: 'id-2' }
  const failure = { code: 'RECORD_NOT_WRITTEN', cause } as const
  const results = [
    { change, outcome: 'confirmed', requestIds: ['id-0'], webhookChanged: true },
    { change, outcome: 'applied', requestIds: ['id-1'], failure },
    { change, outcome: 'not-reached', requestIds: [], failure: { code: 'NOT_REACHED' } },
  ] as const
  const told = { action: 'update', ...key }
  const { region: _region, ...shown } = cause
  expect(toResultsJson({ results })).toEqual([
    { ...told, outcome: 'confirmed', requestIds: ['id-0'], webhookChanged: true },
    { ...told, outcome: 'applied', requestIds: ['id-1'], failure: { code: 'RECORD_NOT_WRITTEN', cause: shown } },
    { ...told, outcome: 'not-reached', requestIds: [], failure: { code: 'NOT_REACHED' } },
  ])
})
