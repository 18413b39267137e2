/** Whom the emulator takes requests from. */
export interface Account {
  /** The account's number: its objects are kept under it. Several accounts may share one, each with keys of its own. */
  readonly id: string
  readonly accessKeyId: string
  readonly accessKeySecret: string
  /** Makes the credentials temporary ones: then every request must carry this token. */
  readonly securityToken?: string
}

/** The credentials the emulator knows if it is told none. */
export const DEFAULT_ACCOUNT: Account = {
  id: '1000000000000001',
  accessKeyId: 'emulator-access-key-id',
  accessKeySecret: 'emulator-access-key-secret',
}
