import { describe, expect, test } from '@jest/globals'
import type { FailureCode, FailureDetail } from '../../../src/errors.ts'
import type { Finding, FindingDetail } from '../../../src/model/plan.ts'
import { toDiagnosticLine, toFailureMarkdown, toFailureText, toFindingText } from '../../../src/render/failure.ts'
import { MARKDOWN } from '../../../src/render/medium.ts'
import { en } from '../../../src/render/texts/en.ts'
import { toPage } from '../../support/gfm.ts'

const call = { operation: 'UpdateChatConfiguration', region: 'cn-hangzhou' }
const answer = { status: 403, apiCode: 'NoPermission', requestId: '7D3C' }
const rejected: FailureDetail = { code: 'API_REJECTED', ...call, ...answer }

const FAILURES: { readonly [C in FailureCode]: Extract<FailureDetail, { code: C }> } = {
  INPUT_INVALID: {
    code: 'INPUT_INVALID',
    faults: [
      { input: 'command', found: 'destroy', allowed: 'plan, apply' },
      { input: 'access-key-id', allowed: 'letters and digits' },
    ],
  },
  CREDENTIALS_MISSING: { code: 'CREDENTIALS_MISSING', missing: ['access-key-secret'] },
  CONFIG_NOT_FOUND: { code: 'CONFIG_NOT_FOUND', pattern: 'chat/*.yml' },
  CONFIG_PATH_REFUSED: { code: 'CONFIG_PATH_REFUSED', path: '../x.yml', why: 'outside' },
  CONFIG_INVALID: { code: 'CONFIG_INVALID', count: 3 },
  OUTPUT_FILE_REFUSED: { code: 'OUTPUT_FILE_REFUSED', path: 'out/plan.json', why: 'missing-folder' },
  API_REJECTED: { code: 'API_REJECTED', ...call, ...answer },
  API_THROTTLED: { code: 'API_THROTTLED', ...call, status: 400, apiCode: 'Throttling.User' },
  API_UNAVAILABLE: { code: 'API_UNAVAILABLE', ...call, status: 503 },
  API_UNREACHABLE: { code: 'API_UNREACHABLE', ...call, reason: 'tls' },
  API_ANSWER_INVALID: { code: 'API_ANSWER_INVALID', ...call, status: 200, expected: 'ChatConfiguration' },
  LIST_INCOMPLETE: { code: 'LIST_INCOMPLETE', operation: 'ListChatConfigurations', region: 'cn-hangzhou' },
  OBJECT_MOVED: { code: 'OBJECT_MOVED', found: 'edited' },
  WRITE_NOT_SHOWN: { code: 'WRITE_NOT_SHOWN' },
  REPLACE_INCOMPLETE: { code: 'REPLACE_INCOMPLETE', cause: rejected },
  RECORD_NOT_WRITTEN: { code: 'RECORD_NOT_WRITTEN', cause: rejected },
  NOT_REACHED: { code: 'NOT_REACHED' },
  CANCELLED: { code: 'CANCELLED' },
  STATE_UNAVAILABLE: { code: 'STATE_UNAVAILABLE', cause: { ...rejected, operation: 'GetParametersByPath' } },
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
  },
  APPROVAL_NOT_FOUND: { code: 'APPROVAL_NOT_FOUND', why: 'no-comment' },
  EVENT_REFUSED: { code: 'EVENT_REFUSED', event: 'pull_request_target', why: 'fork' },
  GITHUB_UNAVAILABLE: { code: 'GITHUB_UNAVAILABLE', task: 'comment', status: 403 },
  ACCOUNT_UNEXPECTED: { code: 'ACCOUNT_UNEXPECTED', expected: '1000000000000001', found: '1000000000000002' },
  ID_TOKEN_UNAVAILABLE: { code: 'ID_TOKEN_UNAVAILABLE', why: 'permission' },
  UNEXPECTED: { code: 'UNEXPECTED', kind: 'TypeError' },
}

const FINDINGS: { readonly [C in FindingDetail['code']]: Extract<FindingDetail, { code: C }> } = {
  SECRETS_NOT_COMPARED: { code: 'SECRETS_NOT_COMPARED', count: 2 },
  MASKED_LITERAL: { code: 'MASKED_LITERAL', field: 'configuration.Owner' },
  PRUNE_WITHOUT_STATE: { code: 'PRUNE_WITHOUT_STATE' },
  MASKED_ECHO: { code: 'MASKED_ECHO', field: 'configuration.Token' },
  TOO_MANY_SECRETS: { code: 'TOO_MANY_SECRETS', count: 40, allowed: 25 },
  OWNED_BY_OTHERS: { code: 'OWNED_BY_OTHERS', owner: 'acme/platform' },
  LIVE_UNREADABLE: { code: 'LIVE_UNREADABLE', region: 'cn-hangzhou', count: 1 },
  RECORD_IGNORED: {
    code: 'RECORD_IGNORED',
    region: 'cn-hangzhou',
    parameter: '/chat-sync/0123456789abcdef',
    why: 'tampered',
  },
  TOO_MANY_DELETIONS: { code: 'TOO_MANY_DELETIONS', deletions: 4, allowed: 1, managed: 5, limit: '30%' },
}

