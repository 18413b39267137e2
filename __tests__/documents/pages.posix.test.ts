import { expect, test } from '@jest/globals'
import type { Block, Page } from '../support/markdown.ts'
import { toKind } from '../support/page-blocks.ts'
import { type Outcome, runPage } from '../support/page-run.ts'
import { ENGLISH_PAGES } from '../support/pages.ts'

/** The page of each command goes on from where this one leads. */
const START = 'docs/commands/README.md'
const COMMAND_PAGE = /^docs\/commands\/(?!README)/

const listRun = ({ blocks }: Page): readonly Block[] => {
  const kinds = blocks.map(toKind)
  return kinds.includes('run') ? blocks : []
}

const toWholePage = (page: Page): readonly Block[] => {
  const start = ENGLISH_PAGES.find(({ path }) => path === START)
  return COMMAND_PAGE.test(page.path) && start !== undefined ? [...start.blocks, ...page.blocks] : page.blocks
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
test.concurrent.each(ENGLISH_PAGES.filter((page) => listRun(page).length > 0))(
  '$path: each command does what the page says',
  async (page) => {
    const outcomes = await runPage(toWholePage(page))
    for (const outcome of outcomes) checkOutcome(outcome)
    expect(outcomes.length).toBeGreaterThan(0)
  },
)
