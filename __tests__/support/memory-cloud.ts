import type { CloudServices } from '../../src/ports.ts'
import type { MemoryChat } from './memory-chat.ts'
import type { MemoryParameters } from './memory-parameters.ts'

/** The services of a cloud in memory: chat configurations and parameters, and nothing else. */
export const toMemoryCloud = (
  chat: MemoryChat,
  parameters: MemoryParameters,
): CloudServices & { readonly parameters: MemoryParameters } => ({
  chat,
  parameters,
  openAccount: () => Promise.reject(new Error('no RAM here')),
  openDingTalk: () => Promise.reject(new Error('no DingTalk here')),
})
