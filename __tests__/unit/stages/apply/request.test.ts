import { inspect } from 'node:util'
import { describe, expect, test } from '@jest/globals'
import { Secret } from '../../../../src/model/secret.ts'
import { toRequest } from '../../../../src/stages/apply/confirm.ts'
import { reference, toDesired, toLive, toLiveConfiguration, toLookup } from '../../../support/models.ts'
import { rehearse } from '../../../support/rehearsal.ts'

describe('the full set', () => {
  test('holds what the file does not manage as it is live', () => {
    const { ramRole: _, ...desired } = toDesired('a', { ignore: ['configuration.BotName'] })
    const live = toLive('a', {
      ramRole: 'ByHand',
      resourceGroupId: 'rg-live',
      configuration: toLiveConfiguration({ DingTalkClientId: 'old', DingTalkClientSecret: '******', BotName: 'ops' }),
    })
    expect(toRequest(desired, live, toLookup())).toEqual({
      key: desired.key,
      type: 'DingTalk',
      ramRole: 'ByHand',
      resourceGroupId: 'rg-live',
      configuration: {
        DingTalkClientId: 'ding1',
        DingTalkClientSecret: new Secret('value-of-OOS_CHAT_SECRET_A'),
        BotName: 'ops',
      },
    })
  })

  test('has no configuration where neither side has one', () => {
    const { configuration: _, ...desired } = toDesired('a', { type: 'WeChat' })
    const request = toRequest(desired, undefined, toLookup())
    expect(request).toStrictEqual({ key: desired.key, type: 'WeChat', ramRole: 'OOSServiceRole' })
  })

  test('resolves references at any depth, in the region of the configuration', () => {
    const asked: string[] = []
    const configuration = { Robots: [{ Token: reference('OOS_CHAT_SECRET_B') }] }
    const desired = toDesired('a', { key: { region: 'cn-shanghai', name: 'a' }, configuration })
    const request = toRequest(desired, undefined, ({ name }, region) => {
      asked.push(`${region} ${name}`)
      return new Secret('value')
    })
    expect(request.configuration).toEqual({ Robots: [{ Token: new Secret('value') }] })
    expect(asked).toEqual(['cn-shanghai OOS_CHAT_SECRET_B'])
  })

  test.each([new Secret('******'), new Secret('REAL****sKEY'), new Secret(5), new Secret(null)])(
    'no secret that is live, whatever a read shows of it',
    (secret) => {
      const desired = toDesired('a', { ignore: ['configuration.AesKey'] })
      const live = toLive('a', { configuration: { AesKey: secret } })
      const request = () => toRequest(desired, live, toLookup())
      expect(request).toThrow(expect.objectContaining({ detail: { code: 'OBJECT_MOVED', found: 'edited' } }))
    },
  )

  test('shows no secret in any text form', () => {
    const request = toRequest(toDesired('a'), undefined, toLookup({ OOS_CHAT_SECRET_A: 'hunter2-hunter2' }))
    expect(JSON.stringify(request) + inspect(request, { depth: null, showHidden: true })).not.toContain('hunter2')
  })
})

describe('what is sent', () => {
  test('a create sends what the file says', async () => {
    const { applyOne, chat } = rehearse({ desired: [toDesired('a')] })
    await applyOne()
    expect(chat.requests).toHaveLength(1)
    expect(chat.requests[0]?.configuration?.['DingTalkClientSecret']).toEqual(new Secret('value-of-OOS_CHAT_SECRET_A'))
  })

  test('an update echoes the value that was read right before it, not the planned one', async () => {
    const desired = toDesired('a', { ramRole: 'New', ignore: ['configuration.BotName'] })
    const toBot = (name: string) =>
      toLive('a', { configuration: toLiveConfiguration({ DingTalkClientSecret: '******', BotName: name }) })
    const { applyOne, chat } = rehearse({ desired: [desired], live: [toBot('planned')] })
    chat.objects.set('cn-hangzhou/a', toBot('fresh'))
    await applyOne()
    expect(chat.requests[0]?.configuration).toMatchObject({ BotName: 'fresh' })
  })

  test('a replacement takes along what the file leaves to others', async () => {
    const live = toLive('a', { type: 'WeChat', resourceGroupId: 'rg-live' })
    const { applyOne, chat } = rehearse({ desired: [toDesired('a')], live: [live] })
    await applyOne()
    expect(chat.requests[0]).toMatchObject({ type: 'DingTalk', resourceGroupId: 'rg-live' })
  })

  test('a result holds no secret, neither what was sent nor the webhook', async () => {
    const { apply } = rehearse({ desired: [toDesired('a')] })
    const report = await apply()
    expect(JSON.stringify(report) + inspect(report, { depth: null })).not.toMatch(/value-of|hook\.example/)
  })
})
