import { readdir, readFile, writeFile } from 'node:fs/promises'
import { join } from 'node:path'
import { type JsMinifyOptions, minify, parse } from '@swc/core'
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
    await writeFile(file, await markModules(code))
  }
}

interface Node {
  readonly type: string
  readonly span: { readonly start: number; readonly end: number }
}

/**
 * Puts the functions in which the bundler wraps modules in parentheses, as they were before: V8 compiles a function that
 * begins so at once, where it would read any other twice. Nearly all of them run.
 */
const markModules = async (code: string): Promise<string> => {
  const program = await parse(code, { syntax: 'ecmascript', target: 'es2024' })
  const marks = listModules(program).flatMap(({ span }) => [
    { at: span.start - program.span.start, mark: '(' },
    { at: span.end - program.span.start, mark: ')' },
  ])
  let marked = ''
  let last = 0
  for (const { at, mark } of marks) {
    marked += code.slice(last, at) + mark
    last = at
  }
  return marked + code.slice(last)
}

/** The functions of each table from module numbers to functions, in the order of the text. */
const listModules = (node: unknown): readonly Node[] => {
  if (typeof node !== 'object' || node === null) return []
  const modules = readTable(node)
  return modules.length > 0 ? modules : Object.values(node).flatMap(listModules)
}

const readTable = (node: object): readonly Node[] => {
  if (!('properties' in node) || !Array.isArray(node.properties)) return []
  const entries: readonly { readonly key?: Node; readonly value?: Node }[] = node.properties
  return entries.flatMap(({ key, value }) => (key?.type === 'NumericLiteral' && isFunction(value) ? [value] : []))
}

const isFunction = (node: Node | undefined): node is Node =>
  node?.type === 'ArrowFunctionExpression' || node?.type === 'FunctionExpression'
