import { writeFile } from 'node:fs/promises'
import { join } from 'node:path'
import { setTimeout } from 'node:timers/promises'
import { afterEach, beforeEach, describe, expect, test } from '@jest/globals'
import { ACCESS_KEY, NO_KEY } from '../../scripts/support/access-key.ts'
import { KEY, SECRETS } from '../../scripts/support/bots.ts'
import { type ActionResult, runCli } from '../../scripts/support/run-action.ts'
import { type ConnectProxy, PROXY_TEXT, type ProxyManner, startConnectProxy } from '../support/connect-proxy.ts'
import { type Front, startFront } from '../support/front.ts'
import { ROLE_INPUTS, serveIdTokens } from '../support/id-tokens.ts'
import { NO_PAUSES, SHORT_LIMIT } from '../support/no-pauses.ts'
import { type Review, setReview, toPullEvent } from '../support/review.ts'
import { createSelfSigned } from '../support/self-signed.ts'
import { toShown } from '../support/shown-text.ts'

const PULL = 7
const PASSWORD = 'pass/word of+the proxy'
const LOGIN = `me:${encodeURIComponent(PASSWORD)}`
const AUTHORIZATION = `Basic ${Buffer.from(`me:${PASSWORD}`).toString('base64')}`
const SIGNED = createSelfSigned()

let review: Review
let oos: Front
let github: Front
let trust: Readonly<Record<string, string>>
const started: { close(): Promise<void> }[] = []

beforeEach(async () => {
  review = await setReview()
  ;[oos, github] = await Promise.all([
    startFront(review.stage.emulator.url, SIGNED),
    startFront(review.github.apiUrl, SIGNED),
  ])
  started.push(oos, github)
  const file = join(review.stage.workspace, 'trusted.pem')
  await writeFile(file, SIGNED.cert)
  trust = { NODE_EXTRA_CA_CERTS: file }
})

afterEach(async () => {
  await Promise.all([review, ...started.splice(0)].map((server) => server.close()))
})

const startProxy = async (manner: ProxyManner = 'open'): Promise<ConnectProxy> => {
  const proxy = await startConnectProxy(manner)
  started.push(proxy)
  return proxy
}
const toVariables = ({ host }: ConnectProxy) => ({ ...trust, HTTPS_PROXY: `http://${LOGIN}@${host}` })
const targetsOf = ({ requests }: ConnectProxy) => new Set(requests.map(({ target }) => target))

const plan = (env: Readonly<Record<string, string>>, inputs = {}) =>
  review.on(
    toPullEvent(PULL),
    { command: 'plan', endpoint: oos.origin, ...inputs },
    { GITHUB_API_URL: github.origin, ...NO_PAUSES, ...env },
  )

/** Nothing of the proxy's login in any form, and nothing of what a proxy said, in anything that a run left behind. */
const assertSilent = (run: ActionResult): void => {
  const all = `${toShown(run)}${run.summary}${JSON.stringify(run.outputs)}`
  const forms = [PASSWORD, encodeURIComponent(PASSWORD), LOGIN, AUTHORIZATION.slice('Basic '.length), PROXY_TEXT]
  expect(forms.filter((form) => all.includes(form))).toEqual([])
}

describe('with a proxy', () => {
  test('a plan and its comment go through it, with its login, which is masked before anything else', async () => {
    const proxy = await startProxy()
    const run = await plan(toVariables(proxy))
    expect(run.exitCode).toBe(0)
    expect(run.outputs['create-count']).toBe('2')
    expect(review.github.state.comments.get(PULL)).toHaveLength(1)
    expect(targetsOf(proxy)).toEqual(new Set([oos.host, github.host]))
    expect(new Set(proxy.requests.map(({ authorization }) => authorization))).toEqual(new Set([AUTHORIZATION]))
    expect(run.stdout).toContain(`::add-mask::${PASSWORD}\n`)
    expect(run.stdout.indexOf(`::add-mask::${PASSWORD}\n`)).toBeLessThan(run.stdout.indexOf('::debug::'))
    assertSilent(run)
  })

  test('the ID token and STS are asked through it as well', async () => {
    const [proxy, tokens] = await Promise.all([startProxy(), serveIdTokens()])
    const front = await startFront(new URL(String(tokens.env['ACTIONS_ID_TOKEN_REQUEST_URL'])).origin, SIGNED)
    const sts = await startFront(review.stage.emulator.url, SIGNED)
    started.push(tokens, front, sts)
    const role = { ...ROLE_INPUTS, 'sts-endpoint': sts.origin, comment: 'off' }
    const run = await plan(
      {
        ...toVariables(proxy),
        ...tokens.env,
        ACTIONS_ID_TOKEN_REQUEST_URL: `${front.origin}/token?api-version=2.0`,
        ...NO_KEY,
      },
      role,
    )
    expect(run.exitCode).toBe(0)
    expect(tokens.audiences).toEqual(['sts.aliyuncs.com'])
    expect(targetsOf(proxy)).toEqual(new Set([oos.host, front.host, sts.host]))
    assertSilent(run)
  })

  test.each(['hang', 'drip'] as const)('GitHub holds no run longer than a call may take: %s', async (fault) => {
    review.github.faults.push({ on: /^GET .*comments/, fault })
    const run = await plan({ ...toVariables(await startProxy()), ...SHORT_LIMIT })
    expect([run.exitCode, run.outputs['create-count']]).toEqual([0, '2'])
    expect(run.stdout).toMatch(/::warning title=[^:]*::Failed to write the comment.*no answer within 15 seconds/)
  })

  test('the command line goes through it too', async () => {
    const proxy = await startProxy()
    const flags = ['--config', '.github/chat-configurations.yml', '--scope', 'acme/bots', '--endpoint', oos.origin]
    const credentials = {
      ...ACCESS_KEY,
      OOS_CHAT_FINGERPRINT_KEY: KEY,
    }
    const env = { ...SECRETS, ...credentials, ...toVariables(proxy) }
    const run = await runCli(['plan', ...flags], env, review.stage.workspace)
    expect(run.exitCode).toBe(0)
    expect(targetsOf(proxy)).toEqual(new Set([oos.host]))
    assertSilent({ ...run, summary: '', outputs: {} })
  })

  test.each([
    ['NO_PROXY', '127.0.0.1'],
    ['no_proxy', 'example.org,127.0.0.1'],
    ['NO_PROXY', '*'],
  ])('%s=%s goes directly', async (name, value) => {
    const proxy = await startProxy()
    const run = await plan({ ...toVariables(proxy), [name]: value })
    expect(run.exitCode).toBe(0)
    expect(oos.calls.length).toBeGreaterThan(0)
    expect(proxy.requests).toEqual([])
  })

  test('http on loopback goes directly, whatever the variables say', async () => {
    const proxy = await startProxy()
    const run = await plan(
      { ...toVariables(proxy), HTTP_PROXY: `http://${proxy.host}` },
      { endpoint: review.stage.emulator.url, comment: 'off' },
    )
    expect(run.exitCode).toBe(0)
    expect(proxy.requests).toEqual([])
  })
})

