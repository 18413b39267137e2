/** Whom the emulator takes requests from. */
export interface Account {
  /** The account's number: its objects are kept under it. Several accounts may share one, each with keys of its own. */
  readonly id: string
  readonly accessKeyId: string
  readonly accessKeySecret: string
  /** Makes the credentials temporary ones: then every request must carry this token. */
  readonly securityToken?: string
}

/** The credentials that the emulator accepts by default. */
export const DEFAULT_ACCOUNT: Account = {
  id: '1000000000000001',
  accessKeyId: 'emulator-access-key-id',
  accessKeySecret: 'emulator-access-key-secret',
}

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
