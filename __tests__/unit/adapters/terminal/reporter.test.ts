import { stripVTControlCharacters } from 'node:util'
import { describe, expect, test } from '@jest/globals'
import { createTerminalReporter } from '../../../../src/adapters/terminal/reporter.ts'
import { en } from '../../../../src/stages/render/texts/en/index.ts'
import { zh } from '../../../../src/stages/render/texts/zh/index.ts'

const open = (isVerbose = false, texts = en) => {
  const [out, err]: [string[], string[]] = [[], []]
  const streams = { out: (text: string) => void out.push(text), err: (text: string) => void err.push(text) }
  const plain = (texts: readonly string[]) => texts.map(stripVTControlCharacters).join('')
  return {
    reporter: createTerminalReporter(streams, { isVerbose }, texts),
    out: () => plain(out),
    err: () => plain(err),
  }
}

describe('lines', () => {
  test('of results go to the one stream, messages to the other', () => {
    const { reporter, out, err } = open()
    reporter.info('plan')
    reporter.annotate('warning', 'careful')
    expect([out(), err()]).toEqual(['plan\n', 'warning: careful\n'])
  })

  test('of a message say how grave it is in the language of the run', () => {
    const { reporter, err } = open(false, zh)
    reporter.annotate('error', '有误')
    expect(err()).toBe('错误：有误\n')
  })

  test('of debugging are there only when asked for', () => {
    const [quiet, verbose] = [open(), open(true)]
    quiet.reporter.debug('call')
    verbose.reporter.debug('call')
    expect([quiet.err(), verbose.err()]).toEqual(['', 'call\n'])
  })
})

describe('masks', () => {
  test('hide in everything printed', () => {
    const { reporter, out, err } = open(true)
    reporter.mask('hunter2')
    reporter.info('a hunter2 b hunter2')
    reporter.debug('hunter2')
    reporter.annotate('error', 'hunter2')
    expect(out()).toBe('a *** b ***\n')
    expect(err()).not.toContain('hunter2')
  })

  test('hide the longer one first, so that no end of it stays', () => {
    const { reporter, out } = open()
    reporter.mask('secret')
    reporter.mask('secret-and-more')
    reporter.info('secret-and-more')
    expect(out()).toBe('***\n')
  })

  test.each(['a$&b', '(.*)', '[x', '\\', 'two\nlines'])('are texts, no patterns: %j', (value) => {
    const { reporter, out } = open()
    reporter.mask(value)
    reporter.info(`<${value}>, <plain>`)
    expect(out()).toBe('<***>, <plain>\n')
  })

  test('hide a value of several lines, line breaks and all', () => {
    const { reporter, out } = open()
    reporter.mask('one\ntwo')
    reporter.info('x one\ntwo y')
    expect(out()).toBe('x *** y\n')
  })

  test('that are empty hide nothing', () => {
    const { reporter, out } = open()
    reporter.mask('')
    reporter.info('plain')
    expect(out()).toBe('plain\n')
  })
})

test('a summary and outputs go nowhere', async () => {
  const { reporter, out, err } = open(true)
  await reporter.writeSummary('# summary')
  await reporter.setOutputs({ result: 'applied' })
  expect([reporter.hasSummary, out(), err()]).toEqual([false, '', ''])
})
