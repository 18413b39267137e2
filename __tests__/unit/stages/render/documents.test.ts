import { describe, expect, test } from '@jest/globals'
import type { FailureDetail } from '../../../../src/model/failure.ts'
import type { Change, Plan } from '../../../../src/model/plan.ts'
import type { ChangeResult, Report } from '../../../../src/model/report.ts'
import { COMMENT_LIMIT, SUMMARY_LIMIT } from '../../../../src/stages/render/budget.ts'
import { toCommentMarkdown } from '../../../../src/stages/render/comment.ts'
import { toVisibleText } from '../../../../src/stages/render/escape.ts'
import type { Header } from '../../../../src/stages/render/header.ts'
import { toPalette } from '../../../../src/stages/render/palette.ts'
import { toPlanMarkdown } from '../../../../src/stages/render/plan-markdown.ts'
import { toPlanText } from '../../../../src/stages/render/plan-text.ts'
import { toReportMarkdown, toReportText } from '../../../../src/stages/render/report.ts'
import { en } from '../../../../src/stages/render/texts/en/index.ts'
import fc from '../../../support/fast-check.ts'
import { listQuickActions } from '../../../support/quick-actions.ts'
import { toPage } from '../../../support/rendered-page.ts'
import { FRAGMENTS, findActiveLines, hostileText } from './hostile.ts'

const PLAIN = toPalette(false)

/** One document in which a text stands wherever foreign text can. Asterisks would count as a secret among values. */
const toWorld = (text: string): { plan: Plan; report: Report; header: Header } => {
  const key = { region: text, name: text }
  const position = { file: text, line: 1, column: 1, endLine: 1, endColumn: 2 }
  const fields = [
    { field: 'ramRole', before: `${text}1`, after: `${text}2` },
    { field: text, before: [text], after: { [text]: text } },
  ]
  const update: Change = { action: 'update', key, type: text, fields, position }
  const create: Change = { action: 'create', key, type: text, fields, position, movedFrom: text, movedTo: text }
  const failure: FailureDetail = {
    code: 'API_REJECTED',
    operation: text,
    region: text,
    status: 400,
    apiCode: `X${text}`,
    requestId: text,
  }
  const changes: readonly Change[] = [{ action: 'delete', key, type: text, fields: [] }, update, create]
  const fieldsShown = [
    { field: text, sent: `${text}1`, shown: text },
    { field: text, shown: { [text]: text } },
  ]
  const altered = { code: 'WRITE_ALTERED', fields: fieldsShown } as const
  const results: ChangeResult[] = changes.map((change) => ({
    change,
    outcome: 'failed' as const,
    requestIds: [text],
    failure,
    webhookChanged: true,
  }))
  results.push({ change: update, outcome: 'unconfirmed', requestIds: [text], failure: altered })
  return {
    plan: {
      changes,
      unchanged: [],
      unmanagedCount: 0,
      chores: [],
      findings: [
        { code: 'OWNED_BY_OTHERS', severity: 'error', owner: text, key, position },
        { code: 'MASKED_LITERAL', severity: 'warning', field: text, key, position },
        {
          code: 'IGNORE_UNMATCHED',
          severity: 'warning',
          field: text,
          suggestion: text,
          separator: text,
          key,
          position,
        },
      ],
    },
    report: { results },
    header: { mode: 'plan', scope: text, files: [text, text] },
  }
}

const toDocuments = (text: string) => {
  const { plan, report, header } = toWorld(text)
  return {
    markdown: [
      toPlanMarkdown(plan, header, en, SUMMARY_LIMIT),
      toReportMarkdown(report, plan, header, en, SUMMARY_LIMIT),
    ],
    text: [toPlanText(plan, header, en, PLAIN), toReportText(report, plan, header, en, PLAIN)],
  }
}

const EXAMPLES = { numRuns: 60, examples: FRAGMENTS.map((fragment): [string] => [fragment]) }

describe('foreign text', () => {
  const harmless = toDocuments('harmless')

  test('changes nothing about a page but what stands in its codes', () => {
    const pages = harmless.markdown.map(toPage)
    fc.assert(
      fc.property(hostileText, (text) => {
        toDocuments(text).markdown.forEach((markdown, index) => {
          const page = toPage(markdown)
          expect(page.tags).toEqual(pages[index]?.tags)
          expect(page.prose).toBe(pages[index]?.prose)
          expect(page.codes).toContain(toVisibleText(text))
          expect(page.nodes.filter((node) => /[\w.+-]@\w/.test(node))).toEqual([])
        })
      }),
      EXAMPLES,
    )
  })

  test('is no command to GitLab, which carries out lines that begin with a slash', () => {
    fc.assert(
      fc.property(hostileText, (text) => {
        const { plan, header } = toWorld(text)
        const comment = toCommentMarkdown(plan, header, en, { digest: `hmac:${'a'.repeat(43)}` })
        for (const markdown of [...toDocuments(text).markdown, comment]) {
          expect(listQuickActions(markdown)).toEqual([])
          expect(markdown).not.toMatch(/^(?:\/|~~~|>>>)/m)
        }
      }),
      EXAMPLES,
    )
  })

  test('makes no line of a log, and none that the runner acts on', () => {
    fc.assert(
      fc.property(hostileText, (text) => {
        toDocuments(text).text.forEach((log, index) => {
          expect(findActiveLines(log)).toEqual([])
          expect(log.split('\n').length).toBe(harmless.text[index]?.split('\n').length)
        })
      }),
      EXAMPLES,
    )
  })
})

