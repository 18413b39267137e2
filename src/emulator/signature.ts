import { createHmac } from 'node:crypto'
import type { Parameters } from './operations/operation.ts'

/** Percent-encodes as RFC 3986 wants it: all but letters, digits, hyphen, underscore, dot and tilde. */
export const encode = (text: string): string =>
  encodeURIComponent(text).replace(/[!'()*]/g, (character) => `%${character.charCodeAt(0).toString(16).toUpperCase()}`)

/** What the signature of an RPC call (version 1.0) is made over: the method and every parameter but the signature. */
export const toStringToSign = (method: string, parameters: Parameters): string => {
  const names = [...parameters.keys()].filter((name) => name !== 'Signature').sort()
  const query = names.map((name) => `${encode(name)}=${encode(parameters.get(name) ?? '')}`).join('&')
  return `${method}&${encode('/')}&${encode(query)}`
}

/** The signature of a text: HMAC-SHA1 in Base64. */
export const toSignature = (stringToSign: string, accessKeySecret: string): string =>
  createHmac('sha1', `${accessKeySecret}&`).update(stringToSign).digest('base64')
