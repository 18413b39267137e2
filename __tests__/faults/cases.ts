import type { OperationEntry } from '../../src/emulator/control/operation-log.ts'
import { listFaults, type NamedFault, NO_FAULT } from './kinds.ts'
import type { Interruption } from './life.ts'

/** One call of a world's apply, what happens to it, and what happens to the run. */
export interface Case {
  readonly operation: string
  /** How many calls of this operation pass before. */
  readonly skip: number
  readonly fault: NamedFault
  /** At this call; a kill with a fault comes at the next call after it. */
  readonly interruption?: Interruption
}

/** Every fault at every call that the undisturbed apply made; where runs are interrupted, also no fault. */
export const listCases = (calls: readonly OperationEntry[], interruption?: Interruption): readonly Case[] => {
  const counts = new Map<string, number>()
  return calls.flatMap(({ operation }) => {
    const skip = counts.get(operation) ?? 0
    counts.set(operation, skip + 1)
    const place = { operation, skip, ...(interruption && { interruption }) }
    const faults = [...(interruption === undefined ? [] : [NO_FAULT]), ...listFaults(operation)]
    return faults.map((fault) => ({ ...place, fault }))
  })
}

/** A case as a text that says how to see it again. */
export const toCaseText = ({ operation, skip, fault: [name], interruption }: Case): string =>
  [`${operation} ${skip}`, name, ...(interruption ? [interruption] : [])].join(' | ')

/** Takes every so many-th case. */
export const createChoice = (share: number) => {
  let index = 0
  return (): boolean => {
    index += 1
    return Math.floor(index * share) > Math.floor((index - 1) * share)
  }
}
