import { expect, test } from '@jest/globals'
import pLimit from 'p-limit'
import { ACCESS_KEY, NO_KEY } from '../../scripts/support/access-key.ts'
import { type ActionResult, runCli, type Stop } from '../../scripts/support/run-action.ts'
import { DEFAULT_ACCOUNT } from '../../src/emulator/caller.ts'
import { toPullPayload } from '../support/events.ts'
import { ENDPOINT_INPUTS, type Hosts, PULL, PUSH, ROLE_INPUTS, type Service, setHosts } from '../support/hosts.ts'

/** Stopped runs of one command: those whose write hangs only wait, for the end of their grace. */
const AT_A_TIME = 3

/** What a run left behind, whichever door it came through. */
type Ended = Pick<ActionResult, 'exitCode' | 'stdout' | 'stderr'>

type Run = (hosts: Hosts, stop?: Stop) => Promise<Ended>

const toAction =
  (event: Parameters<Hosts['review']['on']>[0], inputs: Readonly<Record<string, string>>): Run =>
  (hosts, stop) =>
    hosts.review.on(event, { ...hosts.inputs, ...ROLE_INPUTS, ...inputs }, { ...hosts.env, ...NO_KEY }, stop)

const toCommandLine =
  (command: string, inputNames: readonly string[], more: readonly string[] = []): Run =>
  ({ inputs, env, review }, stop) => {
    const flags = inputNames.flatMap((name) => [`--${name}`, inputs[name] ?? ''])
    return runCli([command, ...flags, ...more], { ...env, ...ACCESS_KEY }, review.stage.workspace, stop)
  }

const PULL_REQUEST = { name: 'pull_request', payload: toPullPayload('here', PULL), ref: 'refs/pull/7/merge' }
const DISPATCH = { name: 'workflow_dispatch', payload: {} }
const SHARED = ['scope', 'expected-account-id', 'preflight', ...ENDPOINT_INPUTS]
const REGION = ['--region', 'cn-hangzhou']
const PROBE = ['--account', DEFAULT_ACCOUNT.id, '--yes']

/** Which of the calls that a run makes are tried: all, those to one service, or the first one to each. */
type Tried = 'all' | 'first' | Service

/**
 * Every command that asks for anything, through every door. What an apply asks before it writes, a plan asks as well; of a
 * probe that hangs once it has made something, `probe.test.ts` tells.
 */
const RUNS: readonly (readonly [string, Tried, Run])[] = [
  ['plan', 'github', toAction(PULL_REQUEST, { command: 'plan' })],
  ['plan for drift', 'github', toAction({ name: 'schedule', payload: {} }, { command: 'plan', 'drift-issue': 'true' })],
  ['apply', 'all', toAction(PUSH, { command: 'apply', 'approved-plan': 'pull-request' })],
  ['export', 'all', toAction(DISPATCH, { command: 'export', 'export-file': 'live.yml' })],
  ['plan on the command line', 'first', toCommandLine('plan', SHARED)],
  ['apply on the command line', 'first', toCommandLine('apply', SHARED, ['--yes'])],
  ['export on the command line', 'first', toCommandLine('export', SHARED, [...REGION, '--export-file', 'live.yml'])],
  [
    'probe on the command line',
    'sts-endpoint',
    toCommandLine('probe', ['endpoint', 'sts-endpoint'], [...REGION, ...PROBE]),
  ],
]

/** Plays on hosts of its own. An apply finds the plan that was made of the same files in a comment. */
const onHosts = async <T>(name: string, play: (hosts: Hosts) => Promise<T>): Promise<T> => {
  const hosts = await setHosts()
  try {
    if (name === 'apply') await toAction(PULL_REQUEST, { command: 'plan', preflight: 'off' })(hosts)
    for (const front of hosts.fronts.values()) front.forget()
    return await play(hosts)
  } finally {
    await hosts.close()
  }
}

/** What a run asks for, of that what is tried. */
const listTried = (name: string, tried: Tried, run: Run): Promise<readonly (readonly [Service, string])[]> =>
  onHosts(name, async (hosts) => {
    expect(await run(hosts)).toMatchObject({ exitCode: 0 })
    return [...hosts.fronts].flatMap(([service, { calls }]) => {
      const isTried = tried === 'all' || tried === 'first' || tried === service
      return isTried
        ? [...new Set(calls)].slice(0, tried === 'first' ? 1 : undefined).map((call) => [service, call] as const)
        : []
    })
  })

/** What becomes of a run that is asked to stop while a call hangs. */
const stopAt = (name: string, run: Run, [service, call]: readonly [Service, string]) =>
  onHosts(name, async (hosts) => {
    const front = hosts.fronts.get(service)
    front?.keep(call)
    const { exitCode, stdout, stderr } = await run(hosts, { when: () => front?.countKept() === 1, signal: 'SIGTERM' })
    return { exitCode, isTold: (stdout + stderr).includes(' was asked to stop.') }
  })

/** What an apply asks when all is written: it ends as what it is. */
const AFTERWARDS: ReadonlySet<string> = new Set([
  'PATCH /repos/acme/chat/issues/comments/5000',
  'GET /repos/acme/chat/commits',
])

test.concurrent.each(RUNS)(
  '%s: whatever it asks for may hang, it ends when it is asked to, and says so',
  async (name, tried, run) => {
    const asked = await listTried(name, tried, run)
    const inTurn = pLimit(AT_A_TIME)
    const ended = await Promise.all(
      asked.map((place) => inTurn(async () => [place, await stopAt(name, run, place)] as const)),
    )
    expect(ended).toEqual(asked.map((place) => [place, { exitCode: AFTERWARDS.has(place[1]) ? 0 : 1, isTold: true }]))
  },
  240_000,
)

test('a rehearsal asks for nothing that could hang', async () => {
  const rehearse = toAction(PULL_REQUEST, { command: 'rehearse' })
  expect(await listTried('rehearse', 'all', rehearse)).toEqual([])
})
