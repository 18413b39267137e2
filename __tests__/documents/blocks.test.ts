import { existsSync, readdirSync } from 'node:fs'
import { join } from 'node:path'
import { expect, test } from '@jest/globals'
import { ROOT } from '../../scripts/support/root.ts'
import { parseState } from '../../src/emulator/control/state-document.ts'
import { parseFaultRule } from '../../src/emulator/control/user-input.ts'
import { readDesired } from '../../src/stages/config/read-desired.ts'
import type { Block } from '../support/markdown.ts'
import { TESTED_ELSEWHERE, toKind } from '../support/page-blocks.ts'
import { PAGES } from '../support/pages.ts'
import { readRepositoryFile } from '../support/repository.ts'

const BLOCKS = PAGES.flatMap(({ blocks }) => blocks)
const SCRIPTS = Object.keys(JSON.parse(readRepositoryFile('package.json')).scripts)

/** What a reader does and no test can, and why. */
const NOT_RUN: readonly { readonly command: RegExp; readonly why: string }[] = [
  { command: /^export ALIBABA_CLOUD_ACCESS_KEY_ID=…/, why: 'a probe is for a real account' },
  { command: /^oos-chat-sync plan .*\n {2}--preflight role/, why: '__tests__/scenarios/preflight.test.ts runs it' },
  { command: /^npm install --global oos-chat-sync@1$/, why: 'installs from the registry, for the whole machine' },
  { command: /^(?:if .*\n {2})?npx --yes oos-chat-sync@1 /, why: '__tests__/scenarios/pipelines.test.ts runs it' },
  { command: /^aliyun /, why: 'writes to a real account' },
  { command: /^fingerprint\(\) \{/, why: 'asks a server of GitHub' },
  { command: /^gh (?:api|secret) /, why: 'asks GitHub, as somebody who is signed in' },
  { command: /^(?:source <\(|oos-chat-sync complete .*>)/, why: "changes the reader's own shell" },
]

const toPlace = ({ page, line }: Block): string => `${page}:${line}`
const listBlocks = (...kinds: readonly ReturnType<typeof toKind>[]) =>
  BLOCKS.filter((block) => kinds.includes(toKind(block))).map((block) => ({ block, place: toPlace(block) }))

test('no block of any page is one that no test knows', () => {
  expect(BLOCKS.filter((block) => toKind(block) === undefined).map(toPlace)).toEqual([])
  expect(BLOCKS.length).toBeGreaterThan(60)
})

test('the tests of the pages that have one of their own are there, and read them', () => {
  for (const [page, file] of Object.entries(TESTED_ELSEWHERE)) {
    expect(readRepositoryFile(file)).toContain(page)
  }
})

test('what shows an output follows what prints it', () => {
  for (const { blocks } of PAGES) {
    for (const [index, block] of blocks.entries()) {
      if (toKind(block) !== 'output') continue
      expect([toPlace(block), blocks[index - 1] && toKind(blocks[index - 1] as Block)]).toEqual([toPlace(block), 'run'])
    }
  }
})

test.each(listBlocks('configuration'))('$place is a file that the reader accepts', ({ block }) => {
  expect(readDesired([{ file: block.page, bytes: Buffer.from(block.text) }]).diagnostics).toEqual([])
})

test.each(listBlocks('faulty'))('$place is a file that the reader refuses', ({ block }) => {
  const { diagnostics } = readDesired([{ file: block.page, bytes: Buffer.from(block.text) }])
  expect(diagnostics.filter(({ severity }) => severity === 'error')).not.toEqual([])
})

test.each(listBlocks('schema-line'))('$place names a schema that is there', ({ block }) => {
  const [, schema = 'none'] =
    /^# yaml-language-server: \$schema=https:\S+\/v1\/(schemas\/\S+)\n$/.exec(block.text) ?? []
  expect(existsSync(join(ROOT, schema))).toBe(true)
})

/** The actions of what is asked of RAM and Resource Manager; Alibaba's own example has the latter in both spellings. */
const ACCOUNT_ACTIONS = ['ram:GetRole', 'ram:GetResourceGroup', 'resourcemanager:GetResourceGroup']

const listCalled = () =>
  readdirSync(join(ROOT, 'src/adapters/oos')).flatMap((file) => [
    ...readRepositoryFile(`src/adapters/oos/${file}`).matchAll(/'((?:List|Get|Create|Update|Delete)[A-Z]\w+)'/g),
  ])

test.each(listBlocks('policy'))('$place grants what is called and nothing else', ({ block }) => {
  const called = listCalled().map(([, name]) => `oos:${name}`)
  const { Version, Statement } = JSON.parse(block.text)
  expect(Version).toBe('1')
  for (const { Effect, Action } of Statement) {
    expect(Effect).toBe('Allow')
    expect([...called, ...ACCOUNT_ACTIONS, 'ram:PassRole', 'sts:AssumeRole', 'kms:GetSecretValue']).toEqual(
      expect.arrayContaining([Action].flat()),
    )
  }
})

test.each(listBlocks('fault-rule'))('$place is a rule that the emulator takes', ({ block }) => {
  expect(parseFaultRule(JSON.parse(block.text))).toMatchObject(JSON.parse(block.text))
})

test.each(listBlocks('state'))('$place is a state that the emulator takes', ({ block }) => {
  expect(parseState(JSON.parse(block.text), 0).length).toBeGreaterThan(0)
})

test.each(listBlocks('not-run'))('$place is on the list of what cannot be run', ({ block }) => {
  expect(NOT_RUN.filter(({ command }) => command.test(block.text.trim()))).toHaveLength(1)
})

test('the list of what cannot be run names nothing that is in no page', () => {
  const texts = listBlocks('not-run').map(({ block }) => block.text.trim())
  expect(NOT_RUN.filter(({ command }) => !texts.some((text) => command.test(text)))).toEqual([])
})

test.each(listBlocks('developer', 'not-run'))('$place names scripts that npm knows', ({ block }) => {
  const named = [...block.text.matchAll(/npm run ([\w:-]+)/g)].map(([, name = '']) => name)
  expect(SCRIPTS).toEqual(expect.arrayContaining(named))
})