describe('a proxy of no use', () => {
  test.each([407, 502])('one that refuses with %d is named, and nothing that it said', async (status) => {
    const proxy = await startProxy(status)
    const run = await plan(toVariables(proxy), { comment: 'off' })
    expect(run.exitCode).toBe(1)
    expect(run.stdout).toMatch(/::error title=oos-chat-sync[^\n]*?::.*the proxy .*HTTPS_PROXY/)
    expect(oos.calls).toHaveLength(0)
    assertSilent(run)
  })

  test('one that refuses in the middle of an apply is named in the report, and asked for nothing twice', async () => {
    const proxy = await startProxy()
    oos.keep('CreateChatConfiguration')
    const running = review.stage.apply({ endpoint: oos.origin }, { ...toVariables(proxy), ...NO_PAUSES })
    while (oos.countKept() === 0) await setTimeout(10)
    const asked = proxy.requests.length
    proxy.refuse(407)
    const run = await running
    expect([run.exitCode, run.outputs['result']]).toEqual([1, 'failed'])
    // Of the one that was under way nobody knows; the other never left.
    expect(run.stdout).toMatch(/unknown: .*\/a [\s\S]*failed: .*\/b /)
    for (const text of [run.stdout, run.summary]) {
      expect(text).toContain('HTTP 407')
      expect(text).toMatch(/requires a valid login.*HTTPS/)
    }
    expect(proxy.requests.length - asked).toBeLessThan(5)
    assertSilent(run)
  })

  test('one that refuses GitHub costs the comment, not the plan', async () => {
    const proxy = await startProxy(502)
    const run = await plan(toVariables(proxy), { endpoint: review.stage.emulator.url })
    expect(run.exitCode).toBe(0)
    expect(run.stdout).toMatch(/::warning title=oos-chat-sync[^\n]*?::/)
    expect(review.github.calls).toEqual([])
    assertSilent(run)
  })

  test('an address that is none names the variable, and never its value', async () => {
    const run = await plan({ ...trust, HTTPS_PROXY: `socks5://${LOGIN}@127.0.0.1:1` })
    expect(run.exitCode).toBe(1)
    expect(run.stdout).toMatch(/::error title=oos-chat-sync[^\n]*?::.*HTTPS_PROXY.*http:\/\/host:port/)
    expect(toShown(run) + run.summary).not.toContain('socks5')
    assertSilent(run)
    expect(oos.calls).toHaveLength(0)
  })

  test('and validate needs none', async () => {
    const run = await plan({ HTTPS_PROXY: 'socks5://a:b@127.0.0.1:1' }, { command: 'validate' })
    expect(run.exitCode).toBe(0)
  })
})

test.each([{}, { NODE_TLS_REJECT_UNAUTHORIZED: '0' }])(
  'a target that nobody vouches for is sent nothing through a proxy: %j',
  async (more) => {
    const proxy = await startProxy()
    const run = await plan({ ...toVariables(proxy), NODE_EXTRA_CA_CERTS: '', ...more })
    expect(run.exitCode).toBe(1)
    expect(run.stdout).toMatch(/::error title=oos-chat-sync[^\n]*?::.*TLS/)
    expect(proxy.requests).not.toEqual([])
    expect([oos.calls.length, github.calls.length]).toEqual([0, 0])
  },
)