describe('failures', () => {
  test('each says what failed and is one line', () => {
    const texts = Object.values(FAILURES).map((detail) => toFailureText(detail, en))
    expect(texts).toMatchSnapshot()
    expect(texts.filter((text) => text.includes('\n') || text.includes('undefined'))).toEqual([])
  })

  test.each(Object.values(FAILURES))('$code is plain Markdown', (detail) => {
    const { tags } = toPage(toFailureMarkdown(detail, en))
    const known = ['<h2>', '</h2>', '<blockquote>', '</blockquote>', '<p>', '</p>', '<code>', '</code>']
    expect(tags.filter((tag) => !known.includes(tag))).toEqual([])
  })

  test.each([
    ['SignatureDoesNotMatch', 'access-key-secret'],
    ['InvalidAccessKeyId.NotFound', 'access-key-id'],
    ['InvalidAccessKeyId.Inactive', 'access-key-id'],
    ['InvalidSecurityToken.Expired', 'security-token'],
    ['MissingSecurityToken', 'security-token'],
    ['Forbidden.RAM', 'oos:UpdateChatConfiguration'],
    ['Forbidden', 'oos:UpdateChatConfiguration'],
    ['NoPermission', 'oos:UpdateChatConfiguration'],
    ['InvalidTimeStamp.Expired', 'clock'],
    ['SignatureNonceUsed', 'earlier copy'],
    ['EntityAlreadyExists.ChatConfiguration', 'since the plan'],
    ['EntityNotExists.Role', 'does not exist'],
    ['InvalidParameter.Configuration', 'fields of this configuration'],
    ['SomethingNew', 'request id'],
  ])('%s is told with what to check', (apiCode, hint) => {
    const text = toFailureText({ code: 'API_REJECTED', ...call, status: 400, apiCode }, en)
    expect(text).toContain(`"${apiCode}"`)
    expect(text).toContain(hint)
  })

  test('an answer that tells neither status nor code leaves no gap', () => {
    const text = toFailureText({ code: 'API_ANSWER_INVALID', ...call, expected: 'JSON' }, en)
    expect(text).toContain('(expected: "JSON")')
  })

  test('a code of the API is foreign', () => {
    const text = toFailureText({ code: 'API_REJECTED', ...call, status: 400, apiCode: 'x\n##[error]y' }, en)
    expect(text).toContain('"x\\n#\\#[error]y"')
  })
})

describe('findings', () => {
  test('each says what was found and what to do', () => {
    const findings = Object.values(FINDINGS).map((detail): Finding => ({ ...detail, severity: 'warning' }))
    expect(findings.map((finding) => toFindingText(finding, en))).toMatchSnapshot()
    for (const finding of findings) {
      const { tags } = toPage(toFindingText(finding, en, MARKDOWN))
      expect(tags.filter((tag) => !['<p>', '</p>', '<code>', '</code>'].includes(tag))).toEqual([])
    }
  })

  test('too many deletions tell the value that allows exactly these', () => {
    const text = toFindingText({ ...FINDINGS.TOO_MANY_DELETIONS, severity: 'error' }, en)
    expect(text).toContain('"max-deletions: 4"')
  })

  test('names the configuration and its place', () => {
    const position = { file: 'chat.yml', line: 8, column: 5, endLine: 9, endColumn: 1 }
    const key = { region: 'cn-hangzhou', name: 'ops' }
    const text = toFindingText({ ...FINDINGS.OWNED_BY_OTHERS, severity: 'error', key, position }, en)
    expect(text).toMatch(/^"ops" in cn-hangzhou \(chat\.yml:8\): It belongs/)
  })
})

test('a diagnostic is a line as compilers write it', () => {
  const position = { file: '::error::.yml', line: 5, column: 11, endLine: 5, endColumn: 14 }
  const line = toDiagnosticLine({ code: 'FILE_EMPTY', severity: 'error', path: '', position }, en)
  expect(line).toMatch(/^\\::error::\.yml:5:11: error: ./)
})
