import { type ExportedEntry, toFileText } from './file.ts'

/** What a file of the format may hold. */
export interface PartLimits {
  readonly maxEntries: number
  readonly maxBytes: number
}

/** Spreads entries over as many files as they need, in order; at least one. */
export const toParts = (
  entries: readonly ExportedEntry[],
  limits: PartLimits,
): readonly (readonly ExportedEntry[])[] => {
  const parts: ExportedEntry[][] = [[]]
  let bytes = 0
  for (const entry of entries) {
    const size = Buffer.byteLength(toFileText([entry]))
    const current = parts.at(-1) ?? []
    const isFull = current.length > 0 && (current.length >= limits.maxEntries || bytes + size > limits.maxBytes)
    if (isFull) parts.push([entry])
    else current.push(entry)
    bytes = isFull ? size : bytes + size
  }
  return parts
}
