import type { AnswerRule, ApiAnswer, ApiCall, NetworkFault } from '../../../../model/failure.ts'
import { type Refusal, toAsked, toRefusal } from '../api-codes.ts'
import { toRamAction } from '../permissions.ts'
import { type ApiFailure, findText, type TextsByCode } from '../tables.ts'
import type { Advice, Quote } from '../texts.ts'

/** Failed calls in English: what was tried, what came back, what to check. */
export const API_FAILURES: TextsByCode<ApiFailure, Advice> = {
  API_REJECTED: (detail, quote) => ({
    what: `${toFailed(detail, quote)}: the API refused the request (${toAnswer(detail, quote)}).`,
    next: NEXT_STEPS[toRefusal(detail)](quote, toRamAction(detail)),
  }),
  API_THROTTLED: (detail, quote) => ({
    what: `${toFailed(detail, quote)}: the API still throttles after several tries (${toAnswer(detail, quote)}).`,
    next: 'The quota is shared by the whole account: run again later.',
  }),
  API_UNAVAILABLE: (detail, quote) => ({
    what: `${toFailed(detail, quote)}: the service is not available (${toAnswer(detail, quote)}).`,
    next: 'Run again later.',
  }),
  API_UNREACHABLE: (detail, quote) => ({
    what: `${toFailed(detail, quote)}: ${detail.proxyStatus === undefined ? NETWORK_FAULTS[detail.reason] : `the proxy refuses it with HTTP ${detail.proxyStatus}`}.`,
    next: toReach(detail, quote),
  }),
  API_ANSWER_INVALID: (detail, quote) => {
    const told = [toAnswer(detail, quote), `expected: ${quote(toExpected(detail.expected))}`].filter(
      (part) => part !== '',
    )
    return {
      what: `${toFailed(detail, quote)}: the answer is not what the API promises (${told.join('; ')}).`,
      next: `Run again; if it stays so, check that ${quote(toAsked(detail).input)} is an endpoint of ${toAsked(detail).service}.`,
    }
  },
  LIST_INCOMPLETE: (detail, quote) => ({
    what: `${toFailed(detail, quote)}: the pages of the list do not fit together, and nothing is planned from a part of it.`,
    next: 'Run again.',
  }),
}

/** What to do where no answer came. */
const toReach = (detail: Extract<ApiFailure, { readonly code: 'API_UNREACHABLE' }>, quote: Quote): string => {
  const { reason, proxyStatus } = detail
  if (proxyStatus === 407)
    return `The proxy wants another login: give it in ${quote('HTTPS_PROXY')}, as http://user:password@host:port.`
  if (reason === 'proxy') {
    return `Check ${quote('HTTPS_PROXY')} and ${quote('NO_PROXY')}, and that the proxy lets the runner through.`
  }
  const reach = `Check the region, the input ${quote(toAsked(detail).input)}, and that the runner may reach it.`
  return reason === 'tls'
    ? `${reach} If a proxy opens TLS connections, name the file of its CA certificate by ${quote('NODE_EXTRA_CA_CERTS')}.`
    : reach
}

const toFailed = ({ operation, region }: ApiCall, quote: Quote): string => {
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

const toAnswer = ({ status, apiCode, requestId }: ApiAnswer, quote: Quote): string =>
  [
    ...(apiCode === undefined ? [] : [quote(apiCode)]),
    ...(status === undefined ? [] : [`HTTP ${status}`]),
    ...(requestId === undefined ? [] : [`request id ${quote(requestId)}`]),
  ].join(', ')

/** What to check, by why the API refused the call. */
const NEXT_STEPS: Readonly<Record<Refusal, (quote: Quote, action: string) => string>> = {
  'key-mismatched': (quote) =>
    `The access key secret does not belong to the access key id: check ${quote('access-key-secret')} for a missing part, a space or another account's value.`,
  'key-unknown': (quote) =>
    `The access key does not exist or is disabled: check ${quote('access-key-id')}. A temporary key also needs its ${quote('security-token')}.`,
  'token-unfit': (quote) =>
    `The security token is expired, cut, or belongs to another access key: fetch temporary credentials right before this step and give all three parts, ${quote('security-token')} included.`,
  'not-permitted': (quote, action) =>
    `The access key is valid, but may not do this: grant its RAM user or role the action ${quote(action)}.`,
  'clock-wrong': () => "This machine's clock is off by more than 15 minutes: set it, then run again.",
  'sent-before': () => 'An earlier copy of this request may have been carried out. Run a plan: it shows what is left.',
  'name-taken': () => 'Somebody created it since the plan was made. Run a plan again and look at what changed.',
  'name-unknown': () =>
    'Something the request names does not exist: the configuration, its RAM role or its resource group. Check the names, then run a plan again.',
  'value-refused': () =>
    'The API does not accept one of the values: check the fields of this configuration in the file.',
  'request-refused': (quote) =>
    `The API does not accept how this program asks, whatever the files say: report it with the code and what ${quote('oos-chat-sync probe')} finds. If it is about records, ${quote('state: none')} goes on without them.`,
  'role-refused': (quote) =>
    `The ID token was refused: check that ${quote('role-to-assume')} and ${quote('oidc-provider-arn')} exist, or what the environment names in their place, and that the role's trust policy admits this job (${quote('oidc:sub')}).`,
  'role-not-trusting': (quote, action) =>
    `The role cannot be assumed: check that it exists, that its trust policy admits whoever signs in, and that they may do ${quote(action)}.`,
  other: () => 'If the code does not tell why, ask Alibaba Cloud with the request id.',
}

const NETWORK_FAULTS: Readonly<Record<NetworkFault, string>> = {
  timeout: 'no answer came in time',
  reset: 'the connection was cut',
  refused: 'the connection was refused',
  dns: "the endpoint's name cannot be resolved",
  tls: 'no trusted TLS connection could be made',
  proxy: 'the proxy does not answer, or does not let the call through',
  other: 'no connection could be made',
}

const toExpected = (expected: string): string => findText(ANSWER_RULES, expected) ?? expected

/** What an answer must be; anything else that is expected is the name of a member. */
const ANSWER_RULES: Readonly<Record<string, string>> = {
  json: 'JSON',
  fresh: 'a configuration as new as the list shows it',
  'json-object': 'a JSON object',
  pieces: 'at most 200,000 values and escapes',
  size: 'at most 5 MiB',
  success: 'a status of success',
} satisfies Record<AnswerRule, string>
