import type { ErrorObject } from 'ajv'
import { isScalar, type ParsedNode } from 'yaml'
import type { Fault, TextRange } from './fault.ts'
import type { ChatConfigurationFile } from './file-format.gen.ts'
import { type Location, locate, toHeadRange, toKeyRange, toValueRange } from './locate.ts'
import { type SchemaFault, toSchemaFault } from './schema-faults.ts'
import validate from './schema-validator.gen.js'
import { isSpoiled, type Reading } from './values.ts'

/** What the schema makes of a document. */
export interface SchemaReading {
  /** The document's value as what it is, if the schema has nothing against it. */
  readonly file?: ChatConfigurationFile
  readonly faults: readonly Fault[]
}

/** Everything that the schema, or YAML's ambiguity, has against a document: one fault for each cause. */
export const listFaults = (reading: Reading, root: ParsedNode): SchemaReading => {
  const { value, unquoted } = reading
  if (validate(value)) return { file: value, faults: unquoted }
  const faults = new Map<string, Fault>()
  for (const error of validate.errors ?? []) {
    const fault = toFault(error, reading, root)
    if (fault !== undefined && !faults.has(toIdentity(fault))) faults.set(toIdentity(fault), fault)
  }
  const pointers = new Set(Array.from(faults.values(), ({ pointer }) => pointer))
  return {
    faults: [...dropExplained([...faults.values()]), ...unquoted.filter(({ pointer }) => !pointers.has(pointer))],
  }
}

const toFault = (error: ErrorObject, reading: Reading, root: ParsedNode): Fault | undefined => {
  const pointer = error.instancePath
  if (reading.spoiled.has(pointer)) return undefined
  const location = locate(root, pointer)
  const fault = toSchemaFault(error, toScalarText(location))
  if (fault?.detail.code === 'KEY_MISSING' && isSpoiled(reading, pointer, fault.detail.key)) return undefined
  return fault && { detail: fault.detail, pointer, range: toRange(fault, location) }
}

const toScalarText = ({ value }: Location): string => (isScalar(value) ? (value.source ?? '') : '')

const toRange = ({ at }: SchemaFault, location: Location): TextRange => {
  if (at === 'head') return toHeadRange(location)
  return at === 'value' ? toValueRange(location) : toKeyRange(location, at.key)
}

const toIdentity = ({ detail, pointer, range }: Fault): string =>
  'key' in detail ? `${pointer} ${range[0]} ${detail.code} ${detail.key}` : `${pointer} ${detail.code}`

/** A misspelled key explains why the right one is missing. */
const dropExplained = (faults: readonly Fault[]): readonly Fault[] => {
  const explained = new Set(
    faults.flatMap(({ detail, pointer }) =>
      detail.code === 'KEY_UNKNOWN' && detail.suggestion !== undefined ? [`${pointer} ${detail.suggestion}`] : [],
    ),
  )
  return faults.filter(
    ({ detail, pointer }) => detail.code !== 'KEY_MISSING' || !explained.has(`${pointer} ${detail.key}`),
  )
}
