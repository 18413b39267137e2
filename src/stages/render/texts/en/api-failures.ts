import type { AnswerRule, ApiAnswer, ApiCall, FailureDetail, NetworkFault } from '../../../../model/failure.ts'
import type { Advice, Quote } from '../texts.ts'

type ApiFailure = Extract<FailureDetail, ApiCall>

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

const NETWORK_FAULTS: Readonly<Record<NetworkFault, string>> = {
  timeout: 'no answer came in time',
  reset: 'the connection was cut',
  refused: 'the connection was refused',
  dns: "the endpoint's name cannot be resolved",
  tls: 'no trusted TLS connection could be made',
  proxy: 'the proxy does not answer, or does not let the call through',
  other: 'no connection could be made',
}

/** What an answer must be; anything else that is expected is the name of a member. */
const ANSWER_RULES: Readonly<Record<string, string>> = {
  json: 'JSON',
  fresh: 'a configuration as new as the list shows it',
  'json-object': 'a JSON object',
  pieces: 'at most 200,000 values and escapes',
  size: 'at most 5 MiB',
  success: 'a status of success',
} satisfies Record<AnswerRule, string>

/** What to check for a code of the API; the first that matches counts. Codes as the API's reference lists them. */
const HINTS: readonly { readonly code: RegExp; readonly toNext: (action: string, quote: Quote) => string }[] = [
  {
    code: /^(?:SignatureDoesNotMatch|IncompleteSignature)/,
    toNext: (_, quote) =>
      `The access key secret does not belong to the access key id: check ${quote('access-key-secret')} for a missing part, a space or another account's value.`,
  },
  {
    code: /^InvalidAccessKeyId/,
    toNext: (_, quote) =>
      `The access key does not exist or is disabled: check ${quote('access-key-id')}. A temporary key also needs its ${quote('security-token')}.`,
  },
  {
    code: /SecurityToken/,
    toNext: (_, quote) =>
      `The security token is expired, cut, or belongs to another access key: fetch temporary credentials right before this step and give all three parts, ${quote('security-token')} included.`,
  },
  {
    code: /^(?:Forbidden|NoPermission)/,
    toNext: (action, quote) =>
      `The access key is valid, but may not do this: grant its RAM user or role the action ${quote(action)}.`,
  },
  {
    code: /Timestamp/i,
    toNext: () => "This machine's clock is off by more than 15 minutes: set it, then run again.",
  },
  {
    code: /^SignatureNonceUsed/,
    toNext: () => 'An earlier copy of this request may have been carried out. Run a plan: it shows what is left.',
  },
  {
    code: /^EntityAlreadyExists/,
    toNext: () => 'Somebody created it since the plan was made. Run a plan again and look at what changed.',
  },
  {
    code: /^EntityNotExists/,
    toNext: () =>
      'Something the request names does not exist: the configuration, its RAM role or its resource group. Check the names, then run a plan again.',
  },
  {
    code: /^(?:Invalid|Missing|Illegal)/,
    toNext: () => 'The API does not accept one of the values: check the fields of this configuration in the file.',
  },
]

/** A failed call in English: what was tried, what came back, what to check. */
export const toEnglishApiFailure = (detail: ApiFailure, quote: Quote): Advice => {
  const failed = `Failed to ${toAct(detail.operation, quote)} in ${quote(detail.region)}`
  switch (detail.code) {
    case 'API_REJECTED':
      return {
        what: `${failed}: the API refused the request (${toAnswer(detail, quote)}).`,
        next: toHint(detail, quote),
      }
    case 'API_THROTTLED':
      return {
        what: `${failed}: the API still throttles after several tries (${toAnswer(detail, quote)}).`,
        next: 'The quota is shared by the whole account: run again later.',
      }
    case 'API_UNAVAILABLE':
      return {
        what: `${failed}: the service is not available (${toAnswer(detail, quote)}).`,
        next: 'Run again later.',
      }
    case 'API_UNREACHABLE':
      return {
        what: `${failed}: ${NETWORK_FAULTS[detail.reason]}.`,
        next:
          detail.reason === 'proxy'
            ? `Check ${quote('HTTPS_PROXY')} and ${quote('NO_PROXY')}, and that the proxy lets the runner through.`
            : `Check the region, the input ${quote(detail.region === 'sts' ? 'sts-endpoint' : 'endpoint')}, and that the runner may reach it.`,
      }
    case 'API_ANSWER_INVALID':
      return {
        what: `${failed}: the answer is not what the API promises (${[toAnswer(detail, quote), `expected: ${quote(toExpected(detail.expected))}`].filter((part) => part !== '').join('; ')}).`,
        next: `Run again; if it stays so, check that ${quote('endpoint')} is an OOS endpoint.`,
      }
    case 'LIST_INCOMPLETE':
      return {
        what: `${failed}: the pages of the list do not fit together, and nothing is planned from a part of it.`,
        next: 'Run again.',
      }
  }
}

const toAct = (operation: string, quote: Quote): string =>
  (Object.hasOwn(ACTS, operation) ? ACTS[operation] : undefined) ?? `call ${quote(operation)}`

const toExpected = (expected: string): string =>
  (Object.hasOwn(ANSWER_RULES, expected) ? ANSWER_RULES[expected] : undefined) ?? expected

const toAnswer = ({ status, apiCode, requestId }: ApiAnswer, quote: Quote): string =>
  [
    ...(apiCode === undefined ? [] : [quote(apiCode)]),
    ...(status === undefined ? [] : [`HTTP ${status}`]),
    ...(requestId === undefined ? [] : [`request id ${quote(requestId)}`]),
  ].join(', ')

const toHint = ({ operation, region, apiCode = '' }: ApiCall & ApiAnswer, quote: Quote): string => {
  // Nobody's access key is asked for a role by OIDC: what can be wrong is the role, and whom it trusts.
  if (operation === 'AssumeRoleWithOIDC') {
    return `GitHub's token was refused: check that ${quote('role-to-assume')} and ${quote('oidc-provider-arn')} exist, and that the role's trust policy admits this job (${quote('oidc:sub')}).`
  }
  const hint = HINTS.find(({ code }) => code.test(apiCode))
  return (
    hint?.toNext(`${region === 'sts' ? 'sts' : 'oos'}:${operation}`, quote) ??
    'If the code does not tell why, ask Alibaba Cloud with the request id.'
  )
}
