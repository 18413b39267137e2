import type { DiagnosticCode, DiagnosticDetail } from '../../../../src/model/diagnostic.ts'
import type { FailureCode, FailureDetail } from '../../../../src/model/failure.ts'
import type { FindingDetail } from '../../../../src/model/plan.ts'

/** A failed call for samples. */
export const CALL = { operation: 'UpdateChatConfiguration', region: 'cn-hangzhou' }
const answer = { status: 403, apiCode: 'NoPermission', requestId: '7D3C' }
const rejected: FailureDetail = { code: 'API_REJECTED', ...CALL, ...answer }

/** A failure of each code. */
export const FAILURES: { readonly [C in FailureCode]: Extract<FailureDetail, { code: C }> } = {
  INPUT_INVALID: {
    code: 'INPUT_INVALID',
    faults: [
      { input: 'command', found: 'destroy', allowed: ['plan', 'apply'] },
      { input: 'endpoint', allowed: 'endpoint' },
    ],
  },
  CREDENTIALS_MISSING: { code: 'CREDENTIALS_MISSING', missing: ['access-key-secret'] },
  CONFIG_NOT_FOUND: { code: 'CONFIG_NOT_FOUND', pattern: 'chat/*.yml' },
  CONFIG_PATH_REFUSED: { code: 'CONFIG_PATH_REFUSED', path: '../x.yml', why: 'outside' },
  CONFIG_INVALID: { code: 'CONFIG_INVALID', count: 3 },
  OUTPUT_FILE_REFUSED: { code: 'OUTPUT_FILE_REFUSED', path: 'out/plan.json', why: 'missing-folder' },
  API_REJECTED: { code: 'API_REJECTED', ...CALL, ...answer },
  API_THROTTLED: { code: 'API_THROTTLED', ...CALL, status: 400, apiCode: 'Throttling.User' },
  API_UNAVAILABLE: { code: 'API_UNAVAILABLE', ...CALL, status: 503 },
  API_UNREACHABLE: { code: 'API_UNREACHABLE', ...CALL, reason: 'tls' },
  API_ANSWER_INVALID: { code: 'API_ANSWER_INVALID', ...CALL, status: 200, expected: 'ChatConfiguration' },
  LIST_INCOMPLETE: { code: 'LIST_INCOMPLETE', operation: 'ListChatConfigurations', region: 'cn-hangzhou' },
  OBJECT_MOVED: { code: 'OBJECT_MOVED', found: 'edited' },
  WRITE_NOT_SHOWN: { code: 'WRITE_NOT_SHOWN' },
  WRITE_ALTERED: {
    code: 'WRITE_ALTERED',
    fields: [
      { field: 'configuration.BotName', sent: 'ops ', shown: 'ops' },
      { field: 'ramRole', sent: 'OOSServiceRole', shown: 'oosservicerole' },
      { field: 'configuration.RobotCode', shown: 'robot-1' },
      { field: 'configuration.Count', sent: 5, shown: '5' },
      { field: 'configuration.Token', sent: '***' },
    ],
  },
  REPLACE_INCOMPLETE: { code: 'REPLACE_INCOMPLETE', cause: rejected },
  RECORD_NOT_WRITTEN: { code: 'RECORD_NOT_WRITTEN', cause: rejected },
  NOT_REACHED: { code: 'NOT_REACHED' },
  RENAME_INCOMPLETE: { code: 'RENAME_INCOMPLETE', name: 'ops-team' },
  CANCELLED: { code: 'CANCELLED' },
  STATE_UNAVAILABLE: { code: 'STATE_UNAVAILABLE', cause: { ...rejected, operation: 'GetParametersByPath' } },
  NOT_CONFIRMED: { code: 'NOT_CONFIRMED', why: 'no-terminal' },
  PLAN_REFUSED: { code: 'PLAN_REFUSED', count: 1 },
  APPLY_INCOMPLETE: { code: 'APPLY_INCOMPLETE', failed: 1, total: 3 },
  PLAN_NOT_APPROVED: {
    code: 'PLAN_NOT_APPROVED',
    approved: 'hmac:old',
    found: 'hmac:new',
    objects: [
      { key: 'cn-hangzhou/ops', difference: 'changed' },
      { key: 'cn-hangzhou/new', difference: 'added' },
    ],
    pulls: [],
  },
  APPROVAL_NOT_FOUND: {
    code: 'APPROVAL_NOT_FOUND',
    objects: [{ key: 'cn-hangzhou/ops', difference: 'added' }],
    pulls: [{ pull: 7, why: 'no-comment' }],
  },
  EVENT_REFUSED: { code: 'EVENT_REFUSED', event: 'pull_request_target', why: 'fork' },
  GITHUB_UNAVAILABLE: { code: 'GITHUB_UNAVAILABLE', task: 'comment', status: 403 },
  GITLAB_UNAVAILABLE: { code: 'GITLAB_UNAVAILABLE', task: 'comment', status: 403 },
  GITLAB_TOKEN_MISSING: { code: 'GITLAB_TOKEN_MISSING', task: 'comment' },
  RERUN_REFUSED: { code: 'RERUN_REFUSED', cause: { code: 'GITHUB_UNAVAILABLE', task: 'newer-commits', status: 502 } },
  REPOSITORY_UNKNOWN: { code: 'REPOSITORY_UNKNOWN', file: 'chat.yml' },
  ACCOUNT_UNEXPECTED: { code: 'ACCOUNT_UNEXPECTED', expected: '1000000000000001', found: '1000000000000002' },
  ID_TOKEN_UNAVAILABLE: { code: 'ID_TOKEN_UNAVAILABLE', why: 'permission' },
  PROBE_INCOMPLETE: { code: 'PROBE_INCOMPLETE', count: 3 },
  PROBE_LEFT: { code: 'PROBE_LEFT', region: 'cn-hangzhou', names: ['chat-sync-probe-1', 'chat-sync-probe-2'] },
  REHEARSAL_UNSETTLED: { code: 'REHEARSAL_UNSETTLED', count: 2 },
  UNEXPECTED: { code: 'UNEXPECTED', kind: 'TypeError' },
}

