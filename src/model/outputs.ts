import type { Secret } from './secret.ts'

/** The webhook URL that a configuration's outputs (JSON text) hold, if any: a credential, because whoever knows it can write to the chat. */
export const toWebhookUrl = (outputs: Secret): string | undefined => {
  try {
    const value: unknown = JSON.parse(outputs.reveal())
    return typeof value === 'object' && value !== null && 'URL' in value && typeof value.URL === 'string'
      ? value.URL
      : undefined
  } catch {
    return undefined
  }
}
