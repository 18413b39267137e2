import { expect, test } from '@jest/globals'
import { LEFT_OUT, toLeftOutText } from '../../../scripts/test/left-out.ts'
import { readRepositoryFile } from '../../support/repository.ts'

const { scripts } = JSON.parse(readRepositoryFile('package.json'))
/** What `npm test` runs as well: the part of it that Windows can. */
const PARTS = ['test:windows']

test('the last lines of npm test name every suite that it does not run, and its command', () => {
  const suites = Object.keys(scripts).filter((script) => script.startsWith('test:') && !PARTS.includes(script))
  expect(Object.keys(LEFT_OUT).sort()).toEqual(suites.sort())
  for (const suite of suites) expect(toLeftOutText()).toContain(`\n  npm run ${suite} `)
})
