import type { ApiAnswer, ApiCall } from '../../../model/failure.ts'

/** Why the API refused a call, as far as its code tells what can be done about it. */
export type Refusal =
  /** The secret of the access key is another one's. */
  | 'key-mismatched'
  | 'key-unknown'
  | 'token-unfit'
  | 'not-permitted'
  | 'clock-wrong'
  /** The request came in before: an answer to it may have been lost. */
  | 'sent-before'
  | 'name-taken'
  | 'name-unknown'
  | 'value-refused'
  /** The value is one of this program, and in no file. */
  | 'request-refused'
  /** Of the role that an ID token shall be exchanged for. */
  | 'role-refused'
  /** Of the role that a key shall be exchanged for. */
  | 'role-not-trusting'
  | 'other'

/** Codes as the API's reference lists them; the first that matches counts. */
const REFUSALS: readonly (readonly [code: RegExp, refusal: Refusal])[] = [
  [/^(?:SignatureDoesNotMatch|IncompleteSignature)/, 'key-mismatched'],
  [/^InvalidAccessKeyId/, 'key-unknown'],
  [/SecurityToken/, 'token-unfit'],
  [/^(?:Forbidden|NoPermission)/, 'not-permitted'],
  [/Timestamp/i, 'clock-wrong'],
  [/^SignatureNonceUsed/, 'sent-before'],
  [/^EntityAlreadyExists/, 'name-taken'],
  [/^EntityNotExists/, 'name-unknown'],
  [/^(?:Invalid|Missing|Illegal)/, 'value-refused'],
]

/** Operations that send nothing of a file: page sizes, and the names and texts of records. */
const OWN_VALUES = /^(?:ListChatConfigurations|GetParametersByPath|(?:Create|Update|Delete|Get)Parameter)$/

/** Otherwise the key itself may be wrong. */
const OF_THE_ROLE: ReadonlySet<Refusal> = new Set(['not-permitted', 'name-unknown', 'value-refused', 'other'])

/** Why a call was refused, told from its code. */
export const toRefusal = ({ operation, apiCode = '' }: ApiCall & ApiAnswer): Refusal => {
  // Assuming a role with OIDC uses no access key: only the role and its trust policy can be wrong.
  if (operation === 'AssumeRoleWithOIDC') return 'role-refused'
  const refusal = REFUSALS.find(([code]) => code.test(apiCode))?.[1] ?? 'other'
  if (operation === 'AssumeRole' && OF_THE_ROLE.has(refusal)) return 'role-not-trusting'
  return refusal === 'value-refused' && OWN_VALUES.test(operation) ? 'request-refused' : refusal
}

/** Whose endpoint a call went to, and the input that names it. */
export const toAsked = ({ region }: ApiCall): { readonly service: string; readonly input: string } =>
  region === 'sts' ? { service: 'STS', input: 'sts-endpoint' } : { service: 'OOS', input: 'endpoint' }