describe('many changes', () => {
  /** What each place takes, in its own unit: a limit that measures something else would keep itself. */
  const SIZES = [
    { limit: SUMMARY_LIMIT, max: 900 * 1024, count: (text: string) => Buffer.byteLength(text) },
    { limit: COMMENT_LIMIT, max: 60_000, count: (text: string) => text.length },
  ]
  const toMany = (count: number): { plan: Plan; report: Report } => {
    const changes = Array.from({ length: count }, (_, index): Change => {
      const action = index < count / 5 ? 'delete' : 'update'
      const key = { region: 'cn-hangzhou', name: `机器人-${index}` }
      const fields = [{ field: 'configuration.BotName', before: '值'.repeat(900), after: '👍'.repeat(900) }]
      return { action, key, type: 'DingTalk', fields: action === 'delete' ? [] : fields }
    })
    const plan = { changes, unchanged: [], unmanagedCount: 7, findings: [], chores: [] }
    const results = changes.map((change) => ({
      change,
      outcome: 'applied' as const,
      requestIds: ['id'],
    }))
    return { plan, report: { results } }
  }
  const header: Header = { mode: 'apply', scope: 'acme/chat' }

  test.each([10, 100, 500, 1000, 10_000])('%i fit both limits, with balanced markup, totals and deletions', (count) => {
    const { plan, report } = toMany(count)
    for (const { limit, max, count: size } of SIZES) {
      const summary = toPlanMarkdown(plan, header, en, limit)
      expect(size(summary)).toBeLessThanOrEqual(max)
      expect(summary.split('\n')[0]).toBe(`## Plan: ${count / 5} to delete, ${(count / 5) * 4} to update`)
      expect(summary).toContain('机器人-0')
      expect(summary).not.toContain('\ufffd')
      for (const tag of ['details', 'summary', 'code']) {
        expect(summary.split(`<${tag}>`).length).toBe(summary.split(`</${tag}>`).length)
      }
      expect(size(toReportMarkdown(report, plan, header, en, limit))).toBeLessThanOrEqual(max)
    }
  })

  test('a summary that lost details and rows is still a page', () => {
    const { plan } = toMany(1000)
    const { tags, prose } = toPage(toPlanMarkdown(plan, header, en, COMMENT_LIMIT))
    expect(tags.filter((tag) => tag === '<tr>').length).toBeGreaterThan(100)
    expect(tags.filter((tag) => tag === '<table>').length).toBe(1)
    expect(prose).toContain('7 unmanaged')
  })

  test('details shrink before they go, and rows go last', () => {
    const summaries = [10, 400, 501].map((count) => toPlanMarkdown(toMany(count).plan, header, en, SUMMARY_LIMIT))
    const [few = '', more = '', many = ''] = summaries
    expect(few).toContain('值'.repeat(900))
    expect(more).toContain('值'.repeat(100))
    expect(more).not.toContain('值'.repeat(900))
    expect(many).not.toContain('<details>')
    expect(many).toContain(en.plan.detailsLeftOut)
    expect(many.split('\n').filter((line) => line.startsWith('| &#')).length).toBe(501)
  })

  test('10,000 changes keep to every limit, and the log tells them all', () => {
    const { plan, report } = toMany(10_000)
    expect(SUMMARY_LIMIT.measure(toPlanMarkdown(plan, header, en, SUMMARY_LIMIT))).toBeLessThanOrEqual(
      SUMMARY_LIMIT.max,
    )
    const comment = toReportMarkdown(report, plan, header, en, COMMENT_LIMIT)
    expect(COMMENT_LIMIT.measure(comment)).toBeLessThanOrEqual(COMMENT_LIMIT.max)
    expect(toPlanText(plan, header, en, PLAIN).split('\n').length).toBeGreaterThan(10_000)
  })

  test('many reasons to refuse do not push out the table altogether', () => {
    const { plan } = toMany(20)
    const findings = Array.from({ length: 5000 }, (_, index) => ({
      code: 'OWNED_BY_OTHERS' as const,
      severity: 'error' as const,
      owner: 'acme/platform',
      key: { region: 'cn-hangzhou', name: `bot-${index}` },
    }))
    const summary = toPlanMarkdown({ ...plan, findings }, header, en, COMMENT_LIMIT)
    expect(summary.length).toBeLessThanOrEqual(COMMENT_LIMIT.max)
    expect(summary).toContain('more, not shown because')
    expect(summary).toContain('| Action |')
  })
})
