import { afterEach, describe, expect, test } from '@jest/globals'
import { createCodeupForge } from '../../../src/adapters/codeup/forge.ts'
import { createDingTalkApi } from '../../../src/adapters/dingtalk/client.ts'
import { createForge } from '../../../src/adapters/github/forge.ts'
import { getIdToken } from '../../../src/adapters/github/id-token.ts'
import { createGitLabForge } from '../../../src/adapters/gitlab/forge.ts'
import { fetchDirectly } from '../../../src/adapters/login/direct.ts'
import { ask } from '../../../src/adapters/login/handed-out.ts'
import { createTimeOffset } from '../../../src/adapters/oos/time-offset.ts'
import { createServiceCall } from '../../../src/adapters/oos/transport.ts'
import { TunnelAgent } from '../../../src/adapters/proxy/agent.ts'
import { systemClock } from '../../../src/adapters/workspace/process.ts'
import { Secret } from '../../../src/model/secret.ts'
import { TIME_LIMITS_MS } from '../../../src/model/time-limits.ts'
import { startConnectProxy } from '../../support/connect-proxy.ts'
import { readRepositoryFile } from '../../support/repository.ts'
import { type Answered, CREDENTIALS, json, startScriptedServer } from '../../support/scripted-server.ts'

type Service = keyof typeof TIME_LIMITS_MS

const SHORT_MS = 50
const nothing = () => undefined
const started: { close(): Promise<void> }[] = []

afterEach(async () => {
  delete process.env['ACTIONS_ID_TOKEN_REQUEST_URL']
  await Promise.all(started.splice(0).map((server) => server.close()))
})

const toCall = (origin: string, agent?: TunnelAgent) =>
  createServiceCall(
    {
      apiVersion: '2019-06-01',
      endpointOf: () => origin,
      isRegional: true,
      getCredentials: async () => CREDENTIALS,
      ...(agent ? { route: { agentFor: async () => agent } } : { timeoutMs: SHORT_MS }),
    },
    nothing,
    createTimeOffset({ now: Date.now, elapsed: Date.now }),
  )

const askForCredentials = (source: 'ecs' | 'uri', url: string) => {
  const asking = { source, fetchIt: fetchDirectly, onCall: nothing, mask: nothing, clock: systemClock }
  return ask({ ...asking, timeoutMs: SHORT_MS }, 'GetCredentials', { method: 'GET', url, headers: {} })
}

/** One call of each service, which has 50 ms, and what it throws once they are over. */
const CALLS: Readonly<Record<Service, readonly [(origin: string) => Promise<unknown>, object]>> = {
  oos: [
    (origin) => toCall(origin)('GetChatConfiguration', 'cn-hangzhou', { Name: 'a' }),
    { code: 'API_UNREACHABLE', reason: 'timeout' },
  ],
  dingtalk: [
    (endpoint) =>
      createDingTalkApi({ endpoint, mask: nothing, onCall: nothing, timeoutMs: SHORT_MS }).getLoginState(
        'ding1',
        new Secret('secret of the app'),
      ),
    { code: 'API_UNREACHABLE', reason: 'timeout' },
  ],
  proxy: [
    async () => {
      const proxy = await startConnectProxy('hang')
      started.push(proxy)
      const call = toCall('https://127.0.0.1:1', new TunnelAgent(new URL(`http://${proxy.host}`), SHORT_MS))
      return await call('GetChatConfiguration', 'cn-hangzhou', { Name: 'a' })
    },
    { code: 'API_UNREACHABLE', reason: 'proxy' },
  ],
  github: [
    (apiUrl) => {
      const clock = { sleep: async () => undefined }
      const forge = createForge({ token: 'ghs_token', repository: 'acme/chat', apiUrl, clock, timeoutMs: SHORT_MS })
      return forge.readPull(7)
    },
    { code: 'GITHUB_UNAVAILABLE' },
  ],
  gitlab: [
    (apiUrl) => {
      const clock = { elapsed: () => 0, sleep: async () => undefined }
      const options = { apiUrl, project: '42', repository: 'acme/chat', token: 'glpat', clock, timeoutMs: SHORT_MS }
      return createGitLabForge(options).readPull(7)
    },
    { code: 'GITLAB_UNAVAILABLE' },
  ],
  codeup: [
    (origin) => {
      const clock = { elapsed: () => 0, sleep: async () => undefined }
      const place = { organization: 'o', repository: '42', token: 'pt-token' }
      return createCodeupForge({ origin, ...place, clock, timeoutMs: SHORT_MS }).readPull(7)
    },
    { code: 'CODEUP_UNAVAILABLE' },
  ],
  idToken: [
    (origin) => {
      process.env['ACTIONS_ID_TOKEN_REQUEST_URL'] = `${origin}/token`
      return getIdToken('sts.aliyuncs.com', {
        clock: { sleep: async () => undefined },
        print: nothing,
        timeoutMs: SHORT_MS,
      })
    },
    { code: 'ID_TOKEN_UNAVAILABLE', why: 'request' },
  ],
  login: [(origin) => askForCredentials('uri', origin), { code: 'LOGIN_UNAVAILABLE', why: 'timeout' }],
  metadata: [(origin) => askForCredentials('ecs', origin), { code: 'LOGIN_UNAVAILABLE', why: 'timeout' }],
}

const SILENCES: readonly Answered[] = [{ drop: 'never' }, { ...json({ value: 'x'.repeat(100) }), drop: 'stall' }]

describe.each(Object.entries(CALLS))('a call of %s', (_service, [ask, detail]) => {
  test.each(SILENCES)('that falls silent ends when its time is over: %j', async (silence) => {
    const server = await startScriptedServer([silence])
    started.push(server)
    await expect(ask(server.origin)).rejects.toMatchObject({ detail })
  })
})

/** What the page calls them. */
const ROWS: Readonly<Record<Service, string>> = {
  oos: 'Alibaba Cloud (OOS, STS, RAM, Resource Manager), each request',
  dingtalk: 'DingTalk',
  proxy: 'a proxy, until its tunnel is open',
  github: 'GitHub, each request',
  gitlab: 'GitLab, each request',
  codeup: 'Codeup, each request',
  idToken: 'the ID token of a job',
  login: 'a credentials URI, each request',
  metadata: 'the metadata service of an ECS instance, each request',
}

const toTold = (page: string, row: string): number => {
  const line = page.split('\n').find((candidate) => candidate.startsWith(`| ${row} | `))
  return Number(/ \| (\d+) s \|$/.exec(line ?? '')?.[1]) * 1_000
}

test('the real ones are those that the page tells', () => {
  const page = readRepositoryFile('docs/reliability.md')
  const rows = Object.keys(TIME_LIMITS_MS).map((service) => [service, toTold(page, ROWS[service as Service])])
  expect(Object.fromEntries(rows)).toEqual(TIME_LIMITS_MS)
})
