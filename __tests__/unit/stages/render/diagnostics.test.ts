import { describe, expect, test } from '@jest/globals'
import type { Diagnostic, DiagnosticCode, DiagnosticDetail } from '../../../../src/model/diagnostic.ts'
import { COMMENT_LIMIT, SUMMARY_LIMIT } from '../../../../src/stages/render/budget.ts'
import {
  toDiagnosticLine,
  toDiagnosticsMarkdown,
  toFailureText,
  toFindingText,
} from '../../../../src/stages/render/diagnostics.ts'
import { en } from '../../../../src/stages/render/texts/en/index.ts'
import type { Texts } from '../../../../src/stages/render/texts/texts.ts'
import { zh } from '../../../../src/stages/render/texts/zh/index.ts'
import fc from '../../../support/fast-check.ts'
import { toPage } from '../../../support/rendered-page.ts'
import { FRAGMENTS, findActiveLines, hostileText } from './hostile.ts'
import { DIAGNOSTIC_VARIANTS, FAILURE_VARIANTS, FINDING_VARIANTS } from './variants.ts'

const toFound = (detail: DiagnosticDetail, file: string, line: number, severity: Diagnostic['severity'] = 'error') => ({
  ...detail,
  severity,
  path: '',
  position: { file, line, column: 5, endLine: line, endColumn: 9 },
})

/** The wording of faults is tested with the reading of files; here it only has to stand in its place. */
const TEXTS: Texts = { ...en, toDiagnostic: (detail, { quote }) => `fault ${quote(detail.code)}` }

describe('the summary of faulty files', () => {
  test('counts, and lists every fault with its place, errors first', () => {
    const found = [
      toFound({ code: 'KEY_RECOMMENDED', key: 'DingTalkTemplateId' }, 'a.yml', 3, 'warning'),
      toFound({ code: 'FILE_EMPTY' }, 'b.yml', 1),
      toFound({ code: 'KEY_NOT_TEXT' }, 'a.yml', 12),
    ]
    expect(toDiagnosticsMarkdown(found, TEXTS, SUMMARY_LIMIT)).toMatchSnapshot()
  })

  test('10,000 faults fit, and those left out are counted', () => {
    const found = Array.from({ length: 10_000 }, (_, index) => toFound({ code: 'FILE_EMPTY' }, 'a.yml', index + 1))
    const markdown = toDiagnosticsMarkdown(found, TEXTS, COMMENT_LIMIT)
    expect(markdown.length).toBeLessThanOrEqual(COMMENT_LIMIT.max)
    const shown = markdown.split('\n').filter((line) => line.startsWith('| <code>')).length
    expect(markdown).toContain(`| ${TEXTS.toHidden(10_000 - shown)} |`)
    expect(markdown).toMatch(/^## 10000 errors in 1 file\n/)
  })
})

describe('foreign text in faults', () => {
  const toAll = (text: string): readonly Diagnostic[] =>
    [
      toFound({ code: 'KEY_UNKNOWN', key: text, allowed: ['name'], suggestion: 'name' }, text, 1),
      toFound({ code: 'KEY_DUPLICATE', key: text, firstLine: 2 }, text, 2),
      toFound({ code: 'VALUE_NOT_ALLOWED', found: text, allowed: ['DingTalk', 'WeChat'] }, text, 3),
      toFound({ code: 'TEXT_INVALID', found: text, rule: 'region' }, text, 4),
      toFound({ code: 'TEXT_NOT_QUOTED', found: text }, text, 5),
      toFound({ code: 'VERSION_UNKNOWN', found: text, known: [1] }, text, 6),
      toFound({ code: 'SECRET_LITERAL', key: text }, text, 7),
    ] as const

  test('is inert in the summary and in the log', () => {
    const harmless = toPage(toDiagnosticsMarkdown(toAll('harmless'), en, SUMMARY_LIMIT))
    fc.assert(
      fc.property(hostileText, (text) => {
        const page = toPage(toDiagnosticsMarkdown(toAll(text), en, SUMMARY_LIMIT))
        expect(page.tags).toEqual(harmless.tags)
        expect(page.prose).toBe(harmless.prose)
        expect(toAll(text).flatMap((found) => findActiveLines(toDiagnosticLine(found, en)))).toEqual([])
      }),
      { examples: FRAGMENTS.map((fragment): [string] => [fragment]) },
    )
  })
})

/** What is told with more than a name or a number in it, where a character could be taken for markup. */
const WORDED: readonly DiagnosticCode[] = [
  'YAML_FEATURE_FORBIDDEN',
  'YAML_SYNTAX',
  'TEXT_INVALID',
  'REFERENCE_INVALID',
  'SECRET_UNFIT',
  'FILE_EMPTY',
  'TEXT_MASKED',
  'SECRET_LITERAL',
]

test.each([
  ['English', en],
  ['Chinese', zh],
])('the wording itself is no markup in %s', (_, texts) => {
  const worded = DIAGNOSTIC_VARIANTS.filter(({ code }) => WORDED.includes(code))
  expect(new Set(worded.map(({ code }) => code)).size).toBe(WORDED.length)
  for (const detail of worded) {
    const text = texts.toDiagnostic(detail, { quote: String, word: String })
    const { tags, prose } = toPage(text)
    expect(tags).toEqual(['<p>', '</p>'])
    expect(prose).toBe(text)
    expect(prose).not.toMatch(/[|\n]/)
  }
})

describe('a value from a console', () => {
  const LANGUAGES = { en, zh }
  const ADDRESS = { en: '/docs/find-values.md', zh: '/docs/zh-CN/find-values.md' }
  /** The words for such a value, in a message that asks the reader to find or set it. */
  const VALUE =
    /client id\b|client secret|card template|webhook URL|asterisks|rg-acfm|name of a RAM role|unset or empty|is not encrypted/i

  const listMessages = (name: 'en' | 'zh') => {
    const texts = LANGUAGES[name]
    return [
      ...DIAGNOSTIC_VARIANTS.map((detail) => ({
        detail,
        text: toDiagnosticLine(toFound(detail, 'a.yml', 1), texts),
      })),
      ...FINDING_VARIANTS.map((detail) => ({
        detail,
        text: toFindingText({ ...detail, severity: 'warning' }, texts),
      })),
      ...FAILURE_VARIANTS.filter(({ code }) => code !== 'NOT_CONFIRMED').map((detail) => ({
        detail,
        text: toFailureText(detail, texts),
      })),
    ]
  }

  test('is linked to its page by every message that asks for one, in both languages', () => {
    const asking = listMessages('en').flatMap(({ text }, index) => (VALUE.test(text) ? [index] : []))
    const codes = new Set(asking.map((index) => listMessages('en')[index]?.detail.code))
    expect(codes.size).toBeGreaterThan(6)
    for (const name of ['en', 'zh'] as const) {
      const messages = listMessages(name)
      expect(asking.map((index) => messages[index]?.text).filter((text) => !text?.includes(ADDRESS[name]))).toEqual([])
    }
  })
})
