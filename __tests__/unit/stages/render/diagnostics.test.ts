import { describe, expect, test } from '@jest/globals'
import fc from 'fast-check'
import { toPage } from '../../../../scripts/support/gfm.ts'
import type {
  Diagnostic,
  DiagnosticDetail,
  ReferenceFault,
  SecretFault,
  SyntaxProblem,
  TextRule,
  YamlFeature,
} from '../../../../src/model/diagnostic.ts'
import { COMMENT_LIMIT, SUMMARY_LIMIT } from '../../../../src/stages/render/budget.ts'
import { toDiagnosticLine, toDiagnosticsMarkdown } from '../../../../src/stages/render/diagnostics.ts'
import {
  FEATURES,
  REFERENCE_FAULTS,
  SECRET_FAULTS,
  SYNTAX_PROBLEMS,
  TEXT_RULES,
} from '../../../../src/stages/render/texts/en/diagnostics.ts'
import { en } from '../../../../src/stages/render/texts/en/index.ts'
import type { Texts } from '../../../../src/stages/render/texts/texts.ts'
import { FRAGMENTS, findActiveLines, hostileText } from './hostile.ts'

const toFound = (detail: DiagnosticDetail, file: string, line: number, severity: Diagnostic['severity'] = 'error') => ({
  ...detail,
  severity,
  path: '',
  position: { file, line, column: 5, endLine: line, endColumn: 9 },
})

/** The wording of faults is tested with the reading of files; here it only has to stand in its place. */
const TEXTS: Texts = { ...en, toDiagnostic: (detail, quote) => `fault ${quote(detail.code)}` }

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

test('the wording itself is no markup', () => {
  const details: readonly DiagnosticDetail[] = [
    ...Object.keys(FEATURES).map((key) => ({ code: 'YAML_FEATURE_FORBIDDEN', feature: key as YamlFeature }) as const),
    ...Object.keys(SYNTAX_PROBLEMS).map((key) => ({ code: 'YAML_SYNTAX', problem: key as SyntaxProblem }) as const),
    ...Object.keys(TEXT_RULES).map((key) => ({ code: 'TEXT_INVALID', found: 'x', rule: key as TextRule }) as const),
    ...Object.keys(REFERENCE_FAULTS).map((key) => ({ code: 'REFERENCE_INVALID', why: key as ReferenceFault }) as const),
    ...Object.keys(SECRET_FAULTS).map(
      (key) => ({ code: 'SECRET_UNFIT', variable: 'x', why: key as SecretFault }) as const,
    ),
    { code: 'FILE_EMPTY' },
    { code: 'TEXT_MASKED' },
    { code: 'SECRET_LITERAL', key: 'Token' },
  ]
  for (const detail of details) {
    const { tags, prose } = toPage(en.toDiagnostic(detail, (text) => text))
    expect(tags).toEqual(['<p>', '</p>'])
    expect(prose).toBe(en.toDiagnostic(detail, (text) => text))
    expect(prose).not.toMatch(/[|\n]/)
  }
})
