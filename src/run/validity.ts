import { CodedError, type Diagnostic } from '../model/failure.ts'
import type { Show } from './show.ts'

/** Shows what is wrong with files. Throws CONFIG_INVALID if anything is more than a warning. */
export const assertValid = async (diagnostics: readonly Diagnostic[], show: Show): Promise<void> => {
  if (diagnostics.length > 0) await show.diagnostics(diagnostics)
  const count = diagnostics.filter(({ severity }) => severity === 'error').length
  if (count > 0) throw new CodedError({ code: 'CONFIG_INVALID', count })
}