/** A finding of each code. */
export const FINDINGS: { readonly [C in FindingDetail['code']]: Extract<FindingDetail, { code: C }> } = {
  SECRETS_NOT_COMPARED: { code: 'SECRETS_NOT_COMPARED', count: 2 },
  MASKED_LITERAL: { code: 'MASKED_LITERAL', field: 'configuration.Owner' },
  IGNORE_UNMATCHED: {
    code: 'IGNORE_UNMATCHED',
    field: 'configuration.BotNmae',
    suggestion: 'configuration.BotName',
  },
  PRUNE_WITHOUT_STATE: { code: 'PRUNE_WITHOUT_STATE' },
  REFERENCE_IN_LIVE: {
    code: 'REFERENCE_IN_LIVE',
    field: 'configuration.Note',
    reference: 'fromEnv OOS_CHAT_SECRET_OPS',
  },
  MASKED_ECHO: { code: 'MASKED_ECHO', field: 'configuration.Token' },
  RECORD_TOO_LONG: { code: 'RECORD_TOO_LONG', bytes: 5000, allowed: 4096 },
  UNSEALED_RECORD: { code: 'UNSEALED_RECORD', why: 'unkeyed' },
  RECORD_UNUSABLE: { code: 'RECORD_UNUSABLE', parameter: '/chat-sync/0123456789abcdef', why: 'tampered' },
  NAME_BY_CASE: { code: 'NAME_BY_CASE', live: 'Ops', isRename: true },
  LIVE_CONFUSABLE: {
    code: 'LIVE_CONFUSABLE',
    live: 'o\u{440}s',
    place: 2,
    codePoint: 'U+0070',
    otherCodePoint: 'U+0440',
  },
  OWNED_BY_OTHERS: { code: 'OWNED_BY_OTHERS', owner: 'acme/platform' },
  LIVE_UNREADABLE: { code: 'LIVE_UNREADABLE', region: 'cn-hangzhou', count: 1 },
  RECORD_IGNORED: {
    code: 'RECORD_IGNORED',
    region: 'cn-hangzhou',
    parameter: '/chat-sync/0123456789abcdef',
    why: 'tampered',
  },
  TOO_MANY_DELETIONS: { code: 'TOO_MANY_DELETIONS', deletions: 4, allowed: 1, managed: 5, limit: '30%' },
  ROLE_UNFIT: { code: 'ROLE_UNFIT', role: 'OOSServiceRole', why: 'untrusting' },
  RESOURCE_GROUP_UNFIT: { code: 'RESOURCE_GROUP_UNFIT', group: 'rg-acfmxsn4m4example', why: 'missing' },
  DINGTALK_REFUSED: { code: 'DINGTALK_REFUSED', clientId: 'dingpxlbxp0rgs7uxmtb' },
  PREFLIGHT_SKIPPED: { code: 'PREFLIGHT_SKIPPED', check: 'role', count: 2, why: 'forbidden', apiCode: 'NoPermission' },
}

const FIRST = { file: 'a.yml', line: 4, column: 9, endLine: 4, endColumn: 12 }

