import { chmod, readFile, rename, writeFile } from 'node:fs/promises'
import { join } from 'node:path'
import { CLI_TEXTS as EN } from '../../src/stages/render/texts/en/cli.ts'
import { CLI_TEXTS as ZH } from '../../src/stages/render/texts/zh/cli.ts'

/** Stands in the texts for the version that is found. */
const FOUND = '<found>'

/** The first line of a file that is a command by itself. */
const COMMAND = '#!/usr/bin/env node\n'

/** In ASCII, as all of a bundle. */
const toLiteral = (text: string): string =>
  JSON.stringify(text).replace(/[^ -~]/g, (unit) => `\\u${unit.charCodeAt(0).toString(16).padStart(4, '0')}`)

/** The exit code of a program that waits for what never comes. Node gives it to ES modules alone. */
const UNSETTLED = 13

/** In words that every Node reads: it loads nothing before it knows that the rest can run. */
const DOOR = `const { env, argv, versions } = process
const [major, minor] = versions.node.split('.').map(Number)
if (major === 20 ? minor >= 20 : major === 22 ? minor >= 3 : major > 22) {
  const fail = () => {
    process.exitCode = ${UNSETTLED}
  }
  process.on('beforeExit', fail)
  require('./main.js').then(() => process.removeListener('beforeExit', fail))
} else {
  const isChinese = argv.includes('zh-CN') || /^zh/i.test(env.INPUT_LOCALE || env.LC_ALL || env.LC_MESSAGES || env.LANG)
  const text = isChinese ? ${toLiteral(ZH.toNodeUnfit(FOUND))} : ${toLiteral(EN.toNodeUnfit(FOUND))}
  const told = text.replace('${FOUND}', versions.node)
  if (env.GITHUB_ACTIONS) console.log('::error::' + told)
  else console.error(told)
  process.exitCode = 1
}
`

/** Puts a door before a bundle, which tells a Node that is too old for it in one sentence. */
export const addDoor = async (folder: string): Promise<void> => {
  const [door, main] = [join(folder, 'index.js'), join(folder, 'main.js')]
  await rename(door, main)
  const isCommand = (await readFile(main, 'utf8')).startsWith(COMMAND)
  await writeFile(door, isCommand ? COMMAND + DOOR : DOOR)
  if (isCommand) await chmod(door, 0o755)
}
