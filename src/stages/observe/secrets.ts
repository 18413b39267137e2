import { type Desired, listSecretFields } from '../../model/desired.ts'
import type { Diagnostic, SecretFault } from '../../model/diagnostic.ts'
import { CodedError } from '../../model/failure.ts'
import type { SecretLookup } from '../../model/policy.ts'
import type { ChatRecord } from '../../model/record.ts'
import { isMaskText, Secret, type SecretReference } from '../../model/secret.ts'
import type { Env, ParameterApi } from '../../ports.ts'

/** How secrets are read, and what happens to each before anything else. */
export interface SecretBookOptions {
  readonly env: Env
  /** Hides a value in all output. Called before anything is done with the value. */
  readonly mask: (value: string) => void
}

/** What can refer to secrets. */
type Referring = Pick<Desired, 'key' | 'configuration'>

/** The values behind the file's references, each read once a run. */
export interface SecretBook {
  /** Reads the environment variables that the configurations refer to. What is unset or unfit is a diagnostic. */
  readVariables(desired: readonly Referring[]): readonly Diagnostic[]
  /** Reads the variables that records name, if they are set: only to recognise their values as secrets. */
  readRecorded(records: Iterable<ChatRecord>): void
  /** Reads the encrypted parameters that the configurations refer to, as far as they were not read before. */
  readParameters(desired: readonly Referring[], parameters: ParameterApi): Promise<readonly Diagnostic[]>
  /** A value that was read. */
  readonly lookup: SecretLookup
  /** The same, or undefined where it was not read. */
  readonly find: (reference: SecretReference, region: string) => Secret | undefined
  /** Whether a text holds a value that was read, as it is or escaped as JSON has it. */
  readonly holdsSecret: (text: string) => boolean
}

/** Opens an empty book. */
export const createSecretBook = (options: SecretBookOptions): SecretBook => {
  const values = new Map<string, Secret>()
  const texts = new Set<string>()
  let shortest = Number.POSITIVE_INFINITY
  const know = (value: string): void => {
    texts.add(value).add(toEscaped(value))
    shortest = Math.min(shortest, value.length)
  }
  const learn = (value: string): void => {
    if (texts.has(value)) return
    options.mask(value)
    know(value)
  }
  const holdsSecret = (text: string): boolean => {
    if (text.length < shortest) return false
    for (const value of texts) if (text.includes(value)) return true
    return false
  }
  const keep = ({ id, reference }: Wanted, value: string | undefined): readonly Diagnostic[] => {
    const fault = value === undefined ? 'unset' : checkSecretValue(value)
    if (value !== undefined && !TOO_COMMON.has(fault)) options.mask(value)
    if (value !== undefined && fault === undefined) {
      values.set(id, new Secret(value))
      know(value)
    }
    return fault === undefined ? [] : [toDiagnostic(reference, fault)]
  }
  const listMissing = (desired: readonly Referring[], source: SecretReference['source']) =>
    listWanted(desired).filter(({ id, reference }) => reference.source === source && !values.has(id))
  return {
    readVariables: (desired) =>
      listMissing(desired, 'env').flatMap((wanted) => keep(wanted, options.env(wanted.reference.name))),
    readRecorded: (records) => {
      for (const variable of listRecordedVariables(records)) {
        const value = options.env(variable) ?? ''
        if (checkSecretValue(value) === undefined) learn(value)
      }
    },
    readParameters: async (desired, parameters) => {
      const diagnostics: Diagnostic[] = []
      for (const wanted of listMissing(desired, 'parameter')) {
        const secret = await parameters.getSecret(wanted.region, wanted.reference.name)
        diagnostics.push(...keep(wanted, secret?.reveal()))
      }
      return diagnostics
    },
    find: (reference, region) => values.get(toId(reference, region)),
    lookup: (reference, region) => {
      const value = values.get(toId(reference, region))
      // Only configurations whose secrets were read may be compared or written.
      if (value === undefined) throw new CodedError({ code: 'UNEXPECTED', kind: 'SecretNotRead' })
      return value
    },
    holdsSecret,
  }
}

/** As it stands within a text of JSON. */
const toEscaped = (value: string): string => JSON.stringify(value).slice(1, -1)

/** Anybody may have written a record, so only variables that a file could name are read. */
const RECORDED_VARIABLE = /^fromEnv (?<variable>OOS_CHAT_SECRET_[A-Za-z0-9_]{1,200})$/

const listRecordedVariables = (records: Iterable<ChatRecord>): ReadonlySet<string> => {
  const variables = new Set<string>()
  for (const { references } of records) {
    for (const name of Object.values(references)) {
      const variable = RECORDED_VARIABLE.exec(name)?.groups?.['variable']
      if (variable !== undefined) variables.add(variable)
    }
  }
  return variables
}

/** A value to read. */
interface Wanted {
  readonly id: string
  readonly region: string
  readonly reference: SecretReference
}

const toId = (reference: SecretReference, region: string): string =>
  reference.source === 'env' ? `env ${reference.name}` : `${region} ${reference.name}`

/** Each value once, at the place that refers to it first. */
const listWanted = (desired: readonly Referring[]): readonly Wanted[] => {
  const wanted = new Map<string, Wanted>()
  for (const entry of desired) {
    for (const { reference } of listSecretFields(entry)) {
      const id = toId(reference, entry.key.region)
      if (!wanted.has(id)) wanted.set(id, { id, region: entry.key.region, reference })
    }
  }
  return [...wanted.values()]
}

const toDiagnostic = ({ source, name, position }: SecretReference, fault: SecretFault | 'unset'): Diagnostic => {
  const place = { severity: 'error', path: source === 'env' ? 'fromEnv' : 'fromSecretParameter', position } as const
  return fault === 'unset'
    ? { ...place, code: 'SECRET_UNSET', variable: name, source }
    : { ...place, code: 'SECRET_UNFIT', variable: name, source, why: fault }
}

/** Very short values: masking them would hide most of the log. They are refused anyway, and never shown. */
const TOO_COMMON: ReadonlySet<SecretFault | 'unset' | undefined> = new Set(['too-short', 'blank', 'mask'])

const SECRET_MINIMUM_CHARACTERS = 8
/** Control characters, and the separators of lines and paragraphs. */
const CONTROL = /[\u0000-\u001F\u007F-\u009F\u2028\u2029]/

/** Why a secret's value cannot be used; undefined if it can. Short values and lines cannot be masked in a log reliably. */
export const checkSecretValue = (value: string): SecretFault | undefined => {
  const visible = value.replace(/\s+/g, '')
  if (visible === '') return 'blank'
  if (isMaskText(visible)) return 'mask'
  if (CONTROL.test(value)) return 'control-character'
  return value.length < SECRET_MINIMUM_CHARACTERS ? 'too-short' : undefined
}
