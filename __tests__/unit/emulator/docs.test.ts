import { expect, test } from '@jest/globals'
import { parseState, toStateDocument } from '../../../src/emulator/control/state-document.ts'
import { FAULT_KINDS } from '../../../src/emulator/faults/handlers.ts'
import { OPERATION_NAMES } from '../../../src/emulator/operations/operations.ts'
import { readRepositoryFile } from '../../support/repository.ts'

const text = readRepositoryFile('docs/emulator.md')

test('the manual has a row for every kind of fault, and for no other', () => {
  const table = text.slice(text.indexOf('| Kind |'), text.indexOf('`committed: true`'))
  const rows = [...table.matchAll(/^\| `([a-z-]+)` \|/gm)].map((match) => match[1])
  expect(rows.sort()).toEqual([...FAULT_KINDS].sort())
})

test('the manual names every operation', () => {
  for (const operation of OPERATION_NAMES) expect(text).toContain(`\`${operation}\``)
})

test('the manual shows a whole state file', () => {
  const [, block = ''] = /The state file[\s\S]*?```json\n([\s\S]*?)```/.exec(text) ?? []
  expect(toStateDocument(parseState(JSON.parse(block), Date.now()))).toEqual(JSON.parse(block))
})
