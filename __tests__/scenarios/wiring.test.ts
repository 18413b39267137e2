import { writeFile } from 'node:fs/promises'
import { join } from 'node:path'
import { pathToFileURL } from 'node:url'
import { afterEach, beforeEach, describe, expect, test } from '@jest/globals'
import { ACCESS_KEY } from '../../scripts/support/access-key.ts'
import { ROOT } from '../../scripts/support/root.ts'
import type { ActionResult } from '../../scripts/support/run-action.ts'
import { DEFAULT_ACCOUNT } from '../../src/emulator/caller.ts'
import { TIME_LIMITS_MS } from '../../src/model/time-limits.ts'
import { type ConnectProxy, type ProxyManner, startConnectProxy } from '../support/connect-proxy.ts'
import {
  ENDPOINT_INPUTS,
  type Hosts,
  PROBE_FLAGS,
  PULL,
  PUSH,
  REGION_FLAG,
  RUN_FLAGS,
  type Service,
  setHosts,
} from '../support/hosts.ts'
import { NO_PAUSES } from '../support/no-pauses.ts'
import { toPullEvent } from '../support/review.ts'
import { createSelfSigned } from '../support/self-signed.ts'

const SIGNED = createSelfSigned()
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

const plan = (env: Readonly<Record<string, string>>, inputs = {}) =>
  hosts.runAction(toPullEvent(PULL), { command: 'plan', ...inputs }, env)

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

const EXPORT_FLAGS = ['scope', 'expected-account-id', 'endpoint', 'sts-endpoint']
const EXPORT = [...REGION_FLAG, '--export-file', 'live.yml']
const OOS: readonly Service[] = ['endpoint', 'sts-endpoint']

describe('with a proxy', () => {
  test.each<
    [string, readonly Service[], (env: Readonly<Record<string, string>>) => Promise<Pick<ActionResult, 'exitCode'>>]
  >([
    ['plan', SERVICES, (env) => plan(env)],
    ['apply', SERVICES, (env) => hosts.runAction(PUSH, { command: 'apply' }, env)],
    [
      'export',
      ['id-tokens', ...OOS],
      (env) =>
        hosts.runAction(
          { name: 'workflow_dispatch', payload: {} },
          { command: 'export', region: 'cn-hangzhou', 'export-file': 'live.yml' },
          env,
        ),
    ],
    ['plan on the command line', ENDPOINT_INPUTS, (env) => hosts.runTerminal('plan', RUN_FLAGS, [], env)],
    ['apply on the command line', ENDPOINT_INPUTS, (env) => hosts.runTerminal('apply', RUN_FLAGS, ['--yes'], env)],
    ['export on the command line', OOS, (env) => hosts.runTerminal('export', EXPORT_FLAGS, EXPORT, env)],
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
    expect(await hosts.runTerminal('probe', OOS, PROBE_FLAGS, through(proxy))).toMatchObject({ exitCode: 1 })
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
