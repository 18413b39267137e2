import { expect, test } from '@jest/globals'
import type { FailureDetail } from '../../../../src/model/failure.ts'
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
  expect(toResultsJson({ results })).toStrictEqual([
    { ...told, outcome: 'confirmed', requestIds: ['id-0'], webhookChanged: true },
    { ...told, outcome: 'applied', requestIds: ['id-1'], failure: { code: 'RECORD_NOT_WRITTEN', cause: shown } },
    { ...told, outcome: 'not-reached', requestIds: [], failure: { code: 'NOT_REACHED' } },
  ])
})

test('a write that the service altered names each field, as far as it is known', () => {
  const fields = [{ field: 'configuration.BotName', sent: '"a"', shown: '"b"' }]
  const toJson = (failure: FailureDetail) =>
    toResultsJson({ results: [{ change, outcome: 'unconfirmed', requestIds: [], failure }] })[0]?.failure
  expect(toJson({ code: 'WRITE_ALTERED', fields })).toStrictEqual({ code: 'WRITE_ALTERED', fields })
  expect(toJson({ code: 'WRITE_NOT_SHOWN', fields })).toStrictEqual({ code: 'WRITE_NOT_SHOWN', fields })
  expect(toJson({ code: 'WRITE_NOT_SHOWN' })).toStrictEqual({ code: 'WRITE_NOT_SHOWN' })
  expect(toJson({ code: 'API_UNREACHABLE', operation: 'x', region: 'r', reason: 'dns' })).toStrictEqual({
    code: 'API_UNREACHABLE',
    operation: 'x',
  })
})
