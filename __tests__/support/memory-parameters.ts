import { CodedError } from '../../src/model/failure.ts'
import { Secret } from '../../src/model/secret.ts'
import type { ParameterApi, StoredParameter } from '../../src/ports.ts'
import { CallScript, toRejected } from './call-script.ts'

/** Parameters in memory, by `region name`. */
export interface MemoryParameters extends ParameterApi {
  readonly script: CallScript
  readonly stored: Map<string, StoredParameter>
  /** Values of encrypted parameters, by `region name`. */
  readonly secrets: Map<string, string>
}

/** Makes empty {@link MemoryParameters}. */
export const createMemoryParameters = (script = new CallScript()): MemoryParameters => {
  const stored = new Map<string, StoredParameter>()
  const secrets = new Map<string, string>()
  return {
    script,
    stored,
    secrets,
    listByPath: (region, path) =>
      script.run(`listByPath ${region} ${path}`, () =>
        [...stored].flatMap(([place, parameter]) => (place.startsWith(`${region} ${path}/`) ? [parameter] : [])),
      ),
    create: (region, name, value) =>
      script.run(`create ${region} ${name}`, () => {
        if (stored.has(`${region} ${name}`)) throw new CodedError(toRejected('EntityAlreadyExists.Parameter'))
        stored.set(`${region} ${name}`, { name, value, version: 1 })
      }),
    update: (region, name, value) =>
      script.run(`update ${region} ${name}`, () => {
        const before = stored.get(`${region} ${name}`)
        if (before === undefined) throw new CodedError(toRejected('EntityNotExists.Parameter'))
        stored.set(`${region} ${name}`, { name, value, version: before.version + 1 })
      }),
    delete: (region, name) => script.run(`delete ${region} ${name}`, () => void stored.delete(`${region} ${name}`)),
    getSecret: (region, name) =>
      script.run(`getSecret ${region} ${name}`, () => {
        const value = secrets.get(`${region} ${name}`)
        return value === undefined ? undefined : new Secret(value)
      }),
  }
}
