import { readFile } from 'node:fs/promises'
import { join } from 'node:path'
import { pathToFileURL } from 'node:url'
import { validate } from '@actions/languageservice'
import { TextDocument } from 'vscode-languageserver-textdocument'
import { ROOT } from '../../scripts/support/root.ts'
import { listWorkflowFiles } from './workflow-files.ts'

// What GitHub's own language service says of action.yml and of the workflows.
for (const file of ['action.yml', ...(await listWorkflowFiles())]) {
  const path = join(ROOT, file)
  const document = TextDocument.create(pathToFileURL(path).href, 'yaml', 1, await readFile(path, 'utf8'))
  for (const { range, message } of await validate(document, {})) {
    console.error(`${file}:${range.start.line + 1}:${range.start.character + 1}: ${message}`)
    process.exitCode = 1
  }
}
