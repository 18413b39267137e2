import type { SecretFault } from '../errors.ts'
import type { Desired } from '../model/desired.ts'
import { isMaskText, SecretReference } from '../model/secret.ts'
import { visitHidden } from '../model/tree.ts'

const SECRET_MINIMUM_CHARACTERS = 8
const CONTROL = /[\p{Cc}\p{Zl}\p{Zp}]/u

/** Why a secret's value cannot be used; undefined if it can. Short values and lines cannot be masked in a log reliably. */
export const checkSecretValue = (value: string): SecretFault | undefined => {
  const visible = value.replace(/\s+/g, '')
  if (visible === '') return 'blank'
  if (isMaskText(visible)) return 'mask'
  if (CONTROL.test(value)) return 'control-character'
  return value.length < SECRET_MINIMUM_CHARACTERS ? 'too-short' : undefined
}

/** The references in configurations, each source and name once, where it stands first. */
export const listReferences = (desired: readonly Desired[]): readonly SecretReference[] => {
  const references = new Map<string, SecretReference>()
  for (const { configuration = {} } of desired) {
    visitHidden(configuration, 'configuration', (leaf) => {
      if (!(leaf instanceof SecretReference)) return
      const identity = `${leaf.source} ${leaf.name}`
      if (!references.has(identity)) references.set(identity, leaf)
    })
  }
  return [...references.values()]
}
