import type { ErrorObject } from 'ajv'
import { InputError } from './input-error.ts'
import validators from './validators.gen.js'

const MAX_FAULTS_SHOWN = 5

/** Makes a function that gives its input back as a `T`, or throws an {@link InputError} that begins with `what`. */
export const createParser = <T>(name: string, what = name): ((input: unknown) => T) => {
  const validate = validators[name]
  if (validate === undefined) throw new Error(`there is no schema of the name ${name}`)
  return (input) => {
    if (validate(input)) return input as T
    const faults = (validate.errors ?? []).slice(0, MAX_FAULTS_SHOWN).map(toFaultText)
    throw new InputError(`${what}: ${faults.join('; ')}`)
  }
}

const toFaultText = ({ instancePath, keyword, params, message }: ErrorObject): string => {
  const place = instancePath === '' ? '' : `${instancePath.slice(1)} `
  if (keyword === 'additionalProperties') return `${place}has the unknown member '${params['additionalProperty']}'`
  if (keyword === 'enum') return `${place}must be one of ${params['allowedValues'].join(', ')}`
  if (keyword === 'const') return `${place}must be ${JSON.stringify(params['allowedValue'])}`
  return `${place}${message ?? keyword}`
}
