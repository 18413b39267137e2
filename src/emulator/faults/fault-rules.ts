import { ANY_OPERATION } from '../operations/operations.ts'
import type { RpcTarget } from '../request.ts'
import type { Fault } from './fault-kinds.ts'

/** Which calls a fault happens to. What is left out matches every call. */
export interface FaultRule {
  /** An operation's name, or `*`. */
  readonly operation: string
  readonly region?: string
  /** The request's `Name`, or its `Path`. */
  readonly name?: string
  /** How many matching calls pass before the first that is hit. */
  readonly skip: number
  /** How many matching calls are hit. */
  readonly times: number | 'always'
  readonly fault: Fault
}

/** A rule as it is given. */
export type FaultRuleInput = Partial<FaultRule> & Pick<FaultRule, 'fault'>

/** A rule, and what became of it. */
export interface FaultRuleStatus {
  readonly rule: FaultRule
  readonly matchedCount: number
  readonly hitCount: number
}

/** The rules in force. */
export interface FaultRules {
  add(rule: FaultRule): void
  clear(): void
  list(): readonly FaultRuleStatus[]
  /** Counts a call and gives the faults that happen to it, in the order of their rules. */
  take(target: RpcTarget): readonly Fault[]
}

/** Makes an empty set of {@link FaultRules}. */
export const createFaultRules = (): FaultRules => {
  const entries: { readonly rule: FaultRule; matchedCount: number; hitCount: number }[] = []
  return {
    add: (rule) => void entries.push({ rule, matchedCount: 0, hitCount: 0 }),
    clear: () => void entries.splice(0),
    list: () => entries.map((entry) => ({ ...entry })),
    take: (target) => {
      const matching = entries.filter(({ rule }) => isMatch(rule, target))
      for (const entry of matching) entry.matchedCount += 1
      const hit = matching.filter(isDue)
      for (const entry of hit) entry.hitCount += 1
      return hit.map(({ rule }) => rule.fault)
    },
  }
}

const isMatch = ({ operation, region, name }: FaultRule, target: RpcTarget): boolean =>
  (operation === ANY_OPERATION || operation === target.operation) &&
  (region === undefined || region === target.region) &&
  (name === undefined || name === target.name)

const isDue = ({ rule, matchedCount, hitCount }: FaultRuleStatus): boolean =>
  matchedCount > rule.skip && (rule.times === 'always' || hitCount < rule.times)
