import { CodedError, type CodeupVariable } from '../../model/failure.ts'
import type { Env } from '../../ports.ts'

/** Whose repository is asked, where, and as whom. */
export interface CodeupSettings {
  /** Where the API is: an origin. */
  readonly origin: string
  readonly organization: string
  /** The repository's number. */
  readonly repository: string
  readonly token: string
}

/** That of the central edition. */
const DOMAIN = 'openapi-rdc.aliyuncs.com'

/** What each variable must be: of what is part of an address, nothing that could lead elsewhere. */
const RULES: Readonly<Record<CodeupVariable, RegExp>> = {
  CODEUP_ORGANIZATION_ID: /^[\w-]{1,64}$/,
  CODEUP_REPOSITORY_ID: /^[1-9]\d{0,18}$/,
  CODEUP_TOKEN: /^[\x21-\x7e]{1,256}$/,
  CODEUP_DOMAIN: /^(?:(?:https:\/\/)?[\w.-]{1,253}(?::\d{1,5})?|http:\/\/(?:localhost|127\.0\.0\.1)(?::\d{1,5})?)\/?$/,
}

const NEEDED = ['CODEUP_ORGANIZATION_ID', 'CODEUP_REPOSITORY_ID', 'CODEUP_TOKEN'] as const

/** What the environment says of Codeup; undefined where it says nothing and nothing `isNeeded`. Throws CODEUP_SETTINGS_INVALID. */
export const readSettings = (env: Env, isNeeded = false): CodeupSettings | undefined => {
  const names = Object.keys(RULES) as readonly CodeupVariable[]
  if (!isNeeded && names.every((name) => env(name) === undefined)) return undefined
  const missing = NEEDED.filter((name) => env(name) === undefined)
  const invalid = names.filter((name) => !RULES[name].test(env(name) ?? ''))
  const wrong = invalid.filter((name) => env(name) !== undefined)
  if (missing.length + wrong.length > 0) {
    throw new CodedError({ code: 'CODEUP_SETTINGS_INVALID', missing, invalid: wrong })
  }
  const [organization = '', repository = '', token = ''] = NEEDED.map((name) => env(name))
  return { origin: toOrigin(env('CODEUP_DOMAIN') ?? DOMAIN), organization, repository, token }
}

const toOrigin = (domain: string): string => (domain.includes('://') ? domain : `https://${domain}`).replace(/\/$/, '')
