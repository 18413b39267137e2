import { readdir, readFile, writeFile } from 'node:fs/promises'
import { join } from 'node:path'
import { type JsMinifyOptions, minify } from '@swc/core'
import { askLate, useBuiltins } from './builtins.ts'
import type { Target } from './strip.ts'

/** More than any file has that is not written in Chinese. */
const FEW_CHARACTERS = 1_000

/**
 * Names of classes stay, because the kind of an unexpected error is shown. ASCII only, because one other character makes
 * V8 keep and read the whole file in units of two bytes; but Chinese takes three bytes a character, and eight if escaped.
 */
const toOptions = (code: string, target: Target): JsMinifyOptions => ({
  // What a program's files say about strictness is said by the modules of a library.
  module: target === 'library',
  ecma: 2022,
  compress: { keep_classnames: true },
  mangle: { keep_classnames: true, toplevel: true },
  format: { comments: false, asciiOnly: (code.match(/\P{ASCII}/gu)?.length ?? 0) < FEW_CHARACTERS },
})

/** A step of the build that changes one file. */
type TextStep = (code: string) => Promise<string>

/** What is done to each file that the bundler wrote, in this order: a minifier would change what the first looks for. */
export const toTextSteps = (target: Target) => ({
  builtins: async (code: string) => useBuiltins(code),
  late: async (code: string) => askLate(code),
  /** ncc itself would do it to the first file alone. The same bytes on every machine. */
  minify: async (code: string) => (await minify(code, toOptions(code, target))).code,
})

/** The steps of {@link toTextSteps} on every file of a bundle. */
export const shrink = async (folder: string, steps: Readonly<Record<string, TextStep>>): Promise<void> => {
  for (const name of await readdir(folder)) {
    if (!name.endsWith('.js')) continue
    const file = join(folder, name)
    let code = await readFile(file, 'utf8')
    for (const step of Object.values(steps)) code = await step(code)
    await writeFile(file, code)
  }
}
