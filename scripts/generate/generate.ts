import { writeFile } from 'node:fs/promises'
import { join } from 'node:path'
import { ROOT } from '../support/root.ts'
import { GENERATORS } from './table.ts'

for (const generate of GENERATORS) {
  for (const { path, text } of await generate()) await writeFile(join(ROOT, path), text)
}
