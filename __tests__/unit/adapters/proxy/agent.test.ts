import { request } from 'node:https'
import { afterEach, describe, expect, test } from '@jest/globals'
import { createTimeOffset } from '../../../../src/adapters/oos/time-offset.ts'
import { createCall } from '../../../../src/adapters/oos/transport.ts'
import { TunnelAgent } from '../../../../src/adapters/proxy/agent.ts'
import { systemClock } from '../../../../src/adapters/workspace/process.ts'
import { type ConnectProxy, type ProxyManner, startConnectProxy } from '../../../support/connect-proxy.ts'
import { type Front, startFront } from '../../../support/front.ts'
import { CREDENTIALS } from '../../../support/scripted-server.ts'
import { createSelfSigned } from '../../../support/self-signed.ts'

const SIGNED = createSelfSigned()
const NOBODY = 'http://127.0.0.1:1'
const started: { close(): Promise<void> }[] = []

afterEach(async () => {
  await Promise.all(started.splice(0).map((server) => server.close()))
})

const startBoth = async (manner: ProxyManner): Promise<{ proxy: ConnectProxy; front: Front }> => {
  const [proxy, front] = await Promise.all([startConnectProxy(manner), startFront(NOBODY, SIGNED)])
  started.push(proxy, front)
  return { proxy, front }
}

/** Asks once; gives the error, or the status. */
const ask = (origin: string, agent: TunnelAgent, options: object = {}): Promise<unknown> =>
  new Promise((resolve) => {
    const { hostname, port } = new URL(origin)
    request({ hostname, port, agent, ca: SIGNED.cert, ...options }, (answer) => resolve(answer.resume().statusCode))
      .on('error', resolve)
      .end()
  }).finally(() => agent.destroy())

describe('a proxy that opens no tunnel is a fault of the proxy, and no answer', () => {
  test.each([403, 404, 407, 502, 201])('it refuses with status %d', async (status) => {
    const { proxy, front } = await startBoth(status)
    const fault = await ask(front.origin, new TunnelAgent(new URL(`http://${proxy.host}`)))
    expect(fault).toMatchObject({ code: 'PROXY_FAILED', message: '' })
    expect(proxy.requests).toEqual([{ target: front.host, authorization: undefined }])
  })

  test('it never answers', async () => {
    const { proxy, front } = await startBoth('hang')
    const fault = await ask(front.origin, new TunnelAgent(new URL(`http://${proxy.host}`), 20))
    expect(fault).toMatchObject({ code: 'PROXY_FAILED' })
  })

  test('there is none', async () => {
    const { front } = await startBoth('open')
    expect(await ask(front.origin, new TunnelAgent(new URL('http://127.0.0.1:1')))).toMatchObject({
      code: 'PROXY_FAILED',
    })
  })
})

describe('a call of OOS through such a proxy is unreachable, with the proxy as the reason', () => {
  test.each<ProxyManner>([407, 502, 'hang'])('%s', async (manner) => {
    const { proxy, front } = await startBoth(manner)
    const agent = new TunnelAgent(new URL(`http://${proxy.host}`), 200)
    const call = createCall(
      () => front.origin,
      async () => CREDENTIALS,
      () => undefined,
      createTimeOffset(systemClock),
      { agentFor: async () => agent },
    )
    const failure = call('GetChatConfiguration', 'cn-hangzhou', { Name: 'a' }).finally(() => agent.destroy())
    await expect(failure).rejects.toMatchObject({ detail: { code: 'API_UNREACHABLE', reason: 'proxy' } })
    expect(front.calls).toHaveLength(0)
  })
})

describe('TLS is verified up to the target', () => {
  test.each([
    ['by a signature that is not trusted', { ca: undefined }],
    ['also where the request says otherwise', { ca: undefined, rejectUnauthorized: false }],
    ['by its name', { hostname: 'localhost' }],
  ])('%s', async (_how, options) => {
    const { proxy, front } = await startBoth('open')
    const fault = await ask(front.origin, new TunnelAgent(new URL(`http://${proxy.host}`)), options)
    expect(fault).toMatchObject({ code: expect.stringMatching(/CERT/) })
    expect(front.calls).toHaveLength(0)
  })

  test('and a certificate that is right for an address is taken', async () => {
    const { proxy, front } = await startBoth('open')
    await ask(front.origin, new TunnelAgent(new URL(`http://${proxy.host}`)))
    expect(front.calls).toHaveLength(1)
  })
})
