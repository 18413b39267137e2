import { randomBytes } from 'node:crypto'
import type { Account } from './account.ts'
import { ServiceError } from './service-error.ts'

/** Who calls: an account, or a role's session in one. */
export interface Caller extends Account {
  /** The session's role; absent for an account's own key. */
  readonly role?: RoleSession
  /** Milliseconds since the epoch; absent where the credentials do not end. */
  readonly expiresAtMs?: number
}

/** Which role is played, and under what name. */
export interface RoleSession {
  readonly roleName: string
  readonly sessionName: string
}

/** A session that was opened: its credentials are temporary. */
export type OpenSession = Caller & Required<Pick<Caller, 'role' | 'securityToken' | 'expiresAtMs'>>

/** Everybody who may call: the accounts, and the sessions that were opened since the start. */
export interface Sessions {
  find(accessKeyId: string): Caller | undefined
  hasAccount(accountId: string): boolean
  /** Issues new temporary credentials. */
  open(accountId: string, role: RoleSession, expiresAtMs: number): OpenSession
}

/** What is remembered at most; the oldest go first. Ended ones stay, so that they can be told as expired. */
const MAX_SESSIONS = 10_000

/** Makes {@link Sessions}. They live in memory only. */
export const createSessions = (accounts: readonly Account[]): Sessions => {
  const opened = new Map<string, OpenSession>()
  return {
    find: (accessKeyId) => accounts.find((account) => account.accessKeyId === accessKeyId) ?? opened.get(accessKeyId),
    hasAccount: (accountId) => accounts.some(({ id }) => id === accountId),
    open: (accountId, role, expiresAtMs) => {
      const accessKeyId = `STS.${toRandomText(18)}`
      const keys = { accessKeyId, accessKeySecret: toRandomText(24), securityToken: `CAIS${toRandomText(120)}` }
      const session = { id: accountId, ...keys, role, expiresAtMs }
      opened.set(accessKeyId, session)
      const [oldest] = opened.size > MAX_SESSIONS ? opened.keys() : []
      if (oldest !== undefined) opened.delete(oldest)
      return session
    },
  }
}

/** Base64 as real tokens are: its plus signs and slashes show a client that does not encode them. */
const toRandomText = (bytes: number): string => randomBytes(bytes).toString('base64')

const SECOND_MS = 1_000

/** Counts the calls of the last second, by account, region and operation. */
export interface Quota {
  /** Lets a call in, or throws a `ServiceError`: throttled calls do not count. */
  readonly enter: (place: string, callsPerSecond: number | 'unlimited', nowMs: number) => void
}

/** Makes a {@link Quota} that saw no call yet. */
export const createQuota = (): Quota => {
  const entered = new Map<string, number[]>()
  return {
    enter: (place, callsPerSecond, nowMs) => {
      if (callsPerSecond === 'unlimited') return
      const recent = (entered.get(place) ?? []).filter((ms) => nowMs - ms < SECOND_MS)
      entered.set(place, recent)
      if (recent.length >= callsPerSecond) {
        throw new ServiceError(400, 'Throttling.User', 'Request was denied due to user flow control.')
      }
      recent.push(nowMs)
    },
  }
}
