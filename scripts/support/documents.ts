import { readFileSync } from 'node:fs'
import { join } from 'node:path'
import { Ajv2020, type SchemaObject } from 'ajv/dist/2020.js'
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
const plan = ajv.compile(read('plan'))
const checks = { plan, run: ajv.compile(read('run')) }

/** Throws where a document is not as its schema says. */
export const assertDocument = (kind: DocumentKind, document: unknown): void => {
  const check = checks[kind]
  if (!check(document))
    throw new Error(`The JSON of a ${kind} is not as schemas/ says: ${ajv.errorsText(check.errors)}`)
}
