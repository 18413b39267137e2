import { execFileSync } from 'node:child_process'
import { appendFile, mkdir, readFile, writeFile } from 'node:fs/promises'
import { join } from 'node:path'
import { packPackage } from '../support/package.ts'
import { ROOT } from '../support/root.ts'
import { readBill } from './bill.ts'
import { toRelease } from './plan.ts'

// Tells the workflow which tags to set, and writes into the folder given what a release is made of: its notes, the package as
// npm installs it, and the list of what the bundles hold.
const [folder] = process.argv.slice(2)
if (folder === undefined) throw new Error('no folder given')

const read = (path: string): Promise<string> => readFile(join(ROOT, path), 'utf8')
const { version } = JSON.parse(await read('package.json'))
const tags = execFileSync('git', ['tag', '--list'], { cwd: ROOT, encoding: 'utf8' }).split(/\r?\n/)
const { tag, movingTag = '', isLatest, notes } = toRelease(version, await read('CHANGELOG.md'), tags)

await mkdir(join(ROOT, folder), { recursive: true })
await writeFile(join(ROOT, folder, 'notes.md'), notes)
await writeFile(join(ROOT, folder, 'sbom.cdx.json'), `${JSON.stringify(readBill(), null, 2)}\n`)
await packPackage(join(ROOT, folder))
const outputs = `tag=${tag}\nmoving-tag=${movingTag}\nlatest=${isLatest}\n`
process.stdout.write(`${outputs}\n${notes}`)
const file = process.env['GITHUB_OUTPUT']
if (file !== undefined) await appendFile(file, outputs)
