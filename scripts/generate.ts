import { writeFile } from 'node:fs/promises'
import { dirname, join } from 'node:path'
import { fileURLToPath } from 'node:url'
import { GENERATORS } from './generate-table.ts'

const root = dirname(dirname(fileURLToPath(import.meta.url)))

for (const generate of GENERATORS) {
  for (const { path, text } of await generate(root)) await writeFile(join(root, path), text)
}
