import { isBranchPattern } from '../model/branch-pattern.ts'
import type { InputFault, InputRule } from '../model/input-fault.ts'
import type { DeletionLimit } from '../model/policy.ts'
import { PREFLIGHT_CHECKS, type PreflightCheck } from '../model/preflight.ts'
import { REPORT_FORMATS, type ReportFile } from '../model/report-file.ts'
import { isScope } from '../model/scope.ts'
import { Secret } from '../model/secret.ts'

/** A region id: nothing that could turn a host name into another one. */
export const REGION_PATTERN = /^[a-z]{2}(?:-[a-z0-9]+)+$/
const REGION_MAX_LENGTH = 40

/** Turns an input's text into its value, or says what is allowed instead. */
export type Parse<T> = (text: string) => { readonly value: T } | Omit<InputFault, 'input'>

/** One of some words. */
export const oneOf =
  <T extends string>(allowed: readonly T[]): Parse<T> =>
  (text) => {
    const value = allowed.find((item) => item === text)
    return value === undefined ? { found: text, allowed } : { value }
  }

/** `true` or `false`. */
export const toSwitch = oneOf(['true', 'false'])

/** Any text. */
export const toText: Parse<string> = (text) => ({ value: text })

/** Lines that are not empty. */
export const toLines: Parse<readonly string[]> = (text) => ({ value: listLines(text) })

const listLines = (text: string): readonly string[] => text.split(/\r?\n/).flatMap((line) => line.trim() || [])

/** Formats and files such as `markdown=plan.md`, one per line; no file twice. */
export const toReports: Parse<readonly ReportFile[]> = (text) => {
  const reports: ReportFile[] = []
  for (const line of listLines(text)) {
    const [, word, file = ''] = /^([a-z]+)=(.+)$/.exec(line) ?? []
    const format = REPORT_FORMATS.find((known) => known === word)
    const isTaken = reports.some((other) => toPlainPath(other.file) === toPlainPath(file))
    if (format === undefined || isTaken) return { found: line, allowed: 'report' }
    reports.push({ format, file: file.trim() })
  }
  return { value: reports }
}

/** A path in one spelling, whatever leads back and forth in it. */
export const toPlainPath = (path: string): string => {
  const parts: string[] = []
  for (const part of path.trim().split('/')) {
    if (part === '..' && parts.length > 0 && parts.at(-1) !== '..') parts.pop()
    else if (part !== '' && part !== '.') parts.push(part)
  }
  return parts.join('/')
}

/** A value that is never repeated. */
export const toSecret: Parse<Secret> = (text) => ({ value: new Secret(text) })

/** Region ids, one a line. */
export const toRegions: Parse<readonly string[]> = (text) => {
  const regions = listLines(text)
  const wrong = regions.filter((region) => !REGION_PATTERN.test(region) || region.length > REGION_MAX_LENGTH)
  return wrong.length === 0 ? { value: [...new Set(regions)] } : { found: wrong.join(', '), allowed: 'region' }
}

/** An owner's name. */
export const toScope: Parse<string> = (text) => (isScope(text) ? { value: text } : { found: text, allowed: 'scope' })

/** Owners' names, one a line. */
export const toScopes: Parse<readonly string[]> = (text) => {
  const scopes = listLines(text)
  const wrong = scopes.filter((scope) => !isScope(scope))
  return wrong.length === 0 ? { value: [...new Set(scopes)] } : { found: wrong.join(', '), allowed: 'scope' }
}

/** A short key could be guessed from a fingerprint. The value is never repeated. */
export const toFingerprintKey: Parse<Secret> = (text) =>
  text.length >= 32 ? { value: new Secret(text) } : { allowed: 'fingerprint-key' }

const toArn =
  (kind: 'role' | 'oidc-provider', allowed: InputRule): Parse<string> =>
  (text) => {
    const isArn = new RegExp(`^acs:ram::\\d{6,20}:${kind}/[\\w./@-]{1,200}$`).test(text)
    return isArn ? { value: text } : { found: text, allowed }
  }

