/** Something the emulator's user handed in that cannot be used; the message says what and where. */
export class InputError extends Error {
  /** Why an emulator cannot start, as data, if the command has its own text for it. */
  readonly fault: StartFault | undefined

  constructor(message: string, fault?: StartFault) {
    super(message)
    this.name = 'InputError'
    this.fault = fault
  }
}

/** Why an emulator cannot start. */
export type StartFault =
  | { readonly code: 'PORT_REFUSED'; readonly address: string; readonly reason: string }
  | { readonly code: 'STATE_UNREADABLE'; readonly path: string }
  /** Another emulator keeps its state there. */
  | { readonly code: 'STATE_TAKEN'; readonly path: string; readonly lock: string }
  | { readonly code: 'STATE_UNWRITABLE'; readonly path: string; readonly reason: string }
