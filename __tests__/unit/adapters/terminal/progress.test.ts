import { expect, test } from '@jest/globals'
import { createProgress, createTerminalReporter } from '../../../../src/adapters/terminal/reporter.ts'
import { toPalette } from '../../../../src/stages/render/palette.ts'
import { en } from '../../../../src/stages/render/texts/en/index.ts'

/** What a terminal would show: a carriage return with an erasure begins the line anew. */
const toScreen = (text: string): readonly string[] =>
  text.split('\n').map((line) => line.slice(line.lastIndexOf('\r\u001b[K') + 1).replace('\u001b[K', ''))

const open = (isVerbose = false) => {
  const clock = { now: 0 }
  let screen = ''
  const write = (text: string) => {
    screen += text
  }
  const progress = createProgress(write, () => clock.now)
  const reporter = createTerminalReporter(
    { out: write, err: write },
    { isVerbose, progress, hasColours: false, palette: toPalette(false) },
    en,
  )
  return { clock, reporter, screen: () => toScreen(screen), written: () => screen }
}

test('one line tells how far it is, and is gone before anything else is printed', () => {
  const { clock, reporter, screen } = open()
  reporter.progress?.('1 call')
  clock.now = 200
  reporter.progress?.('2 calls')
  expect(screen()).toEqual(['2 calls'])
  reporter.info('plan')
  reporter.annotate('warning', 'careful', { title: 'a title' })
  expect(screen().slice(0, 1)).toEqual(['plan'])
})

test('it is written ten times a second at the most', () => {
  const { clock, reporter, written } = open()
  for (clock.now = 0; clock.now < 1_000; clock.now += 10) reporter.progress?.(`at ${clock.now}`)
  expect(written().split('\r')).toHaveLength(11)
})

test('where each call is told there is no need for it', () => {
  const { reporter, written } = open(true)
  reporter.progress?.('1 call')
  expect(written()).toBe('')
})
