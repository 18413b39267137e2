import type {
  DiagnosticDetail,
  ReferenceFault,
  SecretFault,
  SyntaxProblem,
  TextRule,
  ValueKind,
  YamlFeature,
} from '../../../../src/model/diagnostic.ts'
import type {
  AnswerRule,
  ApprovalDifference,
  EventRefusal,
  FailureDetail,
  GitHubAnswer,
  GitHubTask,
  NetworkFault,
  PathFault,
  ReceiptFault,
} from '../../../../src/model/failure.ts'
import type { InputRule } from '../../../../src/model/input-fault.ts'
import { LOGIN_SOURCES, type LoginFault, type LoginOutage } from '../../../../src/model/login.ts'
import type { FindingDetail, RecordFault } from '../../../../src/model/plan.ts'
import { CALL, DIAGNOSTICS, FAILURES, FINDINGS } from './samples.ts'

/** The members of a union, written so that the compiler misses none. */
const listAll = <T extends string>(all: Readonly<Record<T, true>>): readonly T[] => Object.keys(all) as T[]

const T = true
const INPUT_RULES = listAll<InputRule>({
  'account-id': T,
  'approved-plan': T,
  'branch-patterns': T,
  'provider-arn': T,
  'role-arn': T,
  endpoint: T,
  'export-file-needed': T,
  'files-needed': T,
  'fingerprint-key': T,
  'fingerprint-key-needed': T,
  'global-endpoint': T,
  'max-deletions': T,
  'names-needed': T,
  'one-kind-of-credentials': T,
  'one-region': T,
  'region-needed': T,
  'account-needed': T,
  'ram-role': T,
  'resource-group': T,
  region: T,
  'proxy-url': T,
  'regions-needed': T,
  report: T,
  'role-needed': T,
  scope: T,
  'scope-needed': T,
  'session-name': T,
})
const PATH_FAULTS = listAll<PathFault>({
  configuration: T,
  exists: T,
  full: T,
  missing: T,
  'missing-workspace': T,
  'name-too-long': T,
  'not-a-folder': T,
  outside: T,
  permission: T,
  'read-only': T,
  symlink: T,
  'not-a-file': T,
  'too-large': T,
  changed: T,
  unreadable: T,
  'missing-folder': T,
})
const LOGIN_FAULTS = listAll<LoginFault>({
  address: T,
  expired: T,
  file: T,
  'file-content': T,
  home: T,
  'id-token': T,
  mode: T,
  off: T,
  'profile-unknown': T,
  refused: T,
  'role-name': T,
})
const LOGIN_OUTAGES = listAll<LoginOutage>({ answer: T, throttled: T, timeout: T, unavailable: T, unreachable: T })
const NETWORK_FAULTS = listAll<NetworkFault>({ timeout: T, reset: T, refused: T, dns: T, tls: T, proxy: T, other: T })
const ANSWER_RULES = listAll<AnswerRule>({ fresh: T, json: T, 'json-object': T, pieces: T, size: T, success: T })
const TASKS = listAll<GitHubTask>({
  comment: T,
  outcome: T,
  issue: T,
  approval: T,
  'pull-request': T,
  commits: T,
  'newer-commits': T,
})
const REFUSALS = listAll<EventRefusal>({
  fork: T,
  untold: T,
  'pull-request': T,
  branch: T,
  'not-protected': T,
  event: T,
})
const DIFFERENCES = listAll<ApprovalDifference['difference']>({ added: T, changed: T, spent: T, planned: T })
const RECEIPT_FAULTS: readonly ReceiptFault[] = Object.values({
  'no-comment': { why: 'no-comment' },
  unsealed: { why: 'unsealed' },
  'put-back': { why: 'put-back', written: '2026-01-01T00:00:00.000Z', updated: '2026-01-01T01:00:00.000Z' },
  'after-merge': { why: 'after-merge', since: '2026-01-01T01:00:00.000Z', merged: '2026-01-01T00:00:00.000Z' },
  'after-review': { why: 'after-review', since: '2026-01-01T01:00:00.000Z', reviewed: '2026-01-01T00:00:00.000Z' },
} satisfies Readonly<Record<ReceiptFault['why'], ReceiptFault>>)
const RECORD_FAULTS = listAll<RecordFault>({ unreadable: T, version: T, tampered: T })
const SYNTAX_PROBLEMS = listAll<SyntaxProblem>({
  'bad-escape': T,
  'bad-indentation': T,
  'bracket-not-closed': T,
  'key-over-lines': T,
  'key-too-long': T,
  'mapping-on-key-line': T,
  'missing-character': T,
  'missing-comma': T,
  'quote-not-closed': T,
  'reserved-start': T,
  'tab-indentation': T,
  'unexpected-text': T,
})
const FEATURES = listAll<YamlFeature>({ alias: T, anchor: T, directive: T, document: T, 'merge-key': T, tag: T })
const KINDS = listAll<ValueKind>({ boolean: T, list: T, mapping: T, nothing: T, number: T, reference: T, text: T })
const TEXT_RULES = listAll<TextRule>({
  'field-path': T,
  name: T,
  'public-text': T,
  'ram-role': T,
  'ram-role-not-arn': T,
  reason: T,
  region: T,
  'resource-group-id': T,
  'secret-version': T,
})
const REFERENCE_FAULTS = listAll<ReferenceFault>({ form: T, expression: T, variable: T, parameter: T })
const SECRET_FAULTS = listAll<SecretFault>({ blank: T, 'control-character': T, mask: T, 'too-short': T })

