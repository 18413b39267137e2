import { afterAll, beforeAll, describe, expect, test } from '@jest/globals'
import { runAction, runCli } from '../../scripts/support/run-action.ts'
import { toPreload } from '../support/preload.ts'
import { createTemporaryFolder, type TemporaryFolder } from '../support/temporary-folder.ts'

let folder: TemporaryFolder

beforeAll(async () => {
  folder = await createTemporaryFolder()
})

afterAll(() => folder.remove())

/** Makes a process believe that it is another Node. */
const toNode = (version: string) =>
  toPreload(`const{versions}=process;Object.defineProperty(process,'versions',{value:{...versions,node:'${version}'}})`)

const NEEDS = 'oos-chat-sync needs Node.js 20.20, or 22.3 and later; this is'

describe('a Node that is too old', () => {
  test.each(['14.21.3', '18.20.8', '20.19.0', '21.7.3', '22.0.0', '22.2.0'])(
    '%s: one sentence, exit 1',
    async (node) => {
      const ended = await runCli(['plan'], toNode(node), folder.workspace)
      expect(ended).toEqual({ exitCode: 1, stdout: '', stderr: `${NEEDS} ${node}\n` })
    },
  )

  test('in the Action it is an error of the step, in the language that is asked for', async () => {
    const run = (inputs: Readonly<Record<string, string>>) =>
      runAction({ workspace: folder.workspace, inputs, env: toNode('18.20.8') })
    expect(await run({})).toMatchObject({ exitCode: 1, stdout: `::error::${NEEDS} 18.20.8\n`, stderr: '' })
    expect((await run({ locale: 'zh-CN' })).stdout).toMatch(/^::error::oos-chat-sync 需要 .*18\.20\.8\n$/)
  })
})

test.each(['20.20.0', '22.3.0', '23.0.0', '24.0.0', '100.0.0'])('%s is new enough', async (node) => {
  expect((await runCli(['--version'], toNode(node), folder.workspace)).exitCode).toBe(0)
})
