import { describe, expect, test } from '@jest/globals'
import { toPlan } from '../../../../src/stages/plan/plan.ts'
import { toPlanAnnotations } from '../../../../src/stages/render/annotations.ts'
import { MAX_ANNOTATIONS, MAX_NAMED_OBJECTS } from '../../../../src/stages/render/budget.ts'
import { toFailureText } from '../../../../src/stages/render/diagnostics.ts'
import { toCapped } from '../../../../src/stages/render/medium.ts'
import { toPlanMarkdown } from '../../../../src/stages/render/plan-markdown.ts'
import { en } from '../../../../src/stages/render/texts/en/index.ts'
import type { Texts } from '../../../../src/stages/render/texts/texts.ts'
import { zh } from '../../../../src/stages/render/texts/zh/index.ts'
import { toDesired, toLive, toPolicy, toWorld } from '../../../support/models.ts'

const stateless = toPolicy({
  fingerprinter: undefined,
  prune: 'all',
  maxDeletions: { text: '1000', amount: 1_000, unit: 'count' },
})
const NO_LIMIT = { max: Number.POSITIVE_INFINITY, measure: (text: string) => text.length }

const toNames = (count: number) => Array.from({ length: count }, (_, index) => `bot-${1_000 + index}`)
/** How many of the names a text holds. */
const countNames = (text: string) => new Set(text.match(/bot-\d{4}/g)).size

const toDeletions = (count: number) => toPlan([], toWorld(toNames(count).map((name) => toLive(name))), stateless)
const toCreations = (count: number) =>
  toPlan(
    toNames(count).map((name) => toDesired(name)),
    toWorld([]),
    stateless,
  )

/** The part of a page that asks to be looked at first. */
const toReview = (page: string) => page.slice(page.indexOf('[!WARNING]'), page.indexOf('\n| '))

const LANGUAGES: readonly (readonly [string, Texts])[] = [
  ['English', en],
  ['Chinese', zh],
]

/** What is listed up to a number: that number, a text of so many, and how many it names where there is one more. */
const LISTS: Readonly<Record<string, readonly [number, (count: number, texts: Texts) => string, number]>> = {
  'objects that differ from an approved plan': [
    MAX_NAMED_OBJECTS,
    (count, texts) => {
      const objects = toNames(count).map((name) => ({ key: name, difference: 'added' }) as const)
      return toFailureText({ code: 'PLAN_NOT_APPROVED', approved: 'hmac:x', found: 'hmac:y', objects }, texts)
    },
    MAX_NAMED_OBJECTS,
  ],
  'objects in a sentence': [
    MAX_NAMED_OBJECTS,
    (count, texts) => texts.toList(toCapped(toNames(count), MAX_NAMED_OBJECTS, texts.toRest)),
    MAX_NAMED_OBJECTS,
  ],
  'what to look at first': [
    50,
    (count, texts) => toReview(toPlanMarkdown(toDeletions(count), { mode: 'plan' }, texts, NO_LIMIT)),
    50,
  ],
  annotations: [
    MAX_ANNOTATIONS,
    (count, texts) => JSON.stringify(toPlanAnnotations(toDeletions(count), texts).map(({ text }) => text)),
    // One of them counts those that are left out.
    MAX_ANNOTATIONS - 1,
  ],
}

describe.each(LANGUAGES)('in %s', (_language, texts) => {
  test.each(Object.entries(LISTS))(
    '%s: exactly as many as there may be are all named, one more is counted',
    (_what, list) => {
      const [max, toText, namedOfMore] = list
      const rest = texts.toRest(max + 1 - namedOfMore)
      const [all, cut] = [toText(max, texts), toText(max + 1, texts)]
      expect([countNames(all), [rest, texts.toRest(0)].some((told) => all.includes(told))]).toEqual([max, false])
      expect([countNames(cut), cut.includes(rest)]).toEqual([namedOfMore, true])
    },
  )

  test('of five hundred changes each is told field by field, of one more none', () => {
    const toPage = (count: number) => toPlanMarkdown(toCreations(count), { mode: 'plan' }, texts, NO_LIMIT)
    expect([toPage(500), toPage(501)].map((page) => page.includes(texts.plan.detailsLeftOut))).toEqual([false, true])
  })
})