/** Codes of the API for which there is a hint, and one for which there is none. */
const API_CODES = [
  'SignatureDoesNotMatch',
  'InvalidAccessKeyId.NotFound',
  'InvalidSecurityToken.Expired',
  'Forbidden.RAM',
  'InvalidTimeStamp.Expired',
  'SignatureNonceUsed',
  'EntityAlreadyExists.ChatConfiguration',
  'EntityNotExists.Role',
  'InvalidParameter.Configuration',
  'SomethingNew',
]

const OPERATIONS = [
  'ListChatConfigurations',
  'GetChatConfiguration',
  'CreateChatConfiguration',
  'DeleteChatConfiguration',
  'GetParametersByPath',
  'GetParameter',
  'CreateParameter',
  'UpdateParameter',
  'DeleteParameter',
  'GetSecretParameter',
  'AssumeRole',
  'AssumeRoleWithOIDC',
]

const toObjects = (count: number): readonly ApprovalDifference[] =>
  Array.from({ length: count }, (_, index) => ({ key: `cn-hangzhou/bot-${index}`, difference: 'planned' }))

/** GitHub's answers, each of which has words of its own. */
const ANSWERS: readonly GitHubAnswer[] = [
  {},
  { isTimeout: true },
  { isUnasked: true },
  { status: 403, isRateLimit: true },
  ...[200, 302, 400, 401, 403, 404, 409, 410, 422, 451, 500, 502].map((status) => ({ status })),
]

