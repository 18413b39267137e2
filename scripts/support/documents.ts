import { readFileSync } from 'node:fs'
import { join } from 'node:path'
import { Ajv2020, type SchemaObject, type ValidateFunction } from 'ajv/dist/2020.js'
import { ROOT } from './root.ts'

/** A document that a program reads: the JSON of a run, or of a plan. */
export type DocumentKind = 'run' | 'plan'

/** A schema as it is published, in which new members may come at any time; here each must be told. */
const toClosed = (schema: unknown): unknown => {
  if (Array.isArray(schema)) return schema.map(toClosed)
  if (typeof schema !== 'object' || schema === null) return schema
  const members = Object.entries(schema).map(([name, value]) => [name, toClosed(value)] as const)
  const isOpen = 'properties' in schema && !('additionalProperties' in schema)
  return { ...Object.fromEntries(members), ...(isOpen && { additionalProperties: false }) }
}

const read = (kind: DocumentKind): SchemaObject =>
  toClosed(JSON.parse(readFileSync(join(ROOT, `schemas/${kind}.v1.schema.json`), 'utf8'))) as SchemaObject

const ajv = new Ajv2020({ allErrors: true })
const checks = new Map<DocumentKind, ValidateFunction>()

/** Made when it is first asked for: most files of tests read no such document. */
const getCheck = (kind: DocumentKind): ValidateFunction => {
  const known = checks.get(kind)
  if (known !== undefined) return known
  // A run's schema names that of a plan.
  if (kind === 'run') getCheck('plan')
  const check = ajv.compile(read(kind))
  checks.set(kind, check)
  return check
}

/** Throws where a document is not as its schema says. */
export const assertDocument = (kind: DocumentKind, document: unknown): void => {
  const check = getCheck(kind)
  if (!check(document))
    throw new Error(`The JSON of a ${kind} is not as schemas/ says: ${ajv.errorsText(check.errors)}`)
}
