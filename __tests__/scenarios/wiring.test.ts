import { writeFile } from 'node:fs/promises'
import { join } from 'node:path'
import { pathToFileURL } from 'node:url'
import { afterEach, beforeEach, describe, expect, test } from '@jest/globals'
import { ACCESS_KEY, NO_KEY } from '../../scripts/support/access-key.ts'
import { ROOT } from '../../scripts/support/root.ts'
import { type ActionResult, runCli } from '../../scripts/support/run-action.ts'
import { DEFAULT_ACCOUNT } from '../../src/emulator/caller.ts'
import { TIME_LIMITS_MS } from '../../src/model/time-limits.ts'
import { type ConnectProxy, type ProxyManner, startConnectProxy } from '../support/connect-proxy.ts'
import { toPullPayload } from '../support/events.ts'
import { toPull } from '../support/github-pulls.ts'
import { ENDPOINT_INPUTS, type Hosts, PULL, PUSH, ROLE_INPUTS, type Service, setHosts } from '../support/hosts.ts'
import { NO_PAUSES } from '../support/no-pauses.ts'
import { createSelfSigned } from '../support/self-signed.ts'

const SIGNED = createSelfSigned()
const PULL_REQUEST = { name: 'pull_request', payload: toPullPayload('here', PULL), ref: 'refs/pull/7/merge' }
const RECORDING = pathToFileURL(join(ROOT, '__tests__/support/record-limits.mjs')).href

let hosts: Hosts
let trust: Readonly<Record<string, string>>
const proxies: ConnectProxy[] = []

beforeEach(async () => {
  hosts = await setHosts(SIGNED)
  const file = join(hosts.review.stage.workspace, 'trusted.pem')
  await writeFile(file, SIGNED.cert)
  trust = { NODE_EXTRA_CA_CERTS: file }
})

afterEach(async () => {
  await Promise.all([hosts, ...proxies.splice(0)].map((server) => server.close()))
})

const startProxy = async (manner: ProxyManner = 'open'): Promise<ConnectProxy> => {
  const proxy = await startConnectProxy(manner)
  proxies.push(proxy)
  return proxy
}

const through = ({ host }: ConnectProxy) => ({ ...trust, HTTPS_PROXY: `http://${host}` })
const targetsOf = ({ requests }: ConnectProxy) => new Set(requests.map(({ target }) => target))
const hostsOf = (services: readonly Service[]) =>
  new Set(services.map((service) => String(hosts.fronts.get(service)?.host)))

const plan = (env: Readonly<Record<string, string>>, inputs = {}) => {
  hosts.review.github.state.openPulls.set(PULL, toPull(PULL, null, null))
  return hosts.review.on(
    PULL_REQUEST,
    { ...hosts.inputs, ...ROLE_INPUTS, command: 'plan', ...inputs },
    { ...hosts.env, ...NO_KEY, ...env },
  )
}

/** Runs the command line, with flags for these inputs. */
const runTerminal = (
  command: string,
  inputs: readonly string[],
  more: readonly string[],
  env: Readonly<Record<string, string>>,
) =>
  runCli(
    [command, ...inputs.flatMap((name) => [`--${name}`, hosts.inputs[name] ?? '']), ...more],
    { ...hosts.env, ...ACCESS_KEY, ...env },
    hosts.review.stage.workspace,
  )

/** What each host is asked in a plan with everything; of the others nothing is asked there. */
const QUESTIONS: Readonly<Record<Service, readonly string[]>> = {
  endpoint: ['GetChatConfiguration', 'GetParametersByPath', 'GetSecretParameter', 'ListChatConfigurations'],
  'sts-endpoint': ['AssumeRoleWithOIDC', 'GetCallerIdentity'],
  'ram-endpoint': ['GetRole'],
  'resource-manager-endpoint': ['GetResourceGroup'],
  'dingtalk-endpoint': ['POST /v1.0/oauth2/accessToken'],
  'id-tokens': ['GET /token'],
  github: [
    'GET /repos/acme/chat/issues/7/comments',
    'GET /repos/acme/chat/pulls/7',
    'POST /graphql',
    'POST /repos/acme/chat/issues/7/comments',
  ],
}
const SERVICES = Object.keys(QUESTIONS) as Service[]

describe('each service is asked at its own address, and that for nothing else', () => {
  test('in a plan that asks for everything', async () => {
    expect(await plan(trust)).toMatchObject({ exitCode: 0, outputs: { 'create-count': '2' } })
    const asked = [...hosts.fronts].map(([service, { calls }]) => [service, [...new Set(calls)].sort()])
    expect(Object.fromEntries(asked)).toEqual(QUESTIONS)
  })
})

const SHARED = ['scope', 'expected-account-id', 'preflight', ...ENDPOINT_INPUTS]
const REGION = ['--region', 'cn-hangzhou']
const EXPORT = [...REGION, '--export-file', 'live.yml']
const OOS: readonly Service[] = ['endpoint', 'sts-endpoint']