/** Failures of every code, and of every reason within a code. */
export const FAILURE_VARIANTS: readonly FailureDetail[] = [
  ...Object.values(FAILURES),
  ...INPUT_RULES.map(
    (allowed) => ({ code: 'INPUT_INVALID', faults: [{ input: 'region', found: 'x', allowed }] }) as const,
  ),
  ...PATH_FAULTS.map((why) => ({ ...FAILURES.CONFIG_PATH_REFUSED, why })),
  ...PATH_FAULTS.map((why) => ({ ...FAILURES.OUTPUT_FILE_REFUSED, why })),
  ...PATH_FAULTS.map((why) => ({ ...FAILURES.RUNNER_FILE_REFUSED, why })),
  { ...FAILURES.RUNNER_FILE_REFUSED, variable: 'GITHUB_STEP_SUMMARY' },
  { ...FAILURES.CONFIG_NOT_FOUND, input: 'rehearse-from' },
  { ...FAILURES.CONFIG_PATH_REFUSED, input: 'rehearse-from' },
  { ...FAILURES.CREDENTIALS_MISSING, lacks: [{ source: 'oidc', missing: ['ALIBABA_CLOUD_ROLE_ARN'] }] },
  { ...FAILURES.CREDENTIALS_MISSING, otherNames: ['ALICLOUD_ACCESS_KEY'] },
  ...LOGIN_SOURCES.flatMap((source) => [
    ...LOGIN_FAULTS.map((why) => ({ code: 'LOGIN_REFUSED', source, why, name: 'x' }) as const),
    ...LOGIN_OUTAGES.map((why) => ({ code: 'LOGIN_UNAVAILABLE', source, why, status: 503 }) as const),
  ]),
  { ...FAILURES.LOGIN_REFUSED, why: 'mode' },
  { ...FAILURES.LOGIN_REFUSED, why: 'file', path: 'missing' },
  ...NETWORK_FAULTS.map((reason) => ({ ...FAILURES.API_UNREACHABLE, reason })),
  ...ANSWER_RULES.map((expected) => ({ ...FAILURES.API_ANSWER_INVALID, expected })),
  { ...FAILURES.API_UNREACHABLE, operation: 'GetCallerIdentity', region: 'sts' },
  ...[403, 407, 502].map((proxyStatus) => ({ ...FAILURES.API_UNREACHABLE, reason: 'proxy' as const, proxyStatus })),
  { ...FAILURES.API_ANSWER_INVALID, operation: 'AssumeRoleWithOIDC', region: 'sts' },
  { ...FAILURES.CANCELLED, what: 'probe' },
  ...(['gone', 'edited', 'exists'] as const).map((found) => ({ ...FAILURES.OBJECT_MOVED, found })),
  ...API_CODES.map((apiCode) => ({ code: 'API_REJECTED', ...CALL, status: 400, apiCode }) as const),
  ...OPERATIONS.map((operation) => ({ ...FAILURES.API_REJECTED, operation })),
  { ...FAILURES.API_REJECTED, operation: 'GetCallerIdentity', region: 'sts' },
  ...TASKS.map((task) => ({ ...FAILURES.GITHUB_UNAVAILABLE, task })),
  ...ANSWERS.map((answer) => ({ code: 'GITHUB_UNAVAILABLE', task: 'issue', ...answer }) as const),
  ...TASKS.map((task) => ({ ...FAILURES.GITLAB_UNAVAILABLE, task })),
  ...[undefined, 200, 401, 404, 429, 502].map((status) => ({
    code: 'GITLAB_UNAVAILABLE' as const,
    task: 'newer-commits' as const,
    ...(status !== undefined && { status, isRateLimit: status === 429 }),
  })),
  { code: 'GITLAB_UNAVAILABLE', task: 'issue', isTimeout: true },
  { code: 'GITLAB_UNAVAILABLE', task: 'approval', isByJob: true, status: 403 },
  { code: 'GITLAB_UNAVAILABLE', task: 'newer-commits', isByJob: true, isUnasked: true },
  { code: 'GITLAB_TOKEN_MISSING', task: 'issue' },
  ...TASKS.map((task) => ({ ...FAILURES.CODEUP_UNAVAILABLE, task })),
  ...[undefined, 200, 401, 404, 429, 502].map((status) => ({
    code: 'CODEUP_UNAVAILABLE' as const,
    task: 'pull-request' as const,
    ...(status !== undefined && { status, isRateLimit: status === 429 }),
  })),
  { code: 'CODEUP_UNAVAILABLE', task: 'pull-request', isTimeout: true },
  {
    code: 'CODEUP_SETTINGS_INVALID',
    missing: ['CODEUP_ORGANIZATION_ID', 'CODEUP_REPOSITORY_ID', 'CODEUP_TOKEN'],
    invalid: ['CODEUP_DOMAIN'],
  },
  { code: 'CODEUP_SETTINGS_INVALID', missing: [], invalid: ['CODEUP_DOMAIN'] },
  { ...FAILURES.APPROVAL_NOT_FOUND, pulls: [] },
  ...RECEIPT_FAULTS.map((fault) => ({ ...FAILURES.APPROVAL_NOT_FOUND, pulls: [{ pull: 7, ...fault }] })),
  {
    code: 'PLAN_NOT_APPROVED',
    found: 'hmac:new',
    objects: toObjects(1),
    pulls: RECEIPT_FAULTS.map((fault, index) => ({ pull: index + 1, ...fault })),
  },
  ...REFUSALS.flatMap((why) =>
    [{}, { defaultBranch: 'main', branch: 'topic' }, { defaultBranch: 'main', applyBranches: ['release/*'] }].map(
      (branches) => ({ ...FAILURES.EVENT_REFUSED, why, ...branches }),
    ),
  ),
  ...DIFFERENCES.map((difference) => ({
    ...FAILURES.PLAN_NOT_APPROVED,
    objects: [{ key: 'cn-hangzhou/ops', difference }],
  })),
  { ...FAILURES.PLAN_NOT_APPROVED, objects: toObjects(0) },
  { ...FAILURES.PLAN_NOT_APPROVED, objects: toObjects(23) },
  ...ANSWERS.map((answer) => ({ code: 'ID_TOKEN_UNAVAILABLE', why: 'request', ...answer }) as const),
  { code: 'ID_TOKEN_UNAVAILABLE', why: 'permission', status: 403 },
  { ...FAILURES.WRITE_ALTERED, code: 'WRITE_NOT_SHOWN' },
  {
    code: 'WRITE_ALTERED',
    fields: Array.from({ length: 7 }, (_, at) => ({ field: `configuration.K${at}`, shown: at })),
  },
  { code: 'RECORD_NOT_FOUND', name: 'osp', near: [] },
  { code: 'REPLACE_INCOMPLETE', cause: { code: 'WRITE_NOT_SHOWN' } },
]

