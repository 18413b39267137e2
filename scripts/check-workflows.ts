import { readFile } from 'node:fs/promises'
import { dirname } from 'node:path'
import { fileURLToPath } from 'node:url'
import { readActionFile } from './action-file.ts'
import { listWorkflowFaults } from './workflow-faults.ts'

const ROOT = dirname(dirname(fileURLToPath(import.meta.url)))

const files = process.argv.slice(2)
if (files.length === 0) throw new Error('no workflow given')
const action = await readActionFile(ROOT)
for (const file of files) {
  for (const { line, column, message } of await listWorkflowFaults(file, await readFile(file, 'utf8'), action)) {
    console.error(`${file}:${line}:${column}: ${message}`)
    process.exitCode = 1
  }
}
