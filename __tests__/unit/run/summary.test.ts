import { expect, test } from '@jest/globals'
import { CodedError } from '../../../src/model/failure.ts'
import { createSummary } from '../../../src/run/summary.ts'
import { en } from '../../../src/stages/render/texts/en/index.ts'
import { createMemoryReporter } from '../../support/memory-run.ts'

test('a summary is made from what it was before, and written each time', async () => {
  const reporter = createMemoryReporter()
  const { summarize, head, toMarkdown } = createSummary(reporter, en)
  expect(toMarkdown()).toBe('')
  await summarize(() => 'one')
  head('HEAD ')
  await summarize((before) => `two, ${before}`)
  expect(reporter.summaries).toEqual(['one', 'HEAD two, one'])
  expect([toMarkdown(), toMarkdown()]).toEqual(['HEAD two, one', 'HEAD two, one'])
})

test('one that is written nowhere is made when somebody asks for it, and only then', async () => {
  const reporter = { ...createMemoryReporter(), hasSummary: false }
  const { summarize, toMarkdown } = createSummary(reporter, en)
  const made: string[] = []
  const make = (text: string) => (before: string) => {
    made.push(text)
    return `${before}${text} `
  }
  await summarize(make('one'))
  await summarize(make('two'))
  expect([reporter.summaries, made]).toEqual([[], []])
  expect([toMarkdown(), made]).toEqual(['one two ', ['one', 'two']])
})

test('one that cannot be written costs a warning, and is there all the same', async () => {
  const reporter = createMemoryReporter()
  const refused = { code: 'RUNNER_FILE_REFUSED', variable: 'GITHUB_STEP_SUMMARY', path: '/x', why: 'full' } as const
  const { summarize, toMarkdown } = createSummary(
    { ...reporter, writeSummary: () => Promise.reject(new CodedError(refused)) },
    en,
  )
  await summarize(() => 'one')
  expect(reporter.lines).toEqual([expect.stringMatching(/^warning \[oos-chat-sync: RUNNER_FILE_REFUSED\]: .*"\/x"/)])
  expect(toMarkdown()).toBe('one')
})
