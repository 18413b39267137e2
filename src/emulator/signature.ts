import { createHash, createHmac } from 'node:crypto'
import type { IncomingHttpHeaders } from 'node:http'
import { encodeStrictly } from '../model/secret.ts'
import type { Parameters } from './operations/operation.ts'

/*
 * The two ways in which a call can be signed: version 1.0, where everything is a parameter, and version 3, where what all
 * calls share is headers.
 */

/** What the signature of an RPC call (version 1.0) is made over: the method and every parameter but the signature. */
export const toStringToSign = (method: string, parameters: Parameters): string => {
  const names = [...parameters.keys()].filter((name) => name !== 'Signature').sort()
  const query = names.map((name) => `${encodeStrictly(name)}=${encodeStrictly(parameters.get(name) ?? '')}`).join('&')
  return `${method}&${encodeStrictly('/')}&${encodeStrictly(query)}`
}

/** The signature of a text by version 1.0: HMAC-SHA1 in Base64. */
export const toSignature = (stringToSign: string, accessKeySecret: string): string =>
  createHmac('sha1', `${accessKeySecret}&`).update(stringToSign).digest('base64')

/** A request signed by version 3, in the terms of version 1. */
export interface Acs3Request {
  readonly proof: Acs3Proof
  readonly parameters: readonly (readonly [name: string, value: string])[]
}

/** What proves a request signed by version 3 (ACS3-HMAC-SHA256). */
export interface Acs3Proof {
  /** Lower-case hex, as it was sent. */
  readonly signature: string
  /** What the signature is made over. */
  readonly stringToSign: string
  /** Whether the body is the one whose hash was signed. */
  readonly isBodyIntact: boolean
}

interface Received {
  readonly method: string
  readonly path: string
  readonly query: URLSearchParams
  readonly headers: IncomingHttpHeaders
  readonly body: string
}

const ALGORITHM = 'ACS3-HMAC-SHA256'
const AUTHORIZATION = /^ACS3-HMAC-SHA256 Credential=([^,]+),\s*SignedHeaders=([^,]+),\s*Signature=([0-9a-f]{64})$/

/** The headers that stand for version 1's common parameters. */
const PARAMETER_OF: Readonly<Record<string, string>> = {
  'x-acs-action': 'Action',
  'x-acs-version': 'Version',
  'x-acs-date': 'Timestamp',
  'x-acs-signature-nonce': 'SignatureNonce',
  'x-acs-security-token': 'SecurityToken',
}

/** Reads a request signed by version 3; undefined where its headers are not those of one. */
export const readAcs3 = (received: Received): Acs3Request | undefined => {
  const { headers } = received
  const [, accessKeyId, signedHeaders, signature] = AUTHORIZATION.exec(headers.authorization ?? '') ?? []
  if (accessKeyId === undefined || signedHeaders === undefined || signature === undefined) return undefined
  const common = Object.entries(PARAMETER_OF).flatMap(([header, parameter]) => {
    const value = headers[header]
    return typeof value === 'string' ? [[parameter, value] as const] : []
  })
  return {
    proof: {
      signature,
      stringToSign: `${ALGORITHM}\n${toHash(toCanonicalRequest(received, signedHeaders.split(';')))}`,
      isBodyIntact: headers['x-acs-content-sha256'] === toHash(received.body),
    },
    parameters: [...common, ['AccessKeyId', accessKeyId]],
  }
}

/** The signature of a text by version 3: HMAC-SHA256 in hex. */
export const toAcs3Signature = (stringToSign: string, accessKeySecret: string): string =>
  createHmac('sha256', accessKeySecret).update(stringToSign).digest('hex')

const toCanonicalRequest = ({ method, path, query, headers }: Received, signed: readonly string[]): string => {
  const pairs = [...query].map(([name, value]) => `${encodeStrictly(name)}=${encodeStrictly(value)}`).sort()
  const lines = signed.map((name) => `${name}:${String(headers[name] ?? '').trim()}\n`)
  const hash = String(headers['x-acs-content-sha256'] ?? '')
  return [method, path, pairs.join('&'), lines.join(''), signed.join(';'), hash].join('\n')
}

const toHash = (text: string): string => createHash('sha256').update(text).digest('hex')
