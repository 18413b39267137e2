import { readdir, readFile } from 'node:fs/promises'
import { join } from 'node:path'

/** What V8 counted of one file in one thread. */
export interface CountedFile {
  readonly url: string
  /** The first is the file as a whole, which loading it runs. */
  readonly functions: readonly CountedFunction[]
}

/** What it counted of one function. */
export interface CountedFunction {
  /** In characters of the file; the first is the function as a whole. */
  readonly ranges: readonly { readonly startOffset: number; readonly endOffset: number; readonly count: number }[]
}

/** Reads what processes left in the folder that NODE_V8_COVERAGE named: one file for each thread. */
export const readCoverage = async (folder: string): Promise<readonly CountedFile[]> => {
  const texts = await Promise.all((await readdir(folder)).map((name) => readFile(join(folder, name), 'utf8')))
  return texts.flatMap((text) => (JSON.parse(text) as { readonly result: readonly CountedFile[] }).result)
}

/** Whether a function was called. */
export const isCalled = ({ ranges: [whole] }: CountedFunction): boolean => whole !== undefined && whole.count > 0