/** Findings of every code, and of every reason within a code. */
export const FINDING_VARIANTS: readonly FindingDetail[] = [
  ...Object.values(FINDINGS),
  { code: 'IGNORE_UNMATCHED', field: 'configuration.BotName，configuration.Card', separator: '，' },
  ...RECORD_FAULTS.flatMap((why) => [
    { ...FINDINGS.RECORD_IGNORED, why },
    { ...FINDINGS.RECORD_UNUSABLE, why },
  ]),
  { ...FINDINGS.UNSEALED_RECORD, why: 'other-key' },
  { code: 'OWNED_BY_OTHERS', owner: 'acme/platform' },
  { ...FINDINGS.DECLARED_ELSEWHERE, names: Array.from({ length: 12 }, (_, at) => `cn-hangzhou/bot-${at}`) },
  { ...FINDINGS.DECLARED_ELSEWHERE, names: ['cn-hangzhou/ops'], scope: 'acme/old', repository: 'acme/old' },
  { ...FINDINGS.DECLARED_FIRST, repository: 'acme/other' },
  { ...FINDINGS.MOVED_TO_FILE, isSure: false },
  { ...FINDINGS.SCOPE_TAKEN_OVER, count: 1 },
  { code: 'REMOVED_SETTLED', file: 'teams/b.yml', scope: 'acme/platform', repository: 'acme/platform' },
  { code: 'ONLY_UNKNOWN', found: 'x' },
]

/** Faults of files of every code, and of every reason within a code. */
export const DIAGNOSTIC_VARIANTS: readonly DiagnosticDetail[] = [
  ...Object.values(DIAGNOSTICS),
  ...SYNTAX_PROBLEMS.map((problem) => ({ code: 'YAML_SYNTAX', problem }) as const),
  ...FEATURES.flatMap((feature) =>
    [1, 5].map((count) => ({ code: 'YAML_FEATURE_FORBIDDEN', feature, count }) as const),
  ),
  ...KINDS.flatMap((found) =>
    KINDS.map((allowed) => ({ code: 'TYPE_WRONG', found, allowed: [allowed, 'boolean', 'text'] }) as const),
  ),
  ...KINDS.flatMap((found) => KINDS.map((allowed) => ({ code: 'TYPE_WRONG', found, allowed: [allowed] }) as const)),
  { code: 'TYPE_WRONG', found: 'boolean', allowed: ['text'], values: ['DingTalk', 'WeChat'] },
  ...TEXT_RULES.map((rule) => ({ code: 'TEXT_INVALID', found: 'x y', rule }) as const),
  ...REFERENCE_FAULTS.map((why) => ({ code: 'REFERENCE_INVALID', why }) as const),
  ...SECRET_FAULTS.flatMap((why) =>
    (['env', 'parameter'] as const).map((source) => ({ code: 'SECRET_UNFIT', variable: 'X_1', why, source }) as const),
  ),
  { code: 'SECRET_UNSET', variable: 'chat/ops', source: 'parameter' },
  { code: 'REGION_MISSING', count: 0 },
  { ...DIAGNOSTICS.NAME_DUPLICATE, firstName: 'OPS' },
  { code: 'KEY_MISSING', key: 'name' },
  { code: 'KEY_RECOMMENDED', key: 'DingTalkTemplateId', similar: 'DingTalkTemplateID' },
  { code: 'KEY_UNKNOWN', key: 'x', allowed: ['name'] },
  { code: 'TEXT_NOT_QUOTED', found: 'yes' },
  { code: 'CHARACTER_FORBIDDEN', codePoint: 'U+0007', count: 1 },
]
