import { describe, expect, test } from '@jest/globals'
import type { FailureDetail } from '../../../../src/model/failure.ts'
import type { Finding } from '../../../../src/model/plan.ts'
import {
  toDiagnosticLine,
  toFailureMarkdown,
  toFailureText,
  toFindingText,
} from '../../../../src/stages/render/diagnostics.ts'
import { MARKDOWN } from '../../../../src/stages/render/medium.ts'
import { LINE_TEXTS } from '../../../../src/stages/render/texts/en/command-line.ts'
import { en, toEnglish } from '../../../../src/stages/render/texts/en/index.ts'
import { toPage } from '../../../support/rendered-page.ts'
import { CALL, FAILURES, FINDINGS } from './samples.ts'

/** What only a command line can meet is told in its manner. */
const OF_LINES = /^(?:NOT_CONFIRMED|PROBE_|RECORD_(?:FOREIGN|NOT_FOUND)|GITLAB_)/
const toTexts = ({ code }: FailureDetail) => (OF_LINES.test(code) ? toEnglish(LINE_TEXTS) : en)

describe('failures', () => {
  test('each says what failed and is one line, or one for each item of a list', () => {
    const texts = Object.values(FAILURES).map((detail) => toFailureText(detail, toTexts(detail)))
    expect(texts).toMatchSnapshot()
    expect(texts.filter((text) => /\n(?!- |Set )/.test(text) || text.includes('undefined'))).toEqual([])
  })

  test.each(Object.values(FAILURES))('$code is plain Markdown', (detail) => {
    const { tags } = toPage(toFailureMarkdown(detail, toTexts(detail)))
    const known = [
      '<a href="https://github.com/acme/oos-chat-sync/blob/v1/docs/ram.md#5-elsewhere-signing-in-without-keys">',
      '</a>',
      '<h2>',
      '</h2>',
      '<blockquote>',
      '</blockquote>',
      '<p>',
      '</p>',
      '<code>',
      '</code>',
      '<ul>',
      '</ul>',
      '<li>',
      '</li>',
    ]
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
    ['EntityAlreadyExists.ChatConfiguration', 'after the plan'],
    ['EntityNotExists.Role', 'does not exist'],
    ['InvalidParameter.Configuration', 'fields of this configuration'],
    ['SomethingNew', 'request id'],
  ])('%s is told with what to check', (apiCode, hint) => {
    const text = toFailureText({ code: 'API_REJECTED', ...CALL, status: 400, apiCode }, en)
    expect(text).toContain(`"${apiCode}"`)
    expect(text).toContain(hint)
  })

  test('an answer that tells neither status nor code leaves no gap', () => {
    const text = toFailureText({ code: 'API_ANSWER_INVALID', ...CALL, expected: 'json' }, en)
    expect(text).toContain('(expected: "JSON")')
  })

  test('a role that is not handed out is told by what decides that, and never as a permission of an access key', () => {
    const assume = { operation: 'AssumeRoleWithOIDC', region: 'sts', status: 403, apiCode: 'NoPermission' }
    const text = toFailureText({ code: 'API_REJECTED', ...assume }, en)
    expect(text).toContain('"role-to-assume" and "oidc-provider-arn"')
    expect(text).not.toContain('access key is valid')
  })

  test('a permission is named with the service that grants it', () => {
    const identity = { operation: 'GetCallerIdentity', region: 'sts', status: 403, apiCode: 'NoPermission' }
    expect(toFailureText({ code: 'API_REJECTED', ...identity }, en)).toContain('"sts:GetCallerIdentity"')
  })

  test('a code of the API is foreign', () => {
    const text = toFailureText({ code: 'API_REJECTED', ...CALL, status: 400, apiCode: 'x\n##[error]y' }, en)
    expect(text).toContain('"x\\n#\\#[error]y"')
  })
})

describe('findings', () => {
  test('each says what was found and what to do', () => {
    const findings = Object.values(FINDINGS).map((detail): Finding => ({ ...detail, severity: 'warning' }))
    expect(findings.map((finding) => toFindingText(finding, en))).toMatchSnapshot()
    for (const finding of findings) {
      const { tags } = toPage(toFindingText(finding, en, MARKDOWN))
      // The page of the owner's repository, and ours, are the only links.
      const pages = ['https://github.com/acme/platform', en.toPage('values').address]
      const known = ['<p>', '</p>', '<code>', '</code>', '</a>', ...pages.map((page) => `<a href="${page}">`)]
      expect(tags.filter((tag) => !known.includes(tag))).toEqual([])
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
    expect(text).toMatch(/^"ops" in cn-hangzhou \(chat\.yml:8\): It is owned/)
  })
})

test('a diagnostic is a line as compilers write it', () => {
  const position = { file: '::error::.yml', line: 5, column: 11, endLine: 5, endColumn: 14 }
  const line = toDiagnosticLine({ code: 'FILE_EMPTY', severity: 'error', path: '', position }, en)
  expect(line).toMatch(/^\\::error::\.yml:5:11: error: ./)
})
