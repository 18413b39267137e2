import { expect } from '@jest/globals'
import type { Desired } from '../../src/model/desired.ts'
import type { Diagnostic } from '../../src/model/diagnostic.ts'
import type { Tree } from '../../src/model/json.ts'
import type { Position } from '../../src/model/key.ts'
import { isSecretName, type SecretReference } from '../../src/model/secret.ts'
import { isHidden, isTreeList } from '../../src/model/tree.ts'
import type { SourceFile } from '../../src/ports.ts'
import type { DesiredReading } from '../../src/stages/config/read-files.ts'
import { SUMMARY_LIMIT } from '../../src/stages/render/budget.ts'
import { toDiagnosticLine, toDiagnosticMarkdown, toDiagnosticsMarkdown } from '../../src/stages/render/diagnostics.ts'
import { en } from '../../src/stages/render/texts/en/index.ts'

/** Not to be found in a line of a log: what ends or reorders it, what a runner acts on, and a value that never was. */
const NOT_IN_LOG = /[\p{Cc}\u2028-\u202e\u2066-\u2069]|##\[|undefined|\[object|NaN/u
const NOT_IN_MARKDOWN = /[\u2028-\u202e\u2066-\u2069]|undefined|\[object|NaN/u

/** Holds a reading of files to what is promised of every one, whatever is in it. */
export const expectSoundReading = (files: readonly SourceFile[], reading: DesiredReading): void => {
  const { desired, diagnostics } = reading
  for (const diagnostic of diagnostics) {
    expectInside(files, diagnostic)
    expect(toDiagnosticLine(diagnostic, en)).not.toMatch(NOT_IN_LOG)
    expect(toDiagnosticMarkdown(diagnostic, en)).not.toMatch(NOT_IN_MARKDOWN)
  }
  expect(toDiagnosticsMarkdown(diagnostics, en, SUMMARY_LIMIT).length).toBeLessThanOrEqual(SUMMARY_LIMIT.max)
  const faulty = new Set(diagnostics.flatMap((item) => (isError(item) ? [item.position.file] : [])))
  for (const wanted of desired) {
    expect(faulty).not.toContain(wanted.position.file)
    expectTyped(wanted)
  }
}

/** A duplicate name is a fault of the second file alone, and stops the run. */
/** What another file may be the reason of. */
const BETWEEN_FILES: ReadonlySet<Diagnostic['code']> = new Set(['NAME_DUPLICATE', 'NAME_REMOVED'])

const isError = ({ severity, code }: Diagnostic): boolean => severity === 'error' && !BETWEEN_FILES.has(code)

const expectInside = (files: readonly SourceFile[], { position }: { readonly position: Position }): void => {
  const bytes = files.find(({ file }) => file === position.file)?.bytes
  const lines = new TextDecoder().decode(bytes).replaceAll('\r\n', '\n').split('\n')
  const { line, column, endLine, endColumn } = position
  const [first, last] = [lines[line - 1], lines[endLine - 1]]
  if (first === undefined || last === undefined) throw new Error(`No such line: ${line} to ${endLine}`)
  expect(column >= 1 && column <= first.length + 1 && endColumn >= 1 && endColumn <= last.length + 1).toBe(true)
  expect(endLine > line || (endLine === line && endColumn >= column)).toBe(true)
}

const expectTyped = ({ key, type, ramRole, resourceGroupId, secretVersion, ignore, configuration }: Desired): void => {
  for (const text of [key.region, key.name, type, ramRole ?? 'x', resourceGroupId ?? 'x', secretVersion ?? 'x']) {
    expect(typeof text === 'string' && text !== '').toBe(true)
  }
  expect(ignore.every((path) => typeof path === 'string')).toBe(true)
  if (configuration !== undefined) expectPublic(configuration)
}

/** Under a secret name there is nothing but a reference, and no key is one that the language knows. */
const expectPublic = (node: Tree<SecretReference>): void => {
  if (isHidden(node)) return
  if (isTreeList(node)) {
    node.forEach(expectPublic)
    return
  }
  if (typeof node !== 'object' || node === null) {
    expect(typeof node === 'string' || typeof node === 'boolean' || Number.isFinite(node)).toBe(true)
    return
  }
  for (const [key, member] of Object.entries(node)) {
    expect(key).not.toMatch(/^(?:__proto__|constructor|prototype)$/)
    if (isSecretName(key)) expect(isHidden(member)).toBe(true)
    else expectPublic(member)
  }
}
