import { expect, test } from '@jest/globals'
import { toPalette } from '../../../../src/stages/render/palette.ts'
import { toPlanText } from '../../../../src/stages/render/plan-text.ts'
import { toReportText } from '../../../../src/stages/render/report.ts'
import { en } from '../../../../src/stages/render/texts/en/index.ts'
import { listRepositoryFiles, readRepositoryFile } from '../../../support/repository.ts'

/** Texts, what is made from action.yml, and what speaks to programs or to other systems' users. */
const SPEAKERS =
  /^src\/(?:stages\/render\/texts\/|emulator\/|commands\/init\/(?:mark|pipelines|starter)\.ts$)|\.gen\.ts$/

/** A keyword of the validator, what Commander would say, and the message of a fault of ours: an error's message is never shown. */
const UNSEEN = [
  "src/adapters/terminal/usage.ts: `error: unknown command ''?)`",
  "src/stages/config/schema-faults.ts: 'false schema'",
  "src/stages/apply/change.ts: 'A change that is no deletion needs its desired configuration'",
]

test('no program holds words of a language: every literal of two words stands under texts/', () => {
  const all = listRepositoryFiles('src').filter((file) => file.endsWith('.ts'))
  const sources = [...all.filter((file) => !SPEAKERS.test(file)), 'src/emulator/command.ts']
  const found = sources.flatMap((file) => {
    const code = readRepositoryFile(file).replace(/\/\*[\s\S]*?\*\/|\/\/.*|import[^\n]*|\$\{[^}]*\}/g, '')
    const literals = code.match(/'[^'\n]*'|`[^`\n]*`/g) ?? []
    return literals
      .filter((literal) => /[A-Za-z]{2,} [A-Za-z]{2,}/.test(literal))
      .map((literal) => `${file}: ${literal}`)
  })
  expect(found.filter((literal) => !UNSEEN.includes(literal))).toEqual([])
})

test('colours are added, and taken away nothing is left of them', () => {
  const key = { region: 'cn-hangzhou', name: 'ops' }
  const change = { action: 'delete', key, type: 'DingTalk', fields: [] } as const
  const plan = { changes: [change], unchanged: [], unmanagedCount: 0, findings: [], chores: [] }
  const report = { results: [{ change, outcome: 'failed', requestIds: [] }] } as const
  const header = { mode: 'apply' } as const
  const toTexts = (hasColours: boolean) => [
    toPlanText(plan, header, en, toPalette(hasColours)),
    toReportText(report, plan, header, en, toPalette(hasColours)),
  ]
  const coloured = toTexts(true)
  expect(coloured.every((text) => text.includes('\u001b[31m'))).toBe(true)
  expect(coloured.map((text) => text.replace(/\u001b\[\d+m/g, ''))).toEqual(toTexts(false))
})
