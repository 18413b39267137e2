import type { JsonValue } from './json.ts'
import type { Position } from './key.ts'

/** What is shown instead of a secret. */
export const REDACTED = '***'

const INSPECT = Symbol.for('nodejs.util.inspect.custom')

/** A secret value. Every text form of it is `***`. One that is live may be of any kind. */
export class Secret {
  readonly #value: string
  /** The value as JSON: `5` is another value than `"5"`. */
  readonly #json: JsonValue

  constructor(value: JsonValue) {
    this.#value = typeof value === 'string' ? value : JSON.stringify(value)
    this.#json = value
  }

  /**
   * The value itself: to be sent to the service that it belongs to, hidden in all output, keyed into a fingerprint, or looked
   * into. The linter's configuration names the files that may call it.
   */
  reveal(): string {
    return this.#value
  }

  /** Whether this is the asterisks with which the API hides a value on read. */
  isMask(): boolean {
    return isMaskText(this.#value)
  }

  /** Whether this is a value that somebody could have written in place of a reference: see {@link isReferenceText}. */
  isReferenceText(): boolean {
    return isReferenceText(this.#value)
  }

  /** Whether it is this value, of the same kind. */
  isValue(value: JsonValue): boolean {
    return JSON.stringify(this.#json) === JSON.stringify(value)
  }

  /** Whether both hold the same value. */
  equals(other: Secret | undefined): boolean {
    return other !== undefined && this.#value === other.#value
  }

  toString(): string {
    return REDACTED
  }

  toJSON(): string {
    return REDACTED
  }

  [INSPECT](): string {
    return REDACTED
  }
}

/** Where a secret's value comes from: an environment variable or an encrypted OOS parameter. */
export type SecretSource = 'env' | 'parameter'

/** A reference in the file, instead of a secret. */
export class SecretReference {
  readonly source: SecretSource
  /** The variable's or the parameter's name. */
  readonly name: string
  readonly position: Position

  constructor(source: SecretSource, name: string, position: Position) {
    this.source = source
    this.name = name
    this.position = position
  }

  /** Source and name, which are public, as the file has them: `fromEnv NAME` or `fromSecretParameter NAME`. */
  toName(): string {
    return `${this.source === 'env' ? 'fromEnv' : 'fromSecretParameter'} ${this.name}`
  }

  toString(): string {
    return REDACTED
  }

  toJSON(): string {
    return REDACTED
  }
}

const SECRET_NAME = /(?:secret|token|aeskey|password|key)$/i

/** Whether a configuration key is secret by its name (design: the five endings, any case). */
export const isSecretName = (name: string): boolean => SECRET_NAME.test(name)

const REFERENCE_TEXT = /\b(?:fromEnv|fromSecretParameter)\b["'\\\s]*:|\$\{\{/

/**
 * Whether a text, or the JSON of an object, would be read as a reference if it were written without quotes: it holds
 * `fromEnv:` or `fromSecretParameter:` in any spelling of YAML, or an expression of a workflow.
 */
export const isReferenceText = (text: string): boolean => REFERENCE_TEXT.test(text)

const ONLY_ASTERISKS = /^\*+$/

/** Whether a text is only asterisks: the form in which the API answers with a hidden value. */
export const isMaskText = (text: string): boolean => ONLY_ASTERISKS.test(text)

/**
 * Every form in which a secret could turn up in a text: as it is, JSON-escaped, URL-encoded once and twice, base64,
 * base64url and hex. All of them are masked before anything can fail.
 */
export const toSecretForms = (value: string): readonly string[] => {
  const bytes = Buffer.from(value, 'utf8')
  // A lone surrogate has no percent-encoding; the platform replaces it wherever it encodes.
  const text = value.toWellFormed()
  const encoded = encodeURIComponent(text)
  const strict = encodeStrictly(text)
  const forms = [
    value,
    JSON.stringify(value).slice(1, -1),
    encoded,
    encodeURIComponent(encoded),
    strict,
    encodeStrictly(strict),
    new URLSearchParams({ '': value }).toString().slice(1),
    bytes.toString('base64'),
    bytes.toString('base64url'),
    bytes.toString('hex'),
    bytes.toString('hex').toUpperCase(),
  ]
  return [...new Set(forms)]
}

/** Percent-encoding as Alibaba's RPC signature has it (RFC 3986), which is what an echoing error shows. */
export const encodeStrictly = (text: string): string =>
  encodeURIComponent(text).replace(/[!'()*]/g, (character) => `%${character.charCodeAt(0).toString(16).toUpperCase()}`)
