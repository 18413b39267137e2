import { readdir, readFile, writeFile } from 'node:fs/promises'
import { join } from 'node:path'
import { ROOT } from '../support/root.ts'

const LICENSE_FILE = /^licen[cs]e/i

/** Of the data that src/model/confusables.gen.ts is made of: in no package, and in every bundle. */
const UNICODE_LICENSE = join(ROOT, 'scripts/generate/unicode-license.txt')

/**
 * Writes name, version and licence of every package that is part of a bundle, by the packages' folders. ncc's own list leaves out what is
 * in the first file. Throws for a package that names none.
 */
export const writeLicenses = async (folders: Iterable<string>, target: string): Promise<void> => {
  const texts = new Map([['Unicode data', (await readFile(UNICODE_LICENSE, 'utf8')).trim()]])
  for (const folder of folders) {
    const { title, text } = await readLicense(folder)
    texts.set(title, text)
  }
  const sorted = [...texts].sort(([a], [b]) => (a < b ? -1 : 1))
  await writeFile(target, sorted.map(([name, text]) => `${name}\n${text}\n`).join('\n'))
}

const readLicense = async (folder: string): Promise<{ readonly title: string; readonly text: string }> => {
  const { name, version, license }: { name: string; version: string; license?: string } = JSON.parse(
    await readFile(join(folder, 'package.json'), 'utf8'),
  )
  const file = (await readdir(folder)).sort().find((entry) => LICENSE_FILE.test(entry))
  const text = file === undefined ? '' : (await readFile(join(folder, file), 'utf8')).replaceAll('\r\n', '\n').trim()
  if (license === undefined && text === '') throw new Error(`${name} names no licence`)
  return { title: `${name} ${version}`, text: `${license ?? ''}\n${text}`.trim() }
}
