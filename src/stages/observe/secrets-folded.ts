import type { SecretFault } from '../../model/failure.ts'
import { isMaskText } from '../../model/secret.ts'

const SECRET_MINIMUM_CHARACTERS = 8
/** Control characters, and the separators of lines and paragraphs. */
const CONTROL = /[\u0000-\u001F\u007F-\u009F\u2028\u2029]/

/** Why a secret's value cannot be used; undefined if it can. Short values and lines cannot be masked in a log reliably. */
export const checkSecretValue = (value: string): SecretFault | undefined => {
  const visible = value.replace(/\s+/g, '')
  if (visible === '') return 'blank'
  if (isMaskText(visible)) return 'mask'
  if (CONTROL.test(value)) return 'control-character'
  return value.length < SECRET_MINIMUM_CHARACTERS ? 'too-short' : undefined
}
