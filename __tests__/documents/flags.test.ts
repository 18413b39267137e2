import { expect, test } from '@jest/globals'
import { runCli } from '../../scripts/support/run-action.ts'
import { type Page, readPage } from '../support/markdown.ts'

const START = readPage('docs/commands/README.md')
const SHARED = ['validate', 'rehearse', 'plan', 'apply', 'export']

const help = async (...args: readonly string[]): Promise<string> => (await runCli([...args, '--help'], {}, '.')).stdout

/** The flags that a table of a page has in its first column. */
const listFlags = ({ text }: Page): readonly string[] =>
  [...text.matchAll(/^\| (`--.*?`) \|/gm)].flatMap(([, cell = '']) => cell.match(/--[a-z-]+/g) ?? [])

/** The flags of the start page whose row is of all commands, or of this one. */
const listShared = (command: string): readonly string[] =>
  [...START.text.matchAll(/^\| (`--.*?`) \| (.*?) \|/gm)]
    .filter(([, , commands = '']) => commands === 'all' || commands.includes(`\`${command}\``))
    .flatMap(([, cell = '']) => cell.match(/--[a-z-]+/g) ?? [])

test('the start page has every command', async () => {
  const commands = [...((await help()).split('Commands:')[1]?.matchAll(/^ {2}([a-z]+) /gm) ?? [])].map(
    ([, name]) => name,
  )
  const rows = [...START.text.matchAll(/^\| \[`([a-z]+)`\]/gm)].map(([, name]) => name)
  expect(rows).toEqual(commands.filter((name) => name !== 'help'))
})

test.each([...SHARED, 'init'])('the page of %s and the start page have its flags and no others', async (name) => {
  const flags = [...(await help(name)).matchAll(/^ {2}(?:-h, )?(--[a-z-]+)/gm)].map(([, flag]) => flag)
  const own = listFlags(readPage(`docs/commands/${name}.md`))
  const told = SHARED.includes(name) ? [...listShared(name), ...own] : [...own, '--no-color']
  expect([...told, '--help'].sort()).toEqual(flags.sort())
})

test('the page of init names the standards that are taken', async () => {
  const standards = [
    ...(await help('init')).replaceAll(/\s+/g, ' ').matchAll(/--([a-z-]+) <value>.*?default: ([^)]+)\)/g),
  ]
  const { text } = readPage('docs/commands/init.md')
  expect(standards).toHaveLength(6)
  for (const [, flag, standard] of standards) expect(text).toContain(`| \`--${flag}\` | \`${standard}\` |`)
})
