import { toSecretForms } from '../model/secret-forms.ts'
import type { Reporter } from '../ports.ts'
import { listShownForms } from '../stages/render/escape.ts'

/** Hides a secret in every form it can take in a text, this program's own escaping included. */
export const toMask =
  (reporter: Reporter) =>
  (value: string): void => {
    for (const form of new Set([...toSecretForms(value), ...listShownForms(value)])) reporter.mask(form)
  }