/** The ARN of a RAM role. */
export const toRoleArn = toArn('role', 'role-arn')

/** The ARN of a RAM OIDC provider. */
export const toProviderArn = toArn('oidc-provider', 'provider-arn')

/** A role session's name. */
export const toSessionName: Parse<string> = (text) =>
  /^[\w.@-]{2,64}$/.test(text) ? { value: text } : { found: text, allowed: 'session-name' }

/** An account's number. */
export const toAccountId: Parse<string> = (text) =>
  /^\d{6,20}$/.test(text) ? { value: text } : { found: text, allowed: 'account-id' }

/** A digest of a plan, or where to find one. */
export const toApproval: Parse<string> = (text) => {
  if (text === 'pull-request' || text === 'merge-request') return { value: 'pull-request' }
  return /^(?:hmac|sha256):[\w-]{43}$/.test(text) ? { value: text } : { found: text, allowed: 'approved-plan' }
}

/** Patterns of branches, one a line or separated by commas. */
export const toBranchPatterns: Parse<readonly string[]> = (text) => {
  const patterns = text.split(/[\r\n,]+/).flatMap((part) => part.trim() || [])
  const isRight = patterns.length > 0 && patterns.every(isBranchPattern)
  return isRight ? { value: patterns } : { found: text, allowed: 'branch-patterns' }
}

const LOOPBACK = /^(?:localhost|127(?:\.\d{1,3}){3}|\[::1\])$/

/**
 * Exactly an origin: the client library would parse unusual spellings differently. An invalid value could contain a
 * login, so it is not repeated.
 */
export const toEndpoint: Parse<string> = (text) => {
  const origin = text.replace(/\/$/, '')
  const probe = origin.replaceAll('<region>', 'cn-hangzhou').toLowerCase()
  const url = URL.canParse(probe) ? new URL(probe) : undefined
  const isSafe = url?.protocol === 'https:' || (url?.protocol === 'http:' && LOOPBACK.test(url.hostname))
  const usualPort = url?.protocol === 'https:' ? /:443$/ : /:80$/
  return isSafe && probe.replace(usualPort, '') === url?.origin ? { value: origin } : { allowed: 'endpoint' }
}

/** An endpoint that is the same for every region. */
export const toGlobalEndpoint: Parse<string> = (text) =>
  text.includes('<region>') ? { allowed: 'global-endpoint' } : toEndpoint(text)

/** The metadata service of every ECS instance: a link-local address that leads nowhere else. */
const METADATA_ENDPOINT = 'http://100.100.100.200'

/** The metadata service of an ECS instance, or a replacement for it. */
export const toMetadataEndpoint: Parse<string> = (text) =>
  text === METADATA_ENDPOINT ? { value: text } : toGlobalEndpoint(text)

/** Checks, one a line or separated by commas; `off` alone for none. */
export const toPreflight: Parse<readonly PreflightCheck[]> = (text) => {
  if (text === 'off') return { value: [] }
  const words = text.split(/[\s,]+/).filter((word) => word !== '')
  const value = PREFLIGHT_CHECKS.filter((check) => words.includes(check))
  const isRight = value.length > 0 && words.every((word) => value.some((check) => check === word))
  return isRight ? { value } : { found: text, allowed: [...PREFLIGHT_CHECKS, 'off'] }
}

/** A count or a percentage. */
export const toDeletionLimit: Parse<DeletionLimit> = (text) => {
  const match = /^(\d{1,6})(%?)$/.exec(text)
  const amount = Number(match?.[1])
  const unit = match?.[2] === '%' ? 'percent' : 'count'
  return match === null || (unit === 'percent' && amount > 100)
    ? { found: text, allowed: 'max-deletions' }
    : { value: { text, amount, unit } }
}
