import { expect, test } from '@jest/globals'
import { readRepositoryFile } from '../support/repository.ts'
import { listWorkflows } from '../support/workflows.ts'

const TABLE = readRepositoryFile('docs/checks.md')
const NAMES = new Set([...TABLE.matchAll(/`([\w:.-]+)(?: [^`]*)?`/g)].map(([, name]) => name))
const SCRIPTS = Object.keys(JSON.parse(readRepositoryFile('package.json')).scripts)

test('the table of checks has every script that checks something', () => {
  const checking = SCRIPTS.filter((name) => /^(?:check|test|bench|demo)(?::|$)/.test(name))
  expect(checking.length).toBeGreaterThan(15)
  expect(checking.filter((name) => !NAMES.has(name))).toEqual([])
})

test('the table of checks has every workflow', () => {
  expect(
    listWorkflows('.github/workflows/')
      .map(({ file }) => file)
      .filter((file) => !NAMES.has(file)),
  ).toEqual([])
})

test('the table of checks names nothing that is gone', () => {
  const rows = [...TABLE.matchAll(/^\| [^|]+ \| ([^|]*) \| ([^|]*) \|/gm)].slice(2)
  const commands = rows.flatMap(([row]) =>
    [...row.matchAll(/`([a-z]+(?::[a-z]+)?)(?: [^`]*)?`/g)].map(([, name]) => name),
  )
  expect(commands.length).toBeGreaterThan(20)
  expect(commands.filter((name) => name !== undefined && !SCRIPTS.includes(name))).toEqual([])
  const workflows = new Set(listWorkflows('.github/workflows/').map(({ file }) => file))
  const named = [...TABLE.matchAll(/`([a-z-]+\.yml)`/g)].map(([, file = '']) => file)
  expect(named.filter((file) => file !== 'action.yml' && !workflows.has(file))).toEqual([])
})
