import { describe, expect, test } from '@jest/globals'
import type { Change, Plan } from '../../../../src/model/plan.ts'
import { COMMENT_LIMIT } from '../../../../src/stages/render/budget.ts'
import { type CommentExtra, toCommentMarkdown } from '../../../../src/stages/render/comment.ts'
import { toCommentParts } from '../../../../src/stages/render/comment-parts.ts'
import { toVisibleText } from '../../../../src/stages/render/escape.ts'
import type { Header } from '../../../../src/stages/render/header.ts'
import { toPlanMarkdown } from '../../../../src/stages/render/plan-markdown.ts'
import { en } from '../../../../src/stages/render/texts/en/index.ts'
import fc from '../../../support/fast-check.ts'
import { toPage } from '../../../support/rendered-page.ts'
import { toSanitizedPage } from '../../../support/sanitized.ts'
import { FRAGMENTS, hostileText } from './hostile.ts'

const DIGEST = `hmac:${'aB3-_'.repeat(8)}xyz`
const RUN_URL = 'https://github.com/acme/chat/actions/runs/42'
const EXTRA: CommentExtra = { digest: DIGEST, state: { runUrl: RUN_URL } }
const HEADER: Header = { mode: 'plan', scope: 'acme/chat', files: ['chat.yml'] }
const NOTHING: Plan = { changes: [], unchanged: [], unmanagedCount: 3, findings: [], chores: [] }

const toChange = (name: string, action: Change['action'] = 'update'): Change => ({
  action,
  key: { region: 'cn-hangzhou', name },
  type: 'DingTalk',
  fields: action === 'delete' ? [] : [{ field: name, before: `${name} before`, after: `${name} after` }],
})
const toPlan = (changes: readonly Change[]): Plan => ({ ...NOTHING, changes })
const toComment = (plan: Plan, extra = EXTRA) => toCommentMarkdown(plan, HEADER, en, extra)

/** Fragments of which GitHub would make something, were they not written out. */
const MENTIONS = /(?:^|[^\w/])@[a-z]|(?:^|\W)#\d|GH-\d|<!--|:\/\/(?!github\.com\/acme)|[\w.]@[\w.]/i

describe('a comment', () => {
  test('is the plan, its digest and nothing hidden but these', () => {
    const comment = toComment(toPlan([toChange('ops')]))
    expect(comment.startsWith(toPlanMarkdown(toPlan([toChange('ops')]), HEADER, en, COMMENT_LIMIT))).toBe(true)
    expect(toSanitizedPage(comment).codes).toContain(DIGEST)
    expect(comment.match(/<!-- .* -->$/gm)).toEqual(['<!-- plan-run: 42 -->', `<!-- plan-digest: ${DIGEST} -->`])
    expect(toSanitizedPage(comment).links).toEqual([RUN_URL])
  })

  test('is short where there is nothing to do', () => {
    const comment = toComment({ ...NOTHING, findings: [{ code: 'PRUNE_WITHOUT_STATE', severity: 'notice' }] })
    expect(comment.split('\n')[0]).toBe('## No changes')
    expect(comment.split('\n').filter((line) => line !== '')).toHaveLength(6)
    expect(comment).toContain(`<!-- plan-digest: ${DIGEST} -->`)
  })

  test('says why a plan without changes is refused', () => {
    const refusal = { code: 'OWNED_BY_OTHERS', severity: 'error', owner: 'acme/platform' } as const
    expect(toComment({ ...NOTHING, findings: [refusal] })).toContain('acme&#47;platform')
  })

  test('leads to the summary where it tells less, and only to an address', () => {
    const long = toPlan(Array.from({ length: 300 }, (_, index) => toChange(`${index}${'x'.repeat(250)}`)))
    expect(toSanitizedPage(toComment(long)).links).toEqual([RUN_URL, RUN_URL])
    for (const runUrl of ['javascript:alert(1)', 'nothing', ']( <b>']) {
      expect(toSanitizedPage(toComment(long, { ...EXTRA, state: { runUrl } })).links).toEqual([])
    }
    const odd = 'https://example.com/a>)](b) <img src=x>\n## c'
    const { links, elements } = toSanitizedPage(toComment(long, { state: { runUrl: odd } }))
    expect(links.map((link) => new URL(link).origin)).toEqual(['https://example.com'])
    expect(elements).not.toContain('img')
    expect(elements.filter((name) => name === 'h2')).toHaveLength(1)
    expect(toComment(long, {})).toContain(en.comment.toShortened(en.comment.summary))
  })

  test('holds no digest of another form', () => {
    const plan = toPlan([toChange('ops')])
    for (const digest of ['md5:abc', `hmac:${'a'.repeat(19)}`, `hmac:${'a'.repeat(101)}`, `${DIGEST} --> <b>`]) {
      expect(toComment(plan, { digest })).toBe(toPlanMarkdown(plan, HEADER, en, COMMENT_LIMIT))
    }
  })
})

