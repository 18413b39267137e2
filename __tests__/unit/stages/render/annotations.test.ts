import { expect, test } from '@jest/globals'
import { toPlan } from '../../../../src/stages/plan/plan.ts'
import { toPlanAnnotations } from '../../../../src/stages/render/annotations.ts'
import { en } from '../../../../src/stages/render/texts/en/index.ts'
import { toTitle } from '../../../../src/stages/render/title.ts'
import { POSITION, toDesired, toLive, toPolicy, toWorld } from '../../../support/models.ts'

const stateless = toPolicy({
  fingerprinter: undefined,
  prune: 'all',
  maxDeletions: { text: '100', amount: 100, unit: 'count' },
})

test('each change points at its configuration: a notice, a warning where something is deleted', () => {
  const live = [toLive('old'), toLive('retyped', { type: 'WeChat' })]
  const plan = toPlan([toDesired('new'), toDesired('retyped')], toWorld(live), stateless)
  expect(toPlanAnnotations(plan, en)).toEqual([
    {
      level: 'warning',
      title: toTitle('- delete "old" in cn-hangzhou'),
      text: expect.stringMatching(/^- delete "old" in/),
    },
    {
      level: 'warning',
      title: toTitle('-/+ replace "retyped" in cn-hangzhou'),
      text: expect.stringMatching(/^-\/\+ replace "retyped" in/),
      position: POSITION,
    },
    {
      level: 'notice',
      title: toTitle('+ create "new" in cn-hangzhou'),
      text: expect.stringMatching(/^\+ create "new" in/),
      position: POSITION,
    },
  ])
})

test('findings come first, and what is beyond ten is counted', () => {
  const many = Array.from({ length: 20 }, (_, index) => toDesired(`n${index}`))
  const strict = { ...stateless, maxDeletions: { text: '0', amount: 0, unit: 'count' as const } }
  const annotations = toPlanAnnotations(toPlan(many, toWorld([toLive('old')]), strict), en)
  expect(annotations).toHaveLength(10)
  expect(annotations[0]).toMatchObject({ level: 'error' })
  expect(annotations.at(-1)).toEqual({ level: 'notice', title: toTitle(), text: expect.stringMatching(/^13 more/) })
})

test('a title is short, whatever the name', () => {
  expect([...toTitle('😀'.repeat(300))].length).toBeLessThanOrEqual(201)
  expect(toTitle('CONFIG_INVALID')).toBe('oos-chat-sync: CONFIG_INVALID')
})
