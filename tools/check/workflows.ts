import { readFile } from 'node:fs/promises'
import { join } from 'node:path'
import { readActionFile } from '../../scripts/generate/action-file.ts'
import { ROOT } from '../../scripts/support/root.ts'
import { listWorkflowFaults } from './workflow-faults.ts'
import { listWorkflowFiles } from './workflow-files.ts'

const action = await readActionFile()
for (const file of await listWorkflowFiles()) {
  const text = await readFile(join(ROOT, file), 'utf8')
  for (const { line, column, message } of await listWorkflowFaults(file, text, action)) {
    console.error(`${file}:${line}:${column}: ${message}`)
    process.exitCode = 1
  }
}
