import { readdirSync, readFileSync } from 'node:fs'
import { join } from 'node:path'
import { expect, test } from '@jest/globals'
import { toPalette } from '../../../src/render/palette.ts'
import { toPlanText } from '../../../src/render/plan-text.ts'
import { toReportText } from '../../../src/render/report-text.ts'
import { en } from '../../../src/render/texts/en.ts'

const RENDER = join(process.cwd(), 'src/render')

test('renderers hold no words of a language: every literal of two words stands under texts/', () => {
  const sources = readdirSync(RENDER).filter((file) => file.endsWith('.ts'))
  const found = sources.flatMap((file) => {
    const code = readFileSync(join(RENDER, file), 'utf8').replace(
      /\/\*[\s\S]*?\*\/|\/\/.*|import[^\n]*|\$\{[^}]*\}/g,
      '',
    )
    return (code.match(/'[^'\n]*'|`[^`\n]*`/g) ?? []).filter((literal) => /[A-Za-z]{2,} [A-Za-z]{2,}/.test(literal))
  })
  expect(found).toEqual([])
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
