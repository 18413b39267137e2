import { posix } from 'node:path'
import { expect, test } from '@jest/globals'
import { type Block, type Page, readPage } from '../support/markdown.ts'
import { toKind } from '../support/page-blocks.ts'
import { type Outcome, runPage } from '../support/page-run.ts'
import { isChinese, PAGES, toTwinPath } from '../support/pages.ts'

/** The page of each command goes on from where this one of its folder leads. */
const START = 'README.md'
const COMMAND_PAGE = /^docs\/commands\/(?!README)/

const listRun = ({ blocks }: Page): readonly Block[] => {
  const kinds = blocks.map(toKind)
  return kinds.includes('run') ? blocks : []
}

const toWholePage = (page: Page): readonly Block[] => {
  if (!COMMAND_PAGE.test(toTwinPath(page.path))) return page.blocks
  return [...readPage(posix.join(posix.dirname(page.path), START)).blocks, ...page.blocks]
}

/** A text in which `…` stands for any text, or alone on its line for any lines. */
const toPattern = (expected: string): RegExp => {
  const lines = expected.trimEnd().split('\n')
  const parts = lines.map((line) =>
    line.trim() === '…' ? '(?:.*\n)*?' : `${line.split('…').map(escapePattern).join('.*')}\n`,
  )
  return new RegExp(`^${parts.join('')}$`)
}

const escapePattern = (text: string): string => text.replaceAll(/[\\^$.*+?()[\]{}|]/g, '\\$&')

const checkOutcome = ({ step, output, exitCode, place }: Outcome): void => {
  if (step.mustSucceed) expect({ place, output, exitCode }).toMatchObject({ exitCode: 0 })
  if (step.expected === undefined) return
  const shown = `${output.trimEnd()}\n`
  // The texts are compared where they differ, so that a failure shows both.
  if (!toPattern(step.expected).test(shown)) expect(`${place}\n${shown}`).toBe(`${place}\n${step.expected}`)
}

// Each in a folder and on a port of its own: some pages wait, and others can go on meanwhile.
test.concurrent.each(PAGES.filter((page) => listRun(page).length > 0))(
  '$path: each command does what the page says',
  async (page) => {
    const outcomes = await runPage(toWholePage(page), isChinese(page.path) ? 'zh_CN.UTF-8' : 'C')
    for (const outcome of outcomes) checkOutcome(outcome)
    expect(outcomes.length).toBeGreaterThan(0)
  },
)
