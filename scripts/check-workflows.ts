import { readFile } from 'node:fs/promises'
import { dirname, join } from 'node:path'
import { fileURLToPath } from 'node:url'
import { readActionFile } from './action-file.ts'
import { listWorkflowFaults } from './workflow-faults.ts'
import { listWorkflowFiles } from './workflow-files.ts'

const ROOT = dirname(dirname(fileURLToPath(import.meta.url)))

const action = await readActionFile(ROOT)
for (const file of await listWorkflowFiles(ROOT)) {
  const text = await readFile(join(ROOT, file), 'utf8')
  for (const { line, column, message } of await listWorkflowFaults(file, text, action)) {
    console.error(`${file}:${line}:${column}: ${message}`)
    process.exitCode = 1
  }
}
