import { CodedError, type InputFault } from './errors.ts'
import { INPUT_DEFAULTS, type INPUT_NAMES } from './inputs.gen.ts'
import { type DeletionLimit, PRUNE_MODES, type PruneMode } from './model/policy.ts'
import { Secret } from './model/secret.ts'

/** What a run can be asked to do. */
export const COMMANDS = ['validate', 'plan', 'apply', 'export'] as const

const STATES = ['parameter-store', 'none'] as const
const REFRESHES = ['changed', 'all'] as const

/** One of {@link COMMANDS}. */
export type Command = (typeof COMMANDS)[number]

/** One of {@link INPUT_NAMES}. */
export type InputName = (typeof INPUT_NAMES)[number]

/** An input's text; undefined or empty means not given. */
export type RawInputs = (name: InputName) => string | undefined

/** Everything a run was asked for, checked. */
export interface Inputs {
  readonly command: Command
  readonly config: readonly string[]
  /** For files that name none; with `export` the regions to export. */
  readonly regions: readonly string[]
  readonly accessKeyId?: string
  readonly accessKeySecret?: Secret
  readonly securityToken?: Secret
  /** An origin in which `<region>` stands for the region. */
  readonly endpoint?: string
  readonly state: (typeof STATES)[number]
  /** Who owns what the files name; empty only where no state is kept. */
  readonly scope: string
  readonly fingerprintKey?: Secret
  readonly prune: PruneMode
  readonly maxDeletions: DeletionLimit
  readonly refresh: (typeof REFRESHES)[number]
  readonly planFile?: string
  readonly exportFile?: string
  readonly exposeWebhookUrls: boolean
}

/** A region id: nothing that could turn a host name into another one. */
export const REGION_PATTERN = /^[a-z]{2}(?:-[a-z0-9]+)+$/
const REGION_MAX_LENGTH = 40

/** Checks all inputs and freezes them. Throws INPUT_INVALID with every fault at once. */
export const toInputs = (raw: RawInputs): Inputs => {
  const faults: InputFault[] = []
  const text = (name: InputName): string | undefined => raw(name)?.trim() || INPUT_DEFAULTS[name]
  const read = <T>(name: InputName, parse: Parse<T>): T | undefined => {
    const given = text(name)
    const parsed = given === undefined ? undefined : parse(given)
    if (parsed === undefined || 'value' in parsed) return parsed?.value
    faults.push({ input: name, ...parsed })
    return undefined
  }
  const inputs = {
    command: read('command', oneOf(COMMANDS)),
    config: read('config', toLines),
    regions: read('region', toRegions) ?? [],
    accessKeyId: text('access-key-id'),
    accessKeySecret: read('access-key-secret', toSecret),
    securityToken: read('security-token', toSecret),
    endpoint: read('endpoint', toEndpoint),
    state: read('state', oneOf(STATES)),
    scope: read('scope', toScope) ?? '',
    fingerprintKey: read('fingerprint-key', toFingerprintKey),
    prune: read('prune', oneOf(PRUNE_MODES)),
    maxDeletions: read('max-deletions', toDeletionLimit),
    refresh: read('refresh', oneOf(REFRESHES)),
    planFile: text('plan-file'),
    exportFile: text('export-file'),
    exposeWebhookUrls: read('expose-webhook-urls', oneOf(['true', 'false'] as const)) === 'true',
  }
  faults.push(...checkTogether(inputs).filter(({ input }) => faults.every((fault) => fault.input !== input)))
  if (faults.length > 0) throw new CodedError({ code: 'INPUT_INVALID', faults })
  // Every member without a default is optional, and every one with a default was read or faulted above.
  return Object.freeze(
    Object.fromEntries(Object.entries(inputs).filter(([, value]) => value !== undefined)),
  ) as unknown as Inputs
}

type Parse<T> = (text: string) => { readonly value: T } | Omit<InputFault, 'input'>

const oneOf =
  <T extends string>(allowed: readonly T[]): Parse<T> =>
  (text) => {
    const value = allowed.find((item) => item === text)
    return value === undefined ? { found: text, allowed: allowed.join(', ') } : { value }
  }

const toLines: Parse<readonly string[]> = (text) => ({
  value: text.split(/\r?\n/).flatMap((line) => line.trim() || []),
})

const toSecret: Parse<Secret> = (text) => ({ value: new Secret(text) })

const toRegions: Parse<readonly string[]> = (text) => {
  const regions = text.split(/\r?\n/).flatMap((line) => line.trim() || [])
  const wrong = regions.find((region) => !REGION_PATTERN.test(region) || region.length > REGION_MAX_LENGTH)
  return wrong === undefined ? { value: regions } : { found: wrong, allowed: 'a region id such as cn-hangzhou' }
}

const SCOPE_PATTERN = /^[\w./:@-]{1,140}$/

const toScope: Parse<string> = (text) =>
  SCOPE_PATTERN.test(text)
    ? { value: text }
    : { found: text, allowed: 'up to 140 letters, digits and . / : @ _ - such as owner/name' }

/** A short key could be guessed from a fingerprint. The value is never repeated. */
const toFingerprintKey: Parse<Secret> = (text) =>
  text.length >= 32 ? { value: new Secret(text) } : { allowed: 'at least 32 characters' }

interface Together {
  readonly command: Command | undefined
  readonly regions: readonly string[]
  readonly state: string | undefined
  readonly scope: string
  readonly exportFile: string | undefined
}

/** Rules between inputs. */
const checkTogether = ({ command, regions, state, scope, exportFile }: Together): readonly InputFault[] => [
  ...(command !== 'export' && regions.length > 1
    ? [{ input: 'region', found: regions.join(', '), allowed: 'one region; several only with command: export' }]
    : []),
  ...(command === 'export' && exportFile === undefined
    ? [{ input: 'export-file', allowed: 'a path inside the workspace; command: export needs it' }]
    : []),
  ...((command === 'plan' || command === 'apply') && state === 'parameter-store' && scope === ''
    ? [{ input: 'scope', allowed: 'an owner name such as owner/name; state: parameter-store needs one outside GitHub' }]
    : []),
]

const LOOPBACK = /^(?:localhost|127(?:\.\d{1,3}){3}|\[::1\])$/
const ENDPOINT_RULE = 'https://host or https://host:port, or http on loopback; <region> stands for the region'

/**
 * An origin and nothing more, as it is written: the client library would read disguises of one with another parser. A
 * wrong one could hold a login: it is not repeated.
 */
const toEndpoint: Parse<string> = (text) => {
  const origin = text.replace(/\/$/, '')
  const probe = origin.replaceAll('<region>', 'cn-hangzhou').toLowerCase()
  const url = URL.canParse(probe) ? new URL(probe) : undefined
  const isSafe = url?.protocol === 'https:' || (url?.protocol === 'http:' && LOOPBACK.test(url.hostname))
  const usualPort = url?.protocol === 'https:' ? /:443$/ : /:80$/
  return isSafe && probe.replace(usualPort, '') === url?.origin ? { value: origin } : { allowed: ENDPOINT_RULE }
}

const toDeletionLimit: Parse<DeletionLimit> = (text) => {
  const match = /^(\d{1,6})(%?)$/.exec(text)
  const amount = Number(match?.[1])
  const unit = match?.[2] === '%' ? 'percent' : 'count'
  return match === null || (unit === 'percent' && amount > 100)
    ? { found: text, allowed: 'a count such as 5, or a percentage from 0% to 100%' }
    : { value: { text, amount, unit } }
}
