import { readFile } from 'node:fs/promises'
import { join } from 'node:path'
import { parse } from 'yaml'

/** What action.yml says of inputs and outputs. */
export interface ActionFile {
  readonly inputs: Readonly<Record<string, { readonly description: string; readonly default?: string }>>
  readonly outputs: Readonly<Record<string, { readonly description: string }>>
}

/** Reads action.yml, the one source of the inputs' names, defaults and descriptions. */
export const readActionFile = async (root: string): Promise<ActionFile> =>
  parse(await readFile(join(root, 'action.yml'), 'utf8')) as ActionFile
