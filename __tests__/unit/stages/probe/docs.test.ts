import { describe, expect, test } from '@jest/globals'
import { ASSUMPTIONS, QUESTION_IDS, QUESTIONS } from '../../../../src/model/probe.ts'
import { PROBE_TEXTS } from '../../../../src/stages/render/texts/en/probe.ts'
import { toBehaviour } from '../../../support/behaviour.ts'
import { readRepositoryFile } from '../../../support/repository.ts'

const assumptions = readRepositoryFile('docs/assumptions.md')
const manual = readRepositoryFile('docs/commands/probe.md')

describe('the page of assumptions', () => {
  test('tells every assumption of the program, and no other', () => {
    const headings = [...assumptions.matchAll(/^## (.+)$/gm)].map(([, id]) => id)
    expect(headings).toEqual([...ASSUMPTIONS])
  })

  test.each(ASSUMPTIONS)('says of %s what a report says, where it comes from and which questions tell it', (id) => {
    const [, section = ''] = assumptions.split(`\n## ${id}\n`)
    const [own = ''] = section.split('\n## ')
    const { statement, safety } = PROBE_TEXTS.assumptions[id]
    expect(own).toContain(`\n${statement}\n`)
    expect(own).toContain(`- **What is done about it**: ${safety}\n`)
    expect(own).toMatch(/^- \*\*Source\*\*: .{10}/m)
    const told = QUESTION_IDS.filter((question) => QUESTIONS[question].assumption === id)
    expect(told).not.toEqual([])
    expect(own).toContain(`- **Told by**: ${told.map((question) => `\`${question}\``).join(', ')}\n`)
  })

  test('names switches of the emulator that there are', () => {
    const switches = [...assumptions.matchAll(/`(\w+=\w+)`/g)].map(([, flag = '']) => flag)
    expect(switches.length).toBeGreaterThan(20)
    for (const flag of switches) expect(() => toBehaviour(flag)).not.toThrow()
  })
})

describe('the page of the command', () => {
  test('has a row for every question, with its answers and what they tell', () => {
    const rows = QUESTION_IDS.map((id) => {
      const { assumption, answers } = QUESTIONS[id]
      const told = Object.keys(answers).map((answer) => `\`${answer}\``)
      const link = `[${assumption}](../assumptions.md#${assumption})`
      return `| \`${id}\` | ${PROBE_TEXTS.questions[id]} | ${told.join(', ')} | ${link} |`
    })
    expect(manual.split('\n').filter((line) => line.startsWith('| `') && line.includes('assumptions.md'))).toEqual(rows)
  })
})
