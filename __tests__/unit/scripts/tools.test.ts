import { existsSync } from 'node:fs'
import { expect, test } from '@jest/globals'
import { installTool, listTools, toToolPath } from '../../../scripts/support/tools.ts'
import { readRepositoryFile } from '../../support/repository.ts'

const { scripts, dependencies, devDependencies } = JSON.parse(readRepositoryFile('package.json'))
const readTool = (name: string) => JSON.parse(readRepositoryFile(`tools/${name}/package.json`))
const PROGRAMS = Object.values<string>(scripts).flatMap((script) =>
  [...script.matchAll(/scripts\/tool\.ts ([\w-]+) ([\w./-]+)/g)].map(([, tool = '', program = '']) => ({
    tool,
    program,
  })),
)

test('the scripts of npm run programs that are there', () => {
  expect(PROGRAMS.length).toBeGreaterThan(4)
  const missing = PROGRAMS.filter(({ tool, program }) => {
    const [, name = ''] = /^node_modules\/((?:@[^/]+\/)?[^/]+)\//.exec(program) ?? []
    return name === '' ? !existsSync(toToolPath(tool, program)) : !(name in readTool(tool).devDependencies)
  })
  expect(missing).toEqual([])
})

test.each(listTools())('tools/%s brings nothing that the root brings as well', (name) => {
  const root = Object.keys({ ...dependencies, ...devDependencies })
  expect(Object.keys(readTool(name).devDependencies).filter((dependency) => root.includes(dependency))).toEqual([])
})

test('a folder that is none is refused, and those that are there are named', () => {
  expect(() => installTool('none')).toThrow(`There is no tools/none: there are ${listTools().join(', ')}`)
})
