import { readdir, readFile, writeFile } from 'node:fs/promises'
import { join } from 'node:path'
import { type JsMinifyOptions, minify } from '@swc/core'
import { useBuiltins } from './builtins.ts'

/**
 * Names of classes stay, because the kind of an unexpected error is shown. ASCII alone, because one other character makes
 * V8 keep and read the whole text in units of two bytes.
 */
const OPTIONS: JsMinifyOptions = {
  module: true,
  ecma: 2022,
  compress: { keep_classnames: true },
  mangle: { keep_classnames: true, toplevel: true },
  format: { comments: false, asciiOnly: true },
}

/** Minifies what ncc wrote into a folder: ncc itself would do it to the first file alone. The same bytes on every machine. */
export const minifyFolder = async (folder: string): Promise<void> => {
  for (const name of await readdir(folder)) {
    if (!name.endsWith('.js')) continue
    const file = join(folder, name)
    const { code } = await minify(useBuiltins(await readFile(file, 'utf8')), OPTIONS)
    await writeFile(file, code)
  }
}
