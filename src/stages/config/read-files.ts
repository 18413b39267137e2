/*
 * Reads configuration files: bytes in; out come the configurations that are desired, and everything that is wrong
 * with the files, all at once. Never throws.
 *
 * One file goes through `decode.ts` (strict UTF-8), `yaml.ts` (a strict part of YAML, to nodes), `values.ts` (nodes
 * to plain values; what two readers of YAML could take for different things is a fault), the schema, compiled ahead
 * (`validate.ts` finds what breaks it, and is loaded only then), `rules.ts` (what a schema cannot say) and
 * `normalize.ts` (defaults applied).
 *
 * A *fault* is what is wrong while its file is read: what it is, a JSON pointer, and a stretch of the text. A
 * *diagnostic* is a fault with its line and column, for people and programs. A *reference* names where a secret
 * comes from; its value is never read here.
 *
 * A file with an error gives no configuration at all, but its names still count as taken. What comes in as bytes is
 * all that is known: no file, clock or environment is looked at.
 */

import type { ParsedNode } from 'yaml'
import type { Desired } from '../../model/desired.ts'
import type { Diagnostic } from '../../model/diagnostic.ts'
import { compareTexts } from '../../model/key.ts'
import type { Removed } from '../../model/origin.ts'
import { toByKey } from '../../model/world.ts'
import type { SourceFile } from '../../ports.ts'
import { findMistakenSigns } from './characters.ts'
import { decodeFile } from './decode.ts'
import { type Fault, type SourceText, toDiagnostic } from './fault.ts'
import { FAULT_LIMIT } from './limits.ts'
import { findEntryName, toPath } from './locate.ts'
import { checkNames, listNames, type NamedPlace } from './names.ts'
import { listRegions, toDesired, toRemoved } from './normalize.ts'
import { checkRules, checkVersion } from './rules.ts'
import fits from './schema-check.gen.js'
import type { SchemaReading } from './validate.ts'
import { type Reading, readValue } from './values.ts'
import { readDocument } from './yaml.ts'

/** Everything that the files want. */
export interface DesiredReading {
  /** In the order of the files; without the entries of files that have an error. */
  readonly desired: readonly Desired[]
  /** The configurations that the files release, in the same order. */
  readonly removed: readonly Removed[]
  /** Every fault of every file, sorted by place. Nothing may be planned if one is an error. */
  readonly diagnostics: readonly Diagnostic[]
  /** Every region the files speak of, sorted, whether or not a chat configuration is left in it. */
  readonly regions: readonly string[]
}

/** How to read. */
export interface ReadDesiredOptions {
  /** The region of files, and of their entries, that name none. */
  readonly region?: string
}

/** What the schema has against a document that does not fit: `listFaults` of `validate.ts`. */
export type Explain = (reading: Reading, root: ParsedNode) => SchemaReading

/**
 * Reads configuration files of the format `schemas/chat-config.v1.schema.json`. Never throws: faults are diagnostics. Where a file
 * breaks the schema, the rest is read once it is explained: few files do, and what explains is larger than all that reads.
 */
export const readFiles = (
  files: readonly SourceFile[],
  { region }: ReadDesiredOptions = {},
): DesiredReading | ((explain: Explain) => DesiredReading) => {
  const readings = files.map((file) => readFile(file, region))
  const finish = (explain: Explain) =>
    toReading(readings.map((reading) => (typeof reading === 'function' ? reading(explain) : reading)))
  const isWhole = (reading: FileReading | Unexplained): reading is FileReading => typeof reading !== 'function'
  return readings.every(isWhole) ? toReading(readings) : finish
}

const toReading = (readings: readonly FileReading[]): DesiredReading => {
  const duplicates = checkNames(readings.flatMap(({ names }) => names))
  return {
    desired: readings.flatMap(({ desired }) => desired),
    // Each once, even if it is listed twice.
    removed: [...toByKey(readings.flatMap(({ removed }) => removed)).values()],
    diagnostics: [...readings.flatMap(({ diagnostics }) => diagnostics), ...duplicates].sort(comparePlaces),
    regions: [...new Set(readings.flatMap(({ regions }) => regions))].sort(),
  }
}

