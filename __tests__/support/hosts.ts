import { ACCESS_KEY, NO_KEY } from '../../scripts/support/access-key.ts'
import { KEY, SECRETS, toEntry, toFile } from '../../scripts/support/bots.ts'
import type { Stop } from '../../scripts/support/program-run.ts'
import { type ActionResult, runCli, type TerminalResult } from '../../scripts/support/run-action.ts'
import { DEFAULT_ACCOUNT } from '../../src/emulator/caller.ts'
import { INPUT_NAMES } from '../../src/inputs/inputs.gen.ts'
import { toPushPayload } from './events.ts'
import { type Front, startFront } from './front.ts'
import { toComparison } from './github-objects.ts'
import { toPull } from './github-pulls.ts'
import { ROLE_INPUTS, serveIdTokens } from './id-tokens.ts'
import { type GivenEvent, type Review, setReview } from './review.ts'
import type { SelfSigned } from './self-signed.ts'

type Variables = Readonly<Record<string, string>>
type EndpointInput = Exclude<Extract<(typeof INPUT_NAMES)[number], `${string}endpoint`>, 'metadata-endpoint'>

/** A service outside: named by the input that says where it is, or by what stands in the environment of a job. */
export type Service = EndpointInput | 'github' | 'id-tokens'

/**
 * The inputs that say where a service is: a service that is added is tried with the others. Of the metadata service, which no
 * proxy sees, `logins.test.ts` tells.
 */
export const ENDPOINT_INPUTS = INPUT_NAMES.filter(
  (name): name is EndpointInput => name.endsWith('endpoint') && name !== 'metadata-endpoint',
)

/** Every service that the program calls, each on a host of its own. */
export interface Hosts {
  readonly review: Review
  readonly fronts: ReadonlyMap<Service, Front>
  /** Inputs with which everything is asked that can be. */
  readonly inputs: Variables
  /** The environment of a job in which every service is one of these. */
  readonly env: Variables
  /** Runs the Action on an event, with a role. */
  runAction(event: GivenEvent, inputs: Variables, env?: Variables, stop?: Stop): Promise<ActionResult>
  /** Runs the command line with an access key; `inputs` says which of the hosts' inputs are flags. */
  runTerminal(
    command: string,
    inputs: readonly string[],
    flags: readonly string[],
    env?: Variables,
    stop?: Stop,
  ): Promise<TerminalResult>
  close(): Promise<void>
}

/** A commit of the branch, merged by a pull request. */
export const SHA = 'b'.repeat(40)
export const PULL = 7

const GROUP = '\n    resourceGroupId: rg-bots'
const PARAMETER = 'bots/secret-of-b'
/** One secret from the environment, one from the Parameter Store. */
const FILE = toFile(
  toEntry('a', 'OOS_CHAT_SECRET_A', GROUP),
  toEntry('b', 'OOS_CHAT_SECRET_B', GROUP).replace(
    '{ fromEnv: OOS_CHAT_SECRET_B }',
    `{ fromSecretParameter: ${PARAMETER} }`,
  ),
)

/** Sets {@link Hosts} with two bots to be made; `signed` has all of them speak TLS. */
export const setHosts = async (signed?: SelfSigned): Promise<Hosts> => {
  const [review, tokens] = await Promise.all([setReview(), serveIdTokens()])
  const { stage, github } = review
  const tokenUrl = new URL(String(tokens.env['ACTIONS_ID_TOKEN_REQUEST_URL']))
  const behind = (service: Service) =>
    service === 'github' ? github.apiUrl : service === 'id-tokens' ? tokenUrl.origin : stage.emulator.url
  const services: readonly Service[] = [...ENDPOINT_INPUTS, 'github', 'id-tokens']
  const fronts = new Map<Service, Front>()
  for (const service of services) fronts.set(service, await startFront(behind(service), signed))
  const originOf = (service: Service) => String(fronts.get(service)?.origin)
  await stage.write(FILE)
  const secret = { Name: PARAMETER, Value: SECRETS.OOS_CHAT_SECRET_B, Type: 'Secret' } as const
  stage.seed({ 'cn-hangzhou': { parameters: [secret], chatConfigurations: [{ Name: 'by-hand', Type: 'WeChat' }] } })
  github.state.pulls.set(SHA, [toPull(PULL, SHA)])
  github.state.openPulls.set(PULL, toPull(PULL, null, null))
  github.state.comparisons.set(`${SHA}...main`, toComparison('ahead', []))
  const inputs: Variables = {
    'fingerprint-key': KEY,
    scope: 'acme/bots',
    'expected-account-id': DEFAULT_ACCOUNT.id,
    preflight: 'role, resource-group, dingtalk',
    ...Object.fromEntries(ENDPOINT_INPUTS.map((input) => [input, originOf(input)])),
  }
  const env: Variables = {
    ...SECRETS,
    ...tokens.env,
    ACTIONS_ID_TOKEN_REQUEST_URL: `${originOf('id-tokens')}${tokenUrl.pathname}${tokenUrl.search}`,
    GITHUB_API_URL: originOf('github'),
  }
  return {
    review,
    fronts,
    inputs,
    env,
    runAction: (event, given, more = {}, stop = undefined) =>
      review.on(event, { ...inputs, ...ROLE_INPUTS, ...given }, { ...env, ...NO_KEY, ...more }, stop),
    runTerminal: (command, names, flags, more = {}, stop = undefined) => {
      const args = [command, ...names.flatMap((name) => [`--${name}`, inputs[name] ?? '']), ...flags]
      return runCli(args, { ...env, ...ACCESS_KEY, ...more }, stage.workspace, stop)
    },
    close: async () => {
      await Promise.all([review.close(), tokens.close(), ...[...fronts.values()].map((front) => front.close())])
    },
  }
}

/** The inputs that every command of a run has as flags. */
export const RUN_FLAGS: readonly string[] = ['scope', 'expected-account-id', 'preflight', ...ENDPOINT_INPUTS]
export const REGION_FLAG = ['--region', 'cn-hangzhou']
/** With these a probe asks nobody first. */
export const PROBE_FLAGS = [...REGION_FLAG, '--account', DEFAULT_ACCOUNT.id, '--yes']

/** The push of {@link SHA} to the default branch. */
export const PUSH = { name: 'push', payload: toPushPayload(), sha: SHA }
