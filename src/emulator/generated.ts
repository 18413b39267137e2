import { createHash } from 'node:crypto'
import type { JsonObject } from '../model/json.ts'
import type { Place } from './stored.ts'

/** Webhooks of the emulator lead nowhere: the domain is reserved (RFC 2606). */
const WEBHOOK_HOST = 'oos-webhook.example'

/** The length of the key with which WeCom encrypts its calls. */
const AES_KEY_LENGTH = 43

/** The same each time for the same parts, and unlike for others. */
const toDigest = (...parts: readonly string[]) => createHash('sha256').update(JSON.stringify(parts))

/** What a platform needs to call the chatbot. An object made again under its name gets another webhook. */
export const toOutputs = (place: Place, name: string, type: string, createdDate: string): JsonObject => {
  const parts = [place.accountId, place.region, name, type, createdDate]
  const url = `https://${WEBHOOK_HOST}/webhook/${toDigest('webhook', ...parts)
    .digest('hex')
    .slice(0, 40)}`
  if (type !== 'WeChat') return { URL: url }
  const letters = toDigest('aes-key', ...parts)
    .digest('base64')
    .replace(/[+/=]/g, 'x')
  return { URL: url, AesKey: letters.slice(0, AES_KEY_LENGTH) }
}

/** A parameter's id, such as `p-4c4b401cab6747aa01c2`. */
export const toParameterId = (place: Place, name: string, createdDate: string): string =>
  `p-${toDigest('parameter', place.accountId, place.region, name, createdDate).digest('hex').slice(0, 20)}`