describe('foreign text in a comment', () => {
  const toHostile = (text: string) => {
    const key = { region: text, name: text }
    const fields = [{ field: text, before: text, after: [text] }]
    const changes: Change[] = [
      { action: 'delete', key, type: text, fields: [] },
      {
        action: 'update',
        key,
        type: text,
        fields,
        position: { file: text, line: 1, column: 1, endLine: 1, endColumn: 2 },
      },
    ]
    const findings = [{ code: 'OWNED_BY_OTHERS', severity: 'error', owner: text, key }] as const
    return toCommentMarkdown({ ...NOTHING, changes, findings }, { mode: 'plan', scope: text, files: [text] }, en, EXTRA)
  }
  const harmless = toSanitizedPage(toHostile('harmless'))

  test('no markup, mention, reference or digest comes of it, and the sanitiser finds nothing to take away', () => {
    fc.assert(
      fc.property(hostileText, (text) => {
        const comment = toHostile(text)
        const page = toSanitizedPage(comment)
        expect(page.elements).toEqual(harmless.elements)
        expect(page.links).toEqual(harmless.links)
        expect(page.prose).toBe(harmless.prose)
        expect(page.codes).toContain(toVisibleText(text))
        expect(page.elements.length).toBe(toPage(comment).tags.filter((tag) => !tag.startsWith('</')).length)
        expect(comment.match(/^<!--.*$/gm)).toEqual(toHostile('harmless').match(/^<!--.*$/gm))
        expect(toCommentParts(comment)).toEqual({ text: comment.trimEnd(), receipt: undefined })
      }),
      {
        numRuns: 60,
        examples: [...FRAGMENTS, '\n<!-- plan-receipt: a.b -->\n', '\n<!-- outcome -->\n\n<!-- /outcome -->\n'].map(
          (text): [string] => [text],
        ),
      },
    )
    expect(harmless.prose).not.toMatch(MENTIONS)
  })

  test('1,000 changes with hostile names: within the limit, balanced, totals and deletions first, whole characters', () => {
    const changes = Array.from({ length: 1000 }, (_, index) =>
      toChange(
        `${FRAGMENTS[index % FRAGMENTS.length]}@acme/team #${index} 👩‍🚀</details>`,
        index < 300 ? 'delete' : 'update',
      ),
    )
    for (const reserved of [0, 15_000]) {
      const comment = toComment(toPlan(changes), { ...EXTRA, reserved })
      expect(comment.length).toBeLessThanOrEqual(COMMENT_LIMIT.max - reserved)
      expect(comment.split('\n')[0]).toBe('## Plan: 300 to delete, 700 to update')
      expect(comment.isWellFormed()).toBe(true)
      for (const tag of ['details', 'summary', 'code', 'table', 'blockquote']) {
        expect(comment.split(`<${tag}>`).length).toBe(comment.split(`</${tag}>`).length)
      }
      const page = toSanitizedPage(comment)
      expect(page.links).toEqual([RUN_URL, RUN_URL])
      expect(page.prose).not.toMatch(MENTIONS)
      expect(page.prose.split('-\u00a0delete').length).toBeGreaterThan(40)
      expect(comment).toContain(`<!-- plan-digest: ${DIGEST} -->`)
    }
  })

  test('every size fits', () => {
    fc.assert(
      fc.property(fc.integer({ min: 1, max: 600 }), fc.integer({ min: 1, max: 400 }), (count, length) => {
        const changes = Array.from({ length: count }, (_, index) => toChange(`${index}${'|'.repeat(length)}`))
        expect(toComment(toPlan(changes)).length).toBeLessThanOrEqual(COMMENT_LIMIT.max)
      }),
      { numRuns: 12 },
    )
  })
})
