import { readFile } from 'node:fs/promises'
import { join } from 'node:path'
import { parse } from 'yaml'
import { ROOT } from '../support/root.ts'

/** What action.yml says of inputs and outputs. */
export interface ActionFile {
  readonly inputs: Readonly<Record<string, { readonly description: string; readonly default?: string }>>
  readonly outputs: Readonly<Record<string, { readonly description: string }>>
}

/** Reads action.yml, the one source of the inputs' names, defaults and descriptions. */
export const readActionFile = async (): Promise<ActionFile> =>
  parse(await readFile(join(ROOT, 'action.yml'), 'utf8')) as ActionFile
