import { expect, test } from '@jest/globals'
import type { Stop } from '../../scripts/support/program-run.ts'
import type { TerminalResult } from '../../scripts/support/run-action.ts'
import { TIME_LIMITS_MS } from '../../src/model/time-limits.ts'
import {
  type Hosts,
  PROBE_FLAGS,
  PULL,
  PUSH,
  REGION_FLAG,
  RUN_FLAGS,
  type Service,
  setHosts,
} from '../support/hosts.ts'
import { SHORT_WAITS } from '../support/no-pauses.ts'
import { type GivenEvent, toPullEvent } from '../support/review.ts'

const { metadata: _, ...OTHERS } = TIME_LIMITS_MS
/** The first moment at which a call that hangs ends by itself; no run here is on an ECS instance. */
const LEAST_TIME_LIMIT_MS = Math.min(...Object.values(OTHERS))

type Run = (hosts: Hosts, stop?: Stop) => Promise<TerminalResult>

const toAction =
  (event: GivenEvent, inputs: Readonly<Record<string, string>>): Run =>
  (hosts, stop) =>
    hosts.runAction(event, inputs, SHORT_WAITS, stop)

const toCommandLine =
  (command: string, inputs: readonly string[], flags: readonly string[] = []): Run =>
  (hosts, stop) =>
    hosts.runTerminal(command, inputs, flags, SHORT_WAITS, stop)

const PULL_REQUEST = toPullEvent(PULL)
const DISPATCH = { name: 'workflow_dispatch', payload: {} }

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
  ['plan on the command line', 'first', toCommandLine('plan', RUN_FLAGS)],
  ['apply on the command line', 'first', toCommandLine('apply', RUN_FLAGS, ['--yes'])],
  [
    'export on the command line',
    'first',
    toCommandLine('export', ['endpoint', 'sts-endpoint'], [...REGION_FLAG, '--export-file', 'live.yml']),
  ],
  ['probe on the command line', 'sts-endpoint', toCommandLine('probe', ['endpoint', 'sts-endpoint'], PROBE_FLAGS)],
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
    let askedMs = 0
    const when = () => {
      if (front?.countKept() !== 1) return false
      askedMs = performance.now()
      return true
    }
    const { exitCode, stdout, stderr } = await run(hosts, { when, signal: 'SIGTERM' })
    // Else it may have waited until the call itself gave up.
    const isAtOnce = performance.now() - askedMs < LEAST_TIME_LIMIT_MS
    return { exitCode, isAtOnce, isTold: (stdout + stderr).includes(' was stopped.') }
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
    const ended = []
    for (const place of asked) ended.push([place, await stopAt(name, run, place)])
    expect(ended).toEqual(
      asked.map((place) => [place, { exitCode: AFTERWARDS.has(place[1]) ? 0 : 1, isAtOnce: true, isTold: true }]),
    )
  },
  240_000,
)

test('a rehearsal asks for nothing that could hang', async () => {
  const rehearse = toAction(PULL_REQUEST, { command: 'rehearse' })
  expect(await listTried('rehearse', 'all', rehearse)).toEqual([])
})
