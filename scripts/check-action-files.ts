import { readFile } from 'node:fs/promises'
import { resolve } from 'node:path'
import { pathToFileURL } from 'node:url'
import { validate } from '@actions/languageservice'
import { TextDocument } from 'vscode-languageserver-textdocument'

// What GitHub's own language service says of action.yml and of the workflows given.
for (const file of process.argv.slice(2)) {
  const document = TextDocument.create(pathToFileURL(resolve(file)).href, 'yaml', 1, await readFile(file, 'utf8'))
  for (const { range, message } of await validate(document, {})) {
    console.error(`${file}:${range.start.line + 1}:${range.start.character + 1}: ${message}`)
    process.exitCode = 1
  }
}
