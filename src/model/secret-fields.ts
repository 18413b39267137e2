import type { Desired } from './desired.ts'
import { SecretReference } from './secret.ts'
import { visitHidden } from './tree.ts'

/** A secret of one configuration: its field path and the reference that stands there. */
export interface SecretField {
  readonly field: string
  readonly reference: SecretReference
}

/** The references of a configuration with their field paths, in the order of the file. */
export const listSecretFields = (desired: Desired): readonly SecretField[] => {
  const fields: SecretField[] = []
  visitHidden(desired.configuration ?? {}, 'configuration', (leaf, field) => {
    if (leaf instanceof SecretReference) fields.push({ field, reference: leaf })
  })
  return fields
}
