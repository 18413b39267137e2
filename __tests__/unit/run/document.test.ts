import { expect, test } from '@jest/globals'
import { RunDocument } from '../../../src/run/document.ts'

test('a document holds how the run ended, and what it gathered: the last of each name', () => {
  const document = new RunDocument()
  expect(document.toJson('no-changes')).toEqual({ formatVersion: 1, result: 'no-changes' })
  document.add({ files: 1, configurations: 2 })
  document.add({ files: 3 })
  expect(document.toJson('validated')).toEqual({ formatVersion: 1, result: 'validated', files: 3, configurations: 2 })
})

test('a document tells why the run failed, for programs and as a person was told', () => {
  const document = new RunDocument()
  document.add({ files: 1 })
  document.fail(
    { code: 'API_UNAVAILABLE', operation: 'GetParametersByPath', region: 'cn-hangzhou', status: 503 },
    'Told',
  )
  expect(document.toJson('failed')).toEqual({
    formatVersion: 1,
    result: 'failed',
    files: 1,
    error: { code: 'API_UNAVAILABLE', operation: 'GetParametersByPath', status: 503, message: 'Told' },
  })
})
