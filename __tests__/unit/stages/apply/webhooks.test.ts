import { describe, expect, test } from '@jest/globals'
import { Secret } from '../../../../src/model/secret.ts'
import { answer, first, type Hook } from '../../../support/call-script.ts'
import { toDesired, toLive } from '../../../support/models.ts'
import { rehearse } from '../../../support/rehearsal.ts'

const HOOK = new Secret('{"URL":"https://hook.example/0"}')
const UPDATED = toDesired('a', { ramRole: 'New' })
const asItIs: Hook = (proceed) => proceed()

describe('the webhook must be entered again', () => {
  test('after a create', async () => {
    const result = await rehearse({ desired: [toDesired('a')] }).applyOne()
    expect(result).toMatchObject({ webhookChanged: true })
    expect(result.outputs?.reveal()).toBe('{"URL":"https://hook.example/1"}')
  })

  test('after a replacement that gives another one', async () => {
    const live = toLive('a', { type: 'WeChat', outputs: HOOK })
    const result = await rehearse({ desired: [toDesired('a')], live: [live] }).applyOne()
    expect(result.webhookChanged).toBe(true)
  })

  test('after an update that changes it', async () => {
    const { applyOne, chat } = rehearse({ desired: [UPDATED], live: [toLive('a', { outputs: HOOK })] })
    const changed = toLive('a', { ramRole: 'New', updatedDate: 'new', outputs: new Secret('{"URL":"https://new"}') })
    chat.script.on('get a', asItIs, answer(changed))
    expect((await applyOne()).webhookChanged).toBe(true)
  })
})

describe('the webhook is as it was', () => {
  test('after an update', async () => {
    const result = await rehearse({ desired: [UPDATED], live: [toLive('a', { outputs: HOOK })] }).applyOne()
    expect(result.webhookChanged ?? false).toBe(false)
  })

  test('after a replacement that gives the same one', async () => {
    const live = toLive('a', { type: 'WeChat', outputs: HOOK })
    const { applyOne, chat } = rehearse({ desired: [toDesired('a')], live: [live] })
    chat.script.on('get a', asItIs, asItIs, answer(toLive('a', { outputs: HOOK })))
    expect(await applyOne()).not.toHaveProperty('webhookChanged')
  })

  test('where the API shows no outputs', async () => {
    const { applyOne, chat } = rehearse({ desired: [toDesired('a')] })
    chat.script.on(
      'get a',
      first(() => chat.objects.set('cn-hangzhou/a', toLive('a'))),
    )
    expect(await applyOne()).not.toHaveProperty('webhookChanged')
  })
})