const comparePlaces = ({ position: a }: Diagnostic, { position: b }: Diagnostic): number =>
  compareTexts(a.file, b.file) || a.line - b.line || a.column - b.column

/** One file's share of what is wanted. */
interface FileReading {
  /** Empty if the file has an error. */
  readonly desired: readonly Desired[]
  readonly removed: readonly Removed[]
  readonly diagnostics: readonly Diagnostic[]
  /** The regions that the file speaks of; empty if it has an error. */
  readonly regions: readonly string[]
  /** Also the names in a file with errors. */
  readonly names: readonly NamedPlace[]
}

/** A file that breaks the schema. */
type Unexplained = (explain: Explain) => FileReading

/** Reads one file. `region` is for what names none. */
const readFile = (file: SourceFile, region?: string): FileReading | Unexplained => {
  const { source, faults } = decodeFile(file)
  if (faults.length > 0) return toRefusal(source, faults)
  const document = readDocument(source.text)
  const { root } = document
  if (root === undefined) return toRefusal(source, explain(source, document.faults))
  return readRoot(source, root, document.faults, region)
}

/** A look-alike character is reported as such, instead of the errors that it causes nearby. */
const explain = ({ text, lines }: SourceText, faults: readonly Fault[]): readonly Fault[] => {
  const isSyntax = ({ detail }: Fault) => detail.code === 'YAML_SYNTAX'
  const causes = faults.some(isSyntax) ? findMistakenSigns(text) : []
  const lineOf = ({ range }: Fault) => lines.linePos(range[0]).line
  const isExplained = (fault: Fault) =>
    isSyntax(fault) && causes.some((cause) => Math.abs(lineOf(cause) - lineOf(fault)) <= 1)
  return [...causes, ...faults.filter((fault) => !isExplained(fault))]
}

const readRoot = (
  source: SourceText,
  root: ParsedNode,
  syntax: readonly Fault[],
  region?: string,
): FileReading | Unexplained => {
  const reading = readValue(source, root)
  const early = [...syntax, ...reading.faults]
  const version = checkVersion(reading, root)
  if (version !== undefined) return toRefusal(source, [...early, version], root)
  const finish = ({ file, faults }: SchemaReading): FileReading => {
    const all = [...early, ...faults, ...checkRules(reading, root, region !== undefined)]
    const diagnostics = toDiagnostics(source, all, root)
    const names = listNames(source, reading, root, region)
    if (file === undefined || diagnostics.some(({ severity }) => severity === 'error')) {
      return { desired: [], removed: [], diagnostics, regions: [], names }
    }
    const wants = { desired: toDesired(file, source, root, region), removed: toRemoved(file, source, root, region) }
    return { ...wants, diagnostics, regions: listRegions(file, region), names }
  }
  const { value, unquoted } = reading
  return fits(value) ? finish({ file: value, faults: unquoted }) : (explain) => finish(explain(reading, root))
}

const toRefusal = (source: SourceText, faults: readonly Fault[], root?: ParsedNode): FileReading => ({
  desired: [],
  removed: [],
  diagnostics: toDiagnostics(source, faults, root),
  regions: [],
  names: [],
})

const toDiagnostics = (source: SourceText, faults: readonly Fault[], root?: ParsedNode): readonly Diagnostic[] =>
  limitFaults(faults).map((fault) =>
    root === undefined
      ? toDiagnostic(source, fault, '', undefined)
      : toDiagnostic(source, fault, toPath(root, fault.pointer), findEntryName(root, fault.pointer)),
  )

/** The first faults by place, and how many are left out. */
const limitFaults = (faults: readonly Fault[]): readonly Fault[] => {
  const sorted = faults.length > FAULT_LIMIT ? [...faults].sort((a, b) => a.range[0] - b.range[0]) : faults
  const surplus = sorted[FAULT_LIMIT]
  if (surplus === undefined) return faults
  const detail = { code: 'TOO_MANY_FAULTS', count: faults.length - FAULT_LIMIT } as const
  return [...sorted.slice(0, FAULT_LIMIT), { detail, pointer: '', range: surplus.range }]
}
