import { createServer } from 'node:https'
import { runInThisContext } from 'node:vm'
import { afterAll, beforeAll, describe, expect, test } from '@jest/globals'
import { type Listening, listen } from '../../../support/loopback.ts'
import { toCall } from '../../../support/scripted-call.ts'
import { startScriptedServer } from '../../../support/scripted-server.ts'
import { createSelfSigned } from '../../../support/self-signed.ts'

/** The environment that Node's own TLS reads; a test has only a copy of it. */
const { env } = runInThisContext('process') as NodeJS.Process
const SWITCH = 'NODE_TLS_REJECT_UNAUTHORIZED'

describe('a server whose certificate nobody vouches for', () => {
  let server: Listening
  let requests = 0

  beforeAll(async () => {
    const answering = createServer(createSelfSigned(), (_request, response) => {
      requests += 1
      response.end('{}')
    })
    server = await listen(answering)
  })

  afterAll(async () => {
    delete env[SWITCH]
    await server.close()
  })

  test.each(['1', '0'])('is sent nothing, whatever NODE_TLS_REJECT_UNAUTHORIZED says: %s', async (value) => {
    env[SWITCH] = value
    const failure = toCall(`https://${server.host}`)('GetChatConfiguration', 'cn-hangzhou', { Name: 'a' })
    await expect(failure).rejects.toMatchObject({ detail: { code: 'API_UNREACHABLE', reason: 'tls' } })
    expect(requests).toBe(0)
  })
})

test('a server that speaks no TLS is a fault of TLS', async () => {
  const plain = await startScriptedServer([{}])
  const failure = toCall(plain.origin.replace('http:', 'https:'))('X', 'cn-hangzhou', {}).finally(plain.close)
  await expect(failure).rejects.toMatchObject({ detail: { code: 'API_UNREACHABLE', reason: 'tls' } })
})
