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
  GitHubTask,
  NetworkFault,
  PathFault,
} from '../../../../src/model/failure.ts'
import type { InputRule } from '../../../../src/model/input-fault.ts'
import type { FindingDetail, RecordFault } from '../../../../src/model/plan.ts'
import { CALL, DIAGNOSTICS, FAILURES, FINDINGS } from './samples.ts'

/** The members of a union, written so that the compiler misses none. */
const listAll = <T extends string>(all: Readonly<Record<T, true>>): readonly T[] => Object.keys(all) as T[]

const T = true
const INPUT_RULES = listAll<InputRule>({
  'account-id': T,
  'approved-plan': T,
  arn: T,
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
  'account-needed': T,
  'ram-role': T,
  'resource-group': T,
  'provider-needed': T,
  region: T,
  'proxy-url': T,
  'regions-needed': T,
  'role-needed': T,
  scope: T,
  'scope-needed': T,
  'session-name': T,
})
const PATH_FAULTS = listAll<PathFault>({
  configuration: T,
  outside: T,
  symlink: T,
  'not-a-file': T,
  'too-large': T,
  changed: T,
  unreadable: T,
  'missing-folder': T,
})
const NETWORK_FAULTS = listAll<NetworkFault>({ timeout: T, reset: T, refused: T, dns: T, tls: T, proxy: T, other: T })
const ANSWER_RULES = listAll<AnswerRule>({ fresh: T, json: T, 'json-object': T, pieces: T, size: T, success: T })
const TASKS = listAll<GitHubTask>({ comment: T, issue: T, approval: T, 'newer-commits': T })
const REFUSALS = listAll<EventRefusal>({ fork: T, 'pull-request': T, 'not-default-branch': T, event: T })
const DIFFERENCES = listAll<ApprovalDifference['difference']>({ added: T, removed: T, changed: T, planned: T })
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
  'AssumeRoleWithOIDC',
]

const toObjects = (count: number): readonly ApprovalDifference[] =>
  Array.from({ length: count }, (_, index) => ({ key: `cn-hangzhou/bot-${index}`, difference: 'planned' }))

/** Failures of every code, and of every reason within a code. */
export const FAILURE_VARIANTS: readonly FailureDetail[] = [
  ...Object.values(FAILURES),
  ...INPUT_RULES.map(
    (allowed) => ({ code: 'INPUT_INVALID', faults: [{ input: 'region', found: 'x', allowed }] }) as const,
  ),
  ...PATH_FAULTS.map((why) => ({ ...FAILURES.CONFIG_PATH_REFUSED, why })),
  ...PATH_FAULTS.map((why) => ({ ...FAILURES.OUTPUT_FILE_REFUSED, why })),
  ...NETWORK_FAULTS.map((reason) => ({ ...FAILURES.API_UNREACHABLE, reason })),
  ...ANSWER_RULES.map((expected) => ({ ...FAILURES.API_ANSWER_INVALID, expected })),
  { ...FAILURES.API_UNREACHABLE, operation: 'GetCallerIdentity', region: 'sts' },
  ...(['gone', 'edited', 'exists'] as const).map((found) => ({ ...FAILURES.OBJECT_MOVED, found })),
  ...API_CODES.map((apiCode) => ({ code: 'API_REJECTED', ...CALL, status: 400, apiCode }) as const),
  ...OPERATIONS.map((operation) => ({ ...FAILURES.API_REJECTED, operation })),
  { ...FAILURES.API_REJECTED, operation: 'GetCallerIdentity', region: 'sts' },
  ...TASKS.map((task) => ({ ...FAILURES.GITHUB_UNAVAILABLE, task })),
  { code: 'GITHUB_UNAVAILABLE', task: 'issue' },
  { code: 'GITHUB_UNAVAILABLE', task: 'issue', status: 200 },
  { code: 'GITHUB_UNAVAILABLE', task: 'issue', status: 403, isRateLimit: true },
  ...(['no-pull-request', 'no-comment', 'no-digest'] as const).map((why) => ({ ...FAILURES.APPROVAL_NOT_FOUND, why })),
  ...REFUSALS.map((why) => ({ ...FAILURES.EVENT_REFUSED, why })),
  ...DIFFERENCES.map((difference) => ({
    ...FAILURES.PLAN_NOT_APPROVED,
    objects: [{ key: 'cn-hangzhou/ops', difference }],
  })),
  { ...FAILURES.PLAN_NOT_APPROVED, objects: toObjects(0) },
  { ...FAILURES.PLAN_NOT_APPROVED, objects: toObjects(23) },
  { code: 'ID_TOKEN_UNAVAILABLE', why: 'request' },
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
