import { describe, expect, test } from '@jest/globals'
import { ASSUMPTIONS, QUESTION_IDS, QUESTIONS } from '../../../../src/model/probe.ts'
import { PROBE_TEXTS as ENGLISH } from '../../../../src/stages/render/texts/en/probe.ts'
import { PROBE_TEXTS as ZH } from '../../../../src/stages/render/texts/zh/probe.ts'
import { toBehaviour } from '../../../support/behaviour.ts'
import { readRepositoryFile } from '../../../support/repository.ts'

const LANGUAGES = [
  { folder: 'docs', texts: ENGLISH, and: ', ', labels: ['Source**: ', 'What is done about it**: ', 'Checked by**: '] },
  { folder: 'docs/zh-CN', texts: ZH, and: '、', labels: ['依据**：', '应对措施**：', '由探测查明**：'] },
]

describe.each(LANGUAGES)('the page of assumptions in $folder', ({ folder, texts, and, labels: [source, done, by] }) => {
  const assumptions = readRepositoryFile(`${folder}/assumptions.md`)

  test('tells every assumption of the program, and no other', () => {
    const headings = [...assumptions.matchAll(/^## (.+)$/gm)].map(([, id]) => id)
    expect(headings).toEqual([...ASSUMPTIONS])
  })

  test.each(ASSUMPTIONS)('says of %s what a report says, where it comes from and which questions tell it', (id) => {
    const [, section = ''] = assumptions.split(`\n## ${id}\n`)
    const [own = ''] = section.split('\n## ')
    const { statement, safety } = texts.assumptions[id]
    expect(own).toContain(`\n${statement}\n`)
    expect(own).toContain(`- **${done}${safety}\n`)
    expect(own).toContain(`- **${source}`)
    const told = QUESTION_IDS.filter((question) => QUESTIONS[question].assumption === id)
    expect(told).not.toEqual([])
    expect(own).toContain(`- **${by}${told.map((question) => `\`${question}\``).join(and)}\n`)
  })

  test('names switches of the emulator that there are', () => {
    const switches = [...assumptions.matchAll(/`(\w+=\w+)`/g)].map(([, flag = '']) => flag)
    expect(switches.length).toBeGreaterThan(20)
    for (const flag of switches) expect(() => toBehaviour(flag)).not.toThrow()
  })
})

describe.each(LANGUAGES)('the page of the command in $folder', ({ folder, texts, and }) => {
  const manual = readRepositoryFile(`${folder}/commands/probe.md`)

  test('has a row for every question, with its answers and what they tell', () => {
    const rows = QUESTION_IDS.map((id) => {
      const { assumption, answers } = QUESTIONS[id]
      const told = Object.keys(answers).map((answer) => `\`${answer}\``)
      const link = `[${assumption}](../assumptions.md#${assumption})`
      return `| \`${id}\` | ${texts.questions[id]} | ${told.join(and)} | ${link} |`
    })
    expect(manual.split('\n').filter((line) => line.startsWith('| `') && line.includes('assumptions.md'))).toEqual(rows)
  })
})
