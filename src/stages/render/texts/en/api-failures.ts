import type { AnswerRule, ApiAnswer, ApiCall, NetworkFault } from '../../../../model/failure.ts'
import { type Refusal, toAsked, toRefusal } from '../api-codes.ts'
import type { ApiFailure } from '../failure-kinds.ts'
import { toRamAction } from '../permissions.ts'
import type { Speech } from '../speech.ts'
import { findText, type TextsByCode } from '../tables.ts'
import type { Advice } from '../texts.ts'
import { toInput, toMachine } from './grammar.ts'

/** Failed calls in English: what was tried, what came back, what to check. */
export const API_FAILURES: TextsByCode<ApiFailure, Advice> = {
  API_REJECTED: (detail, quote) => ({
    what: `${toFailed(detail, quote)}: the API refused the request (${toAnswer(detail, quote)}).`,
    next: NEXT_STEPS[toRefusal(detail)](quote, toRamAction(detail)),
  }),
  API_THROTTLED: (detail, quote) => ({
    what: `${toFailed(detail, quote)}: still throttled by the API after several attempts (${toAnswer(detail, quote)}).`,
    next: 'The quota is shared by the whole account. Run again later.',
  }),
  API_UNAVAILABLE: (detail, quote) => ({
    what: `${toFailed(detail, quote)}: the service is not available (${toAnswer(detail, quote)}).`,
    next: 'Run again later.',
  }),
  API_UNREACHABLE: (detail, quote) => ({
    what: `${toFailed(detail, quote)}: ${detail.proxyStatus === undefined ? NETWORK_FAULTS[detail.reason] : `the proxy refused it (HTTP ${detail.proxyStatus})`}.`,
    next: toReach(detail, quote),
  }),
  API_ANSWER_INVALID: (detail, quote) => {
    const told = [toAnswer(detail, quote), `expected: ${quote(toExpected(detail.expected))}`].filter(
      (part) => part !== '',
    )
    return {
      what: `${toFailed(detail, quote)}: the answer is not a valid API response (${told.join('; ')}).`,
      next: `Run again. If it fails again, check that ${quote.input(toAsked(detail).input)} is an endpoint of ${toAsked(detail).service}.`,
    }
  },
  LIST_INCOMPLETE: (detail, quote) => ({
    what: `${toFailed(detail, quote)}: the pages of the list are inconsistent, so no plan was made.`,
    next: 'Run again.',
  }),
}

/** What to do where no answer came. */
const toReach = (detail: Extract<ApiFailure, { readonly code: 'API_UNREACHABLE' }>, quote: Speech): string => {
  const { reason, proxyStatus } = detail
  if (proxyStatus === 407)
    return `The proxy requires a valid login: set it in ${quote('HTTPS_PROXY')}, as http://user:password@host:port.`
  if (reason === 'proxy') {
    return `Check ${quote('HTTPS_PROXY')} and ${quote('NO_PROXY')}, and that the proxy lets ${toMachine(quote)} through.`
  }
  const reach = `Check the region, ${toInput(toAsked(detail).input, quote)}, and that ${toMachine(quote)} can reach it.`
  return reason === 'tls'
    ? `${reach} If a proxy intercepts TLS, set ${quote('NODE_EXTRA_CA_CERTS')} to the file of its CA certificate.`
    : reach
}

const toFailed = ({ operation, region }: ApiCall, quote: Speech): string => {
  const act = findText(ACTS, operation) ?? `call ${quote(operation)}`
  return `Failed to ${act} in ${quote(region)}`
}

const ACTS: Readonly<Record<string, string>> = {
  ListChatConfigurations: 'list the chat configurations',
  GetChatConfiguration: 'read a chat configuration',
  CreateChatConfiguration: 'create a chat configuration',
  UpdateChatConfiguration: 'update a chat configuration',
  DeleteChatConfiguration: 'delete a chat configuration',
  GetParametersByPath: 'read the records',
  GetParameter: 'read a record',
  CreateParameter: 'write a record',
  UpdateParameter: 'write a record',
  DeleteParameter: 'delete a record',
  GetSecretParameter: 'read an encrypted parameter',
}

const toAnswer = ({ status, apiCode, requestId }: ApiAnswer, quote: Speech): string =>
  [
    ...(apiCode === undefined ? [] : [quote(apiCode)]),
    ...(status === undefined ? [] : [`HTTP ${status}`]),
    ...(requestId === undefined ? [] : [`request id ${quote(requestId)}`]),
  ].join(', ')

/** What to check, by why the API refused the call. */
const NEXT_STEPS: Readonly<Record<Refusal, (quote: Speech, action: string) => string>> = {
  'key-mismatched': (quote) =>
    `The access key secret does not belong to the access key id: check ${quote.input('access-key-secret')} for a missing part, a blank or the value of another account.`,
  'key-unknown': (quote) =>
    `The access key does not exist or is disabled: check ${quote.input('access-key-id')}. A temporary access key also needs ${quote.input('security-token')}.`,
  'token-unfit': (quote) =>
    `The security token has expired, is incomplete, or belongs to another access key: get new temporary credentials right before the run and set all three parts, ${quote.input('security-token')} included.`,
  'not-permitted': (quote, action) =>
    `The access key is valid but lacks the permission: grant its RAM user or role the action ${quote(action)}.`,
  'clock-wrong': () => "This machine's clock is off by more than 15 minutes: correct it, then run again.",
  'sent-before': () => 'An earlier copy of this request may have been carried out. Run a plan to see what is left.',
  'name-taken': () => 'Somebody created it after the plan was made. Run a new plan to see what changed.',
  'name-unknown': () =>
    'Something in the request does not exist: the configuration, its RAM role or its resource group. Check the names, then run a new plan.',
  'value-refused': () =>
    'The API does not accept one of the values: check the fields of this configuration in the file.',
  'request-refused': (quote) =>
    `The API does not accept how this program calls it, whatever the files contain: please report the code and the result of ${quote('oos-chat-sync probe')}. If records are affected, ${quote.input('state', 'none')} works without them.`,
  'role-refused': (quote) =>
    quote.isCommandLine
      ? `The OIDC token was refused: check that the role and the OIDC provider that the environment names exist, and that the role's trust policy allows this token (${quote('oidc:sub')}).`
      : `The ID token was refused: check that ${quote('role-to-assume')} and ${quote('oidc-provider-arn')}, or what the environment names instead, exist, and that the role's trust policy allows this job (${quote('oidc:sub')}).`,
  'role-not-trusting': (quote, action) =>
    `The role cannot be assumed: check that it exists, that its trust policy allows the identity that signs in, and that this identity has the permission ${quote(action)}.`,
  other: () => 'If the code does not explain it, contact Alibaba Cloud support with the request id.',
}

const NETWORK_FAULTS: Readonly<Record<NetworkFault, string>> = {
  timeout: 'no answer in time',
  reset: 'the connection was closed',
  refused: 'the connection was refused',
  dns: "the endpoint's host name cannot be resolved",
  tls: 'no trusted TLS connection could be established',
  proxy: 'the proxy does not answer, or does not let the call through',
  other: 'no connection could be established',
}

const toExpected = (expected: string): string => findText(ANSWER_RULES, expected) ?? expected

/** What an answer must be; anything else that is expected is the name of a member. */
const ANSWER_RULES: Readonly<Record<string, string>> = {
  json: 'JSON',
  fresh: 'a configuration at least as recent as in the list',
  'json-object': 'a JSON object',
  pieces: 'at most 200,000 values and escapes',
  size: 'at most 5 MiB',
  success: 'a success status',
} satisfies Record<AnswerRule, string>
