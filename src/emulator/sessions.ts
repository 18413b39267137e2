import { randomBytes } from 'node:crypto'
import type { Account, Caller, RoleSession } from './caller.ts'

/** A session that was opened: its credentials are temporary. */
export type OpenSession = Caller & Required<Pick<Caller, 'role' | 'securityToken' | 'expiresAtMs'>>

/** Everybody who may call: the accounts, and the sessions that were opened since the start. */
export interface Sessions {
  find(accessKeyId: string): Caller | undefined
  hasAccount(accountId: string): boolean
  /** Issues new temporary credentials. */
  open(accountId: string, role: RoleSession, expiresAtMs: number): OpenSession
}

/** What is remembered at most; the oldest go first. Expired ones stay, so that they can be reported as expired. */
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