describe('with a proxy', () => {
  test.each<
    [string, readonly Service[], (env: Readonly<Record<string, string>>) => Promise<Pick<ActionResult, 'exitCode'>>]
  >([
    ['plan', SERVICES, (env) => plan(env)],
    [
      'apply',
      SERVICES,
      (env) =>
        hosts.review.on(
          PUSH,
          { ...hosts.inputs, ...ROLE_INPUTS, command: 'apply' },
          { ...hosts.env, ...NO_KEY, ...env },
        ),
    ],
    [
      'export',
      ['id-tokens', ...OOS],
      (env) =>
        hosts.review.on(
          { name: 'workflow_dispatch', payload: {} },
          { ...hosts.inputs, ...ROLE_INPUTS, command: 'export', region: 'cn-hangzhou', 'export-file': 'live.yml' },
          { ...hosts.env, ...NO_KEY, ...env },
        ),
    ],
    ['plan on the command line', ENDPOINT_INPUTS, (env) => runTerminal('plan', SHARED, [], env)],
    ['apply on the command line', ENDPOINT_INPUTS, (env) => runTerminal('apply', SHARED, ['--yes'], env)],
    ['export on the command line', OOS, (env) => runTerminal('export', SHARED, EXPORT, env)],
  ])('%s asks nobody past it: its targets are the hosts', async (_what, services, run) => {
    const proxy = await startProxy()
    expect(await run(through(proxy))).toMatchObject({ exitCode: 0 })
    expect(targetsOf(proxy)).toEqual(hostsOf(services))
  })

  test('probe on the command line asks nobody past it: its targets are the hosts', async () => {
    const proxy = await startProxy()
    // Its questions take seconds: one that may ask none asks its way all the same.
    const fault = { kind: 'error', status: 403, code: 'NoPermission' } as const
    hosts.review.stage.emulator.control.addFault({ operation: 'CreateChatConfiguration', times: 'always', fault })
    const probe = ['--account', DEFAULT_ACCOUNT.id, '--yes']
    expect(await runTerminal('probe', OOS, [...REGION, ...probe], through(proxy))).toMatchObject({ exitCode: 1 })
    expect(targetsOf(proxy)).toEqual(hostsOf(OOS))
  })
})

describe('without inputs, the services are those of Alibaba Cloud, DingTalk and GitHub', () => {
  const refuse = async (inputs: Readonly<Record<string, string>>, env: Readonly<Record<string, string>> = {}) => {
    const proxy = await startProxy(502)
    const own = hosts.review.stage.emulator.url
    const { exitCode } = await plan(
      { ...through(proxy), ...ACCESS_KEY, ...NO_PAUSES, ...env },
      {
        'role-to-assume': '',
        'oidc-provider-arn': '',
        'expected-account-id': '',
        endpoint: own,
        comment: 'off',
        ...inputs,
      },
    )
    return { exitCode, targets: targetsOf(proxy) }
  }
  const offers = (host: string) => new Set([`${host}:443`])

  test('OOS, in the region of the file', async () => {
    expect(await refuse({ endpoint: '', comment: 'off' })).toEqual({
      exitCode: 1,
      targets: offers('oos.cn-hangzhou.aliyuncs.com'),
    })
  })

  test('STS', async () => {
    const inputs = { 'expected-account-id': DEFAULT_ACCOUNT.id, 'sts-endpoint': '', comment: 'off' }
    expect(await refuse(inputs)).toEqual({ exitCode: 1, targets: offers('sts.aliyuncs.com') })
  })

  test.each([
    ['role', 'ram-endpoint', 'ram.aliyuncs.com'],
    ['resource-group', 'resource-manager-endpoint', 'resourcemanager.aliyuncs.com'],
    ['dingtalk', 'dingtalk-endpoint', 'api.dingtalk.com'],
  ])('%s', async (preflight, input, host) => {
    expect(await refuse({ preflight, [input]: '' })).toEqual({ exitCode: 0, targets: offers(host) })
  })

  test('GitHub', async () => {
    expect(await refuse({ preflight: 'off', comment: 'auto' }, { GITHUB_API_URL: '' })).toEqual({
      exitCode: 0,
      targets: offers('api.github.com'),
    })
  })
})

describe('the limits of time are those of the table', () => {
  const listLimits = ({ stderr }: ActionResult, kind: string) =>
    new Set(
      [...stderr.matchAll(/^limit (\w+) (\d+)$/gm)].filter(([, own]) => own === kind).map(([, , ms]) => Number(ms)),
    )

  test('of every service', async () => {
    const run = await plan({ ...trust, NODE_OPTIONS: `--import=${RECORDING}` })
    expect(run.exitCode).toBe(0)
    const { oos, dingtalk, github, idToken } = TIME_LIMITS_MS
    expect(listLimits(run, 'request')).toEqual(new Set([oos]))
    expect(listLimits(run, 'signal')).toEqual(new Set([dingtalk]))
    expect([...listLimits(run, 'timer')]).toEqual(expect.arrayContaining([oos, github, idToken]))
  })

  test('of a proxy', async () => {
    const proxy = await startProxy('hang')
    const { NODE_OPTIONS } = NO_PAUSES
    const run = await plan(
      { ...through(proxy), ...ACCESS_KEY, NODE_OPTIONS: `${NODE_OPTIONS} --import=${RECORDING}`, QUICK_TIMERS: '1' },
      { 'role-to-assume': '', 'oidc-provider-arn': '', 'expected-account-id': '', preflight: 'off', comment: 'off' },
    )
    expect(run.stdout).toMatch(/::error title=[^:]*::.*the proxy/)
    expect(listLimits(run, 'timer')).toEqual(new Set([TIME_LIMITS_MS.proxy]))
  })
})