/** A fault of a file of each code. */
export const DIAGNOSTICS: { readonly [C in DiagnosticCode]: Extract<DiagnosticDetail, { code: C }> } = {
  FILE_TOO_LARGE: { code: 'FILE_TOO_LARGE', bytes: 262_145, allowedBytes: 262_144 },
  FILE_EMPTY: { code: 'FILE_EMPTY' },
  ENCODING_INVALID: { code: 'ENCODING_INVALID' },
  CHARACTER_FORBIDDEN: { code: 'CHARACTER_FORBIDDEN', codePoint: 'U+202E', count: 3 },
  CHARACTER_MISTAKEN: { code: 'CHARACTER_MISTAKEN', what: 'colon', codePoint: 'U+FF1A' },
  NAME_CHARACTER: { code: 'NAME_CHARACTER', what: 'invisible', codePoint: 'U+200B', place: 3 },
  YAML_SYNTAX: { code: 'YAML_SYNTAX', problem: 'missing-comma' },
  YAML_FEATURE_FORBIDDEN: { code: 'YAML_FEATURE_FORBIDDEN', feature: 'anchor', count: 4 },
  KEY_DUPLICATE: { code: 'KEY_DUPLICATE', key: 'name', firstLine: 7 },
  KEY_NOT_TEXT: { code: 'KEY_NOT_TEXT' },
  KEY_UNKNOWN: { code: 'KEY_UNKNOWN', key: 'nmae', allowed: ['name', 'type'], suggestion: 'name' },
  KEY_RESERVED: { code: 'KEY_RESERVED', key: '__proto__' },
  KEY_MISSING: { code: 'KEY_MISSING', key: 'DingTalkClientId', similar: 'dingtalkClientID' },
  KEY_RECOMMENDED: { code: 'KEY_RECOMMENDED', key: 'DingTalkTemplateId' },
  NESTING_TOO_DEEP: { code: 'NESTING_TOO_DEEP', allowed: 12 },
  TOO_MANY_KEYS: { code: 'TOO_MANY_KEYS', found: 501, allowed: 500 },
  TOO_MANY_CONFIGURATIONS: { code: 'TOO_MANY_CONFIGURATIONS', found: 201, allowed: 200 },
  TOO_MANY_FAULTS: { code: 'TOO_MANY_FAULTS', count: 12 },
  TOO_MANY_VALUES: { code: 'TOO_MANY_VALUES', allowedTokens: 90_000 },
  TYPE_WRONG: { code: 'TYPE_WRONG', found: 'number', allowed: ['text', 'reference'] },
  VALUE_NOT_ALLOWED: {
    code: 'VALUE_NOT_ALLOWED',
    found: 'Wechat',
    allowed: ['DingTalk', 'WeChat'],
    suggestion: 'WeChat',
  },
  TEXT_INVALID: { code: 'TEXT_INVALID', found: 'CN', rule: 'region', suggestion: 'cn-hangzhou' },
  TEXT_NOT_QUOTED: { code: 'TEXT_NOT_QUOTED', found: '0x1F', number: '31' },
  TEXT_LINE_END: { code: 'TEXT_LINE_END' },
  TEXT_MASKED: { code: 'TEXT_MASKED' },
  VERSION_UNKNOWN: { code: 'VERSION_UNKNOWN', found: '2', known: [1] },
  REGION_MISSING: { code: 'REGION_MISSING', count: 3 },
  NAME_DUPLICATE: { code: 'NAME_DUPLICATE', name: 'ops', region: 'cn-hangzhou', first: FIRST },
  NAME_CONFUSABLE: {
    code: 'NAME_CONFUSABLE',
    name: 'o\u{440}s',
    region: 'cn-hangzhou',
    first: FIRST,
    firstName: 'ops',
    place: 2,
    codePoint: 'U+0440',
    otherCodePoint: 'U+0070',
  },
  NAME_MIXES_SCRIPTS: {
    code: 'NAME_MIXES_SCRIPTS',
    name: 'o\u{440}s',
    scripts: ['Latin', 'Cyrillic'],
    codePoint: 'U+0440',
    place: 2,
  },
  SECRET_LITERAL: { code: 'SECRET_LITERAL', key: 'Token' },
  SECRET_ON_PUBLIC_KEY: { code: 'SECRET_ON_PUBLIC_KEY', key: 'BotName' },
  REFERENCE_INVALID: { code: 'REFERENCE_INVALID', why: 'variable' },
  REFERENCE_IN_LIST: { code: 'REFERENCE_IN_LIST' },
  SECRET_UNSET: { code: 'SECRET_UNSET', variable: 'OOS_CHAT_SECRET_OPS' },
  SECRET_UNFIT: { code: 'SECRET_UNFIT', variable: 'OOS_CHAT_SECRET_OPS', why: 'blank' },
}
