import { describe, expect, test } from '@jest/globals'
import type { Live } from '../../../../src/model/live.ts'
import { AMBIGUOUS, failWith, loseAnswer, toRejected } from '../../../support/call-script.ts'
import { POSITION, toDesired, toLive, toRecord } from '../../../support/models.ts'
import { rehearse } from '../../../support/rehearsal.ts'

const RECORDS = [toRecord(toDesired('a'))]
const CREATE = { desired: [toDesired('a')], records: [] }
const UPDATE = { desired: [toDesired('a', { ramRole: 'New' })], live: [toLive('a')], records: RECORDS }
const REPLACE = { desired: [toDesired('a')], live: [toLive('a', { type: 'WeChat' })], records: RECORDS }
const ADOPT = { desired: [toDesired('a')], live: [toLive('a')], records: [], policy: { fingerprinter: undefined } }
const DELETE = { live: [toLive('a')], records: RECORDS }
const RELEASE = { ...DELETE, policy: { removed: [{ key: toDesired('a').key, position: POSITION }] } }

/** What the next plan has to look at again: the object as it is now. */
const toUnrecorded = (objects: ReadonlyMap<string, Live>) => ({ unrecorded: objects.get('cn-hangzhou/a') })

const refusal = toRejected('Forbidden.RAM')
const failure = { code: 'RECORD_NOT_WRITTEN', cause: refusal }

describe('a record that cannot be written: the object is as desired all the same', () => {
  test.each([
    ['create', CREATE, ['request-1']],
    ['update', UPDATE, ['request-1']],
    ['replace', REPLACE, ['request-1', 'request-2']],
  ] as const)('%s: the result tells what a read showed of it', async (action, scene, requestIds) => {
    const { applyOne, chat } = rehearse(scene)
    chat.script.on('save a', failWith(refusal))
    const { change, webhookChanged: _changed, outputs: _outputs, ...result } = await applyOne()
    expect(change.action).toBe(action)
    expect(result).toStrictEqual({ outcome: 'applied', requestIds, failure, ...toUnrecorded(chat.objects) })
  })

  test.each([
    ['adopt', ADOPT, 'save a', []],
    ['release', RELEASE, 'forget a', []],
    ['delete', DELETE, 'forget a', ['request-1']],
  ] as const)('%s: there is nothing new to look at', async (action, scene, call, requestIds) => {
    const { applyOne, chat } = rehearse(scene)
    chat.script.on(call, failWith(refusal))
    const { change, ...result } = await applyOne()
    expect(change.action).toBe(action)
    expect(result).toStrictEqual({ outcome: 'applied', requestIds, failure })
  })
})

test('a record that is kept leaves nothing to look at', async () => {
  const { applyOne, plan } = rehearse(UPDATE)
  const { webhookChanged: _changed, outputs: _outputs, ...result } = await applyOne()
  expect(result).toStrictEqual({ change: plan.changes[0], outcome: 'applied', requestIds: ['request-1'] })
})

test('a write with secrets that only a read confirmed is to be looked at again', async () => {
  const { applyOne, chat } = rehearse(CREATE)
  chat.script.on('create a', ...AMBIGUOUS.slice(0, 1).map(loseAnswer))
  const { change: _, webhookChanged: _changed, outputs: _outputs, ...result } = await applyOne()
  expect(result).toStrictEqual({ outcome: 'confirmed', requestIds: [], ...toUnrecorded(chat.objects) })
})
