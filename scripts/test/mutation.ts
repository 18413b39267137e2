import { spawnSync } from 'node:child_process'
import { readFileSync } from 'node:fs'
import { join } from 'node:path'
import { ROOT } from '../support/root.ts'
import { installTool, toToolPath } from '../support/tools.ts'
import mutated from './mutated.json' with { type: 'json' }

/*
 * Mutation testing, folder by folder: `npm run test:mutation -- [folder…]`. Fails where a folder scores less than
 * stryker.config.mjs asks for, and ends with the table of docs/mutation-testing.md.
 */
const FOLDERS = Object.keys(mutated)

type Status = 'Killed' | 'Timeout' | 'Survived' | 'NoCoverage' | 'RuntimeError'

interface MutationReport {
  readonly files: Readonly<Record<string, { readonly mutants: readonly { readonly status: Status }[] }>>
}

const runStryker = (folder: string): boolean => {
  const stryker = toToolPath('mutation', 'node_modules/@stryker-mutator/core/bin/stryker.js')
  const env = { ...process.env, MUTATION_FOLDER: folder }
  return spawnSync(process.execPath, [stryker, 'run'], { cwd: ROOT, env, stdio: 'inherit' }).status === 0
}

const toRow = (folder: string): string => {
  const report: MutationReport = JSON.parse(readFileSync(join(ROOT, `reports/mutation/${folder}.json`), 'utf8'))
  const statuses = Object.values(report.files).flatMap(({ mutants }) => mutants.map(({ status }) => status))
  const count = (...of: readonly Status[]) => statuses.filter((status) => of.includes(status)).length
  const [killed, survived] = [count('Killed', 'Timeout'), count('Survived', 'NoCoverage')]
  const score = ((100 * killed) / (killed + survived)).toFixed(1)
  return `| ${folder} | ${killed + survived} | ${killed} | ${survived} | ${score} % |`
}

const print = (text: string): void => void process.stdout.write(`${text}\n`)

const asked = process.argv.slice(2)
const unknown = asked.filter((folder) => !FOLDERS.includes(folder))
if (unknown.length > 0) {
  print(`Not mutated: ${unknown.join(', ')}. There are ${FOLDERS.join(', ')}.`)
  process.exit(1)
}
installTool('mutation')
const folders = asked.length === 0 ? FOLDERS : asked
const passed = folders.map(runStryker)
print('| folder | mutants | killed | survived | score |\n| --- | --- | --- | --- | --- |')
for (const folder of folders) print(toRow(folder))
process.exitCode = passed.every(Boolean) ? 0 : 1
