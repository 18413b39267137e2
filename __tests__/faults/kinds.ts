import type { Fault } from '../../src/emulator/faults/fault-kinds.ts'

/** A fault, or none, and what it is called in the report. */
export type NamedFault = readonly [name: string, fault: Fault | undefined]

/** What happens to a call of a run that is only interrupted. */
export const NO_FAULT: NamedFault = ['no fault', undefined]

const HALF = '{"RequestId":"0123","ChatConf'

/** What can happen to any call, before anything is carried out. */
const BEFORE: readonly NamedFault[] = [
  ['throttle', { kind: 'throttle', status: 400 }],
  ['error 500', { kind: 'error', status: 500, code: 'InternalError', echo: true }],
  ['refused', { kind: 'error', status: 403, code: 'Forbidden.RAM' }],
  ['drop-before', { kind: 'drop-before' }],
  ['html', { kind: 'html', status: 502 }],
  ['empty', { kind: 'empty', status: 200 }],
  ['half JSON', { kind: 'body', status: 200, text: HALF }],
  ['null', { kind: 'body', status: 200, text: 'null' }],
  ['list', { kind: 'body', status: 200, text: '[]' }],
  ['redirect', { kind: 'redirect', status: 302 }],
  ['missing-member', { kind: 'missing-member' }],
  ['stale-read', { kind: 'stale-read', versions: 1 }],
]

/** What can happen to a write that was carried out. */
const AFTER: readonly NamedFault[] = [
  ['error 500 after', { kind: 'error', status: 500, code: 'InternalError', committed: true }],
  ['drop-after', { kind: 'drop-after' }],
  ['html after', { kind: 'html', status: 200, committed: true }],
  ['empty after', { kind: 'empty', status: 200, committed: true }],
  ['half JSON after', { kind: 'body', status: 200, text: HALF, committed: true }],
  ['redirect after', { kind: 'redirect', status: 302, committed: true }],
  ['nonce used after', { kind: 'error', status: 400, code: 'SignatureNonceUsed', committed: true }],
  // As many stale reads as an apply waits for: the write stays unconfirmed. Then reads are made right again.
  ['stale for long', { kind: 'stale-read', versions: 6 }],
]

/** What can happen to a list. */
const LIST: readonly NamedFault[] = [
  ['repeat-next-token', { kind: 'repeat-next-token' }],
  ['endless-pages', { kind: 'endless-pages' }],
  ['duplicate-item', { kind: 'duplicate-item' }],
  ['vanished-item', { kind: 'vanished-item' }],
]

/** A list that ends early and says how many there are: ListChatConfigurations does not. */
const COUNTED: readonly NamedFault[] = [
  ['cut-list', { kind: 'cut-list', items: 1 }],
  ['empty list', { kind: 'cut-list', items: 0 }],
]

const LISTS = new Set(['ListChatConfigurations', 'GetParametersByPath'])
const WRITE = /^(?:Create|Update|Delete)/

/** The faults that can happen to a call of an operation. */
export const listFaults = (operation: string): readonly NamedFault[] => [
  ...BEFORE,
  ...(WRITE.test(operation) ? AFTER : []),
  ...(LISTS.has(operation) ? LIST : []),
  ...(operation === 'GetParametersByPath' ? COUNTED : []),
]
