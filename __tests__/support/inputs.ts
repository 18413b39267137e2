import { type InputName, type Inputs, toInputs } from '../../src/inputs/inputs.ts'
import { CodedError } from '../../src/model/failure.ts'
import type { InputFault } from '../../src/model/input-fault.ts'

/** Inputs as they are given, by name. */
export type Given = Partial<Record<InputName, string>>

/** The inputs of a plan with nothing but a scope, unless said otherwise. */
export const read = (given: Given = {}): Inputs => toInputs((name) => ({ scope: 'acme/bots', ...given })[name])

/** What is wrong with inputs; nothing where they can be used. */
export const faultsOf = (given: Given): readonly InputFault[] => {
  try {
    read(given)
  } catch (thrown) {
    if (thrown instanceof CodedError && thrown.detail.code === 'INPUT_INVALID') return thrown.detail.faults
    throw thrown
  }
  return []
}
