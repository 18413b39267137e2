import { createServer, type Server } from 'node:https'
import type { AddressInfo } from 'node:net'
import { runInThisContext } from 'node:vm'
import { afterAll, beforeAll, describe, expect, test } from '@jest/globals'
import { toCall } from '../../../support/scripted-call.ts'
import { startScriptedServer } from '../../../support/scripted-server.ts'
import { createSelfSigned } from '../../../support/self-signed.ts'

/** The environment that Node's own TLS reads; a test has only a copy of it. */
const { env } = runInThisContext('process') as NodeJS.Process
const SWITCH = 'NODE_TLS_REJECT_UNAUTHORIZED'

describe('a server whose certificate nobody vouches for', () => {
  let server: Server
  let origin: string
  let requests = 0

  beforeAll(async () => {
    server = createServer(createSelfSigned(), (_request, response) => {
      requests += 1
      response.end('{}')
    })
    await new Promise<void>((resolve) => server.listen(0, '127.0.0.1', resolve))
    origin = `https://127.0.0.1:${(server.address() as AddressInfo).port}`
  })

  afterAll(() => {
    delete env[SWITCH]
    server.close()
    server.closeAllConnections()
  })

  test.each(['1', '0'])('is sent nothing, whatever NODE_TLS_REJECT_UNAUTHORIZED says: %s', async (value) => {
    env[SWITCH] = value
    const failure = toCall(origin)('GetChatConfiguration', 'cn-hangzhou', { Name: 'a' })
    await expect(failure).rejects.toMatchObject({ detail: { code: 'API_UNREACHABLE', reason: 'tls' } })
    expect(requests).toBe(0)
  })
})

test('a server that speaks no TLS is a fault of TLS', async () => {
  const plain = await startScriptedServer([{}])
  const failure = toCall(plain.origin.replace('http:', 'https:'))('X', 'cn-hangzhou', {}).finally(plain.close)
  await expect(failure).rejects.toMatchObject({ detail: { code: 'API_UNREACHABLE', reason: 'tls' } })
})
