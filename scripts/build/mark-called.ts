import { readFile, writeFile } from 'node:fs/promises'
import { join } from 'node:path'
import { parse } from '@swc/core'
import type { CalledFunctions } from './called-functions.ts'

interface Node {
  readonly type: string
  readonly span: { readonly start: number; readonly end: number }
}

/** A parenthesis, where it goes, and how long the function is that it belongs to. */
interface Mark {
  readonly at: number
  readonly mark: '(' | ')'
  readonly length: number
}

/**
 * Puts the functions of a bundle that its usual runs call in parentheses. V8 compiles a function that begins so at once,
 * where it would read any other twice: as it loads the file, and when it is called.
 */
export const markCalled = async (folder: string, called: CalledFunctions): Promise<void> => {
  for (const [name, places] of called) {
    const file = join(folder, name)
    await writeFile(file, await mark(await readFile(file, 'utf8'), places))
  }
}

const mark = async (code: string, places: ReadonlySet<string>): Promise<string> => {
  // The parser counts bytes, V8 characters: in ASCII they are the same, and no place depends on what stands for a letter.
  const program = await parse(code.replaceAll(/[^\0-\x7f]/g, 'x'), { syntax: 'ecmascript', target: 'es2024' })
  const start = program.span.start
  const marks = listFunctions(program.body, false).flatMap(({ span }): readonly Mark[] => {
    const [from, to] = [span.start - start, span.end - start]
    if (!places.has(`${from}-${to}`)) return []
    return [
      { at: from, mark: '(', length: to - from },
      { at: to, mark: ')', length: to - from },
    ]
  })
  let marked = ''
  let last = 0
  for (const { at, mark } of marks.sort(compareMarks)) {
    marked += code.slice(last, at) + mark
    last = at
  }
  return marked + code.slice(last)
}

/** Functions nest: where one ends as another begins the end comes first, and of several ends that of the innermost. */
const compareMarks = (a: Mark, b: Mark): number => {
  if (a.at !== b.at) return a.at - b.at
  if (a.mark !== b.mark) return a.mark === ')' ? -1 : 1
  return a.mark === '(' ? b.length - a.length : a.length - b.length
}

/** The function expressions below a node that stand in no parentheses yet; methods and declarations cannot. */
const listFunctions = (node: unknown, isInParentheses: boolean): readonly Node[] => {
  if (typeof node !== 'object' || node === null) return []
  const isFound = isFunction(node) && !isInParentheses
  const inner = Object.entries(node).flatMap(([key, value]) =>
    key === 'span' ? [] : listFunctions(value, 'type' in node && node.type === 'ParenthesisExpression'),
  )
  return isFound ? [node, ...inner] : inner
}

const isFunction = (node: object): node is Node =>
  'type' in node && (node.type === 'ArrowFunctionExpression' || node.type === 'FunctionExpression')
