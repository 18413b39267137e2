import { describe, expect, test } from '@jest/globals'
import { toCommentBody, toCommentParts, withOutcome } from '../../../../src/stages/render/comment-parts.ts'
import { en } from '../../../../src/stages/render/texts/en/index.ts'
import { toSanitizedPage } from '../../../support/sanitized.ts'

const LINE = '<!-- plan-receipt: abc.hmac:def -->'

describe('a comment and its receipt', () => {
  test('come apart as they were put together, whatever line ends GitHub shows', () => {
    const body = toCommentBody('text\nmore', 'abc.hmac:def')
    for (const shown of [body, body.replaceAll('\n', '\r\n'), body.trimEnd(), `${body}\n`]) {
      expect(toCommentParts(shown)).toEqual({ text: 'text\nmore', receipt: 'abc.hmac:def' })
    }
    expect(toCommentParts(toCommentBody('text'))).toEqual({ text: 'text', receipt: undefined })
  })

  test.each([
    '',
    'text',
    `> ${LINE}`,
    `${LINE} text`,
    `${LINE}\n${LINE}`,
    '<!-- plan-receipt: a b -->',
    '<!-- plan-receipt:\nabc -->',
    '<!-- plan-receipt: <b> -->',
  ])('no receipt is read from %j', (body) => {
    expect(toCommentParts(body).receipt).toBeUndefined()
  })
})

describe('the outcome in a comment', () => {
  const RUN = 'https://github.com/acme/chat/actions/runs/42'

  test('stands above the plan once, whatever was said before, and leads to the run', () => {
    const failed = withOutcome('## Plan: 1 to create', { result: 'failed' }, en, RUN)
    const applied = withOutcome(failed, { result: 'applied', approved: { open: 1, spent: 2 } }, en, RUN)
    const page = toSanitizedPage(applied)
    expect(page.links).toEqual([RUN])
    expect(page.prose).toContain('Applied by this run. Approved changes left: 1.')
    expect(page.prose).not.toContain('failed')
    expect(applied.endsWith('\n\n## Plan: 1 to create')).toBe(true)
    expect(withOutcome(applied, { result: 'failed' }, en, RUN)).toBe(failed)
  })

  test('has a link to an address alone', () => {
    expect(toSanitizedPage(withOutcome('', { result: 'refused' }, en, 'javascript:alert(1)')).links).toEqual([])
    expect(withOutcome('', { result: 'refused' }, en)).toContain('this run refused the plan')
  })
})
