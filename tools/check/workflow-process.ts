import { readFileSync } from 'node:fs'
import { readActionFile } from '../../scripts/generate/action-file.ts'
import { listWorkflowFaults } from './workflow-faults.ts'

// Reads workflows as JSON, each with `file` and `text`, from standard input, and prints their faults as JSON.

const workflows: readonly { readonly file: string; readonly text: string }[] = JSON.parse(readFileSync(0, 'utf8'))
const action = await readActionFile()
const faults = await Promise.all(
  workflows.map(async ({ file, text }) =>
    (await listWorkflowFaults('.github/workflows/block.yml', text, action)).map((fault) => ({ file, ...fault })),
  ),
)
process.stdout.write(JSON.stringify(faults.flat()))
