import { parse } from 'yaml'
import type { Block } from './markdown.ts'
import { toTwinPath } from './pages.ts'

/**
 * Pages for developers: their commands run this very suite, or what takes hours, or sign a release. Of those it is checked
 * that npm knows the scripts.
 */
const DEVELOPER_PAGES =
  /^(?:CONTRIBUTING|SECURITY|docs\/(?:architecture|reliability|performance|mutation-testing))\.md$/

/** Pages whose blocks have a test of their own; those of their Chinese twins are the same. */
export const TESTED_ELSEWHERE: Readonly<Record<string, string>> = {
  'docs/editors.md': '__tests__/unit/editor-documents.test.ts',
  'docs/library.md': '__tests__/scenarios/library.test.ts',
}

/** What a block is. `undefined` means that no test knows what to make of it. */
export type Kind =
  | 'run'
  | 'not-run'
  | 'developer'
  | 'elsewhere'
  | 'output'
  | 'configuration'
  | 'faulty'
  | 'schema-line'
  | 'workflow'
  | 'steps'
  | 'job'
  | 'policy'
  | 'fault-rule'
  | 'state'
  | 'program'

/** Tells what a block is, from the word behind its fence and from what it holds. */
export const toKind = ({ page, language, words, text }: Block): Kind | undefined => {
  const path = toTwinPath(page)
  if (TESTED_ELSEWHERE[path] !== undefined) return 'elsewhere'
  if (DEVELOPER_PAGES.test(path)) return 'developer'
  switch (language) {
    case 'sh':
      return words.includes('not-run') ? 'not-run' : 'run'
    case 'console':
      return 'run'
    case 'text':
      return 'output'
    case 'yaml':
      return words.includes('faulty') ? 'faulty' : toYamlKind(text)
    case 'json':
      return toJsonKind(JSON.parse(text))
    case 'ts':
      return 'program'
    default:
      return undefined
  }
}

const toYamlKind = (text: string): Kind | undefined => {
  const content: unknown = parse(text)
  if (content === null) return 'schema-line'
  if (Array.isArray(content)) return 'steps'
  if (has(content, 'chatConfigurations')) return 'configuration'
  if (has(content, 'jobs')) return 'workflow'
  return has(content, 'steps') ? 'job' : undefined
}

const toJsonKind = (content: unknown): Kind | undefined => {
  if (has(content, 'Statement')) return 'policy'
  if (has(content, 'fault')) return 'fault-rule'
  return has(content, 'accounts') ? 'state' : undefined
}

const has = (content: unknown, member: string): boolean =>
  typeof content === 'object' && content !== null && Object.hasOwn(content, member)
