import { readdirSync, readFileSync, writeFileSync } from 'node:fs'
import { join } from 'node:path'
import { expect } from '@jest/globals'

/** The names of the cases in a folder of golden files: those of its JSON inputs. */
export const listCases = (folder: string): readonly string[] =>
  readdirSync(folder)
    .filter((file) => file.endsWith('.json'))
    .map((file) => file.slice(0, -'.json'.length))

/** The input of a case. */
export const readCase = (folder: string, name: string): unknown =>
  JSON.parse(readFileSync(join(folder, `${name}.json`), 'utf8'))

/** Compares with the file that holds what is expected; `UPDATE_GOLDEN=1` writes it. */
export const expectGolden = (folder: string, file: string, found: string): void => {
  const path = join(folder, file)
  if (process.env['UPDATE_GOLDEN'] === '1') writeFileSync(path, found)
  expect(found).toBe(readFileSync(path, 'utf8'))
}
