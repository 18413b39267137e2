import { isCollection, isMap, isScalar, isSeq, type ParsedNode, type YAMLMap, type YAMLSeq } from 'yaml'
import { toUnicodePattern } from '../../model/unicode-pattern.ts'
import { type TextRange, toFound } from './fault.ts'

/** Where a pointer leads in a document. */
export interface Location {
  /** The key before the value; absent for items of lists and the root. */
  readonly key?: ParsedNode
  /** Null if nothing stands there, not even an empty place: `{ key }`. */
  readonly value: ParsedNode | null
}

/** Follows a pointer as far as the document goes. */
export const locate = (root: ParsedNode, pointer: string): Location => {
  let location: Location = { value: root }
  for (const key of toKeys(pointer)) location = step(location, key) ?? location
  return location
}

/** A pointer as a reader writes it, such as `chatConfigurations[0].name`. */
export const toPath = (root: ParsedNode, pointer: string): string => {
  let path = ''
  let location: Location = { value: root }
  for (const key of toKeys(pointer)) {
    path += isSeq(location.value) ? `[${key}]` : toPathPart(key, path)
    location = step(location, key) ?? location
  }
  return path
}

/** The name of the configuration that a pointer leads into; undefined for what is in none, or in one without a name. */
export const findEntryName = (root: ParsedNode, pointer: string): string | undefined => {
  const [list, index] = toKeys(pointer)
  if ((list !== 'chatConfigurations' && list !== 'removed') || index === undefined) return undefined
  const { key, value } = locate(root, ['', list, index, 'name'].join('/'))
  const isName = isScalar(key) && key.value === 'name' && isScalar(value) && typeof value.value === 'string'
  return isName ? toFound(String(value.value)) : undefined
}

/** Where a node stands, without the comments and blank lines that follow it. */
export const toNodeRange = (node: ParsedNode): TextRange => [node.range[0], toLastNode(node).range[1]]

/** The place of a value; without a value, that of its key. */
export const toValueRange = ({ key, value }: Location): TextRange => {
  const isEmpty = value === null || value.range[1] === value.range[0]
  return toRange(isEmpty ? (key ?? value) : value)
}

/** The start of a mapping: the key that it belongs to, otherwise its first key. */
export const toHeadRange = ({ key, value }: Location): TextRange => {
  const first = isMap(value) && !value.flow ? (value as YAMLMap.Parsed).items[0]?.key : undefined
  return toRange(key ?? first ?? value)
}

/** Where the key of a mapping's member stands. */
export const toKeyRange = ({ key, value }: Location, member: string): TextRange =>
  toRange(findPair(value, member)?.key ?? value ?? key)

const step = ({ value }: Location, key: string): Location | undefined => {
  if (isSeq(value)) {
    const item = (value as YAMLSeq.Parsed).items[Number(key)]
    return item && { value: item }
  }
  return findPair(value, key)
}

const findPair = (node: ParsedNode | null, key: string) =>
  isMap(node) ? (node as YAMLMap.Parsed).items.find((pair) => isScalar(pair.key) && pair.key.value === key) : undefined

/** Nearly every key: no set of Unicode is built for these. */
const ASCII_KEY = /^[A-Za-z_$][\w$-]*$/

const toPathPart = (key: string, parent: string): string => {
  if (!ASCII_KEY.test(key) && !toBareKey().test(key)) return `[${JSON.stringify(key)}]`
  return parent === '' ? key : `.${key}`
}

const toBareKey = toUnicodePattern(String.raw`^[\p{L}_$][\p{L}\p{N}_$-]*$`, 'u')

const toRange = (node: ParsedNode | null | undefined): TextRange => (node ? toNodeRange(node) : [0, 0])

const toLastNode = (node: ParsedNode): ParsedNode => {
  if (!isCollection(node) || node.flow) return node
  const last = (node as YAMLMap.Parsed | YAMLSeq.Parsed).items.at(-1)
  if (last === undefined) return node
  return toLastNode('key' in last ? (last.value ?? last.key) : last)
}

/** The pointer (RFC 6901) to a member or an item. */
export const toChildPointer = (pointer: string, key: string | number): string =>
  `${pointer}/${typeof key === 'number' ? key : key.replaceAll('~', '~0').replaceAll('/', '~1')}`

/** The keys of a pointer, from the root on; an item's index is a text too. */
export const toKeys = (pointer: string): readonly string[] =>
  pointer
    .split('/')
    .slice(1)
    .map((key) => (key.includes('~') ? key.replaceAll('~1', '/').replaceAll('~0', '~') : key))

/** The last key of a pointer; empty at the root. */
export const toLastKey = (pointer: string): string => toKeys(pointer).at(-1) ?? ''
