import type { IncomingMessage } from 'node:http'
import type { Parameters } from './operations/operation.ts'
import { ServiceError } from './service-error.ts'
import { type Acs3Proof, readAcs3 } from './signature.ts'

/** A call as it came over HTTP. */
export interface RpcRequest {
  readonly method: string
  readonly host: string
  readonly parameters: Parameters
  /** Whether any parameter came in the URL, where it ends up in logs. */
  readonly hasQuery: boolean
  /** Present where the request is signed by version 3; its common parameters are then among the others. */
  readonly acs3?: Acs3Proof
}

/** What the common parameters say of a call before anything is verified. */
export interface RpcTarget {
  readonly operation: string
  readonly region: string
  /** The object's name, the path of GetParametersByPath, a role or a resource group; empty where there is none. */
  readonly name: string
}

const MAX_BODY_BYTES = 1024 * 1024
const FORM = 'application/x-www-form-urlencoded'

/** Reads a call; parameters of the URL and of a form in the body count alike. Throws a `ServiceError`. */
export const readRpcRequest = async (message: IncomingMessage): Promise<RpcRequest> => {
  const { method = 'GET', headers, url = '/' } = message
  const { searchParams: query, pathname: path } = new URL(url, 'http://loopback')
  const body = await readBody(message, MAX_BODY_BYTES)
  const form = new URLSearchParams(headers['content-type']?.toLowerCase().startsWith(FORM) ? body : '')
  const acs3 = readAcs3({ method, path, query, headers, body })
  return {
    method,
    host: headers.host ?? '',
    parameters: new Map([...query, ...form, ...(acs3?.parameters ?? [])]),
    hasQuery: query.size > 0,
    ...(acs3 && { acs3: acs3.proof }),
  }
}

/** Where a call is aimed. */
export const toTarget = ({ parameters }: RpcRequest): RpcTarget => ({
  operation: parameters.get('Action') ?? '',
  region: parameters.get('RegionId') ?? '',
  name: toName(parameters),
})

/** The members that can name what a call is about; the first that is there counts. */
const NAMES = ['Name', 'Path', 'RoleName', 'ResourceGroupId']

const toName = (parameters: Parameters): string => {
  const member = NAMES.find((name) => parameters.has(name))
  return (member && parameters.get(member)) ?? ''
}

/** The body of a request as text. Throws a `ServiceError` above the limit, once the body has gone by. */
export const readBody = async (message: IncomingMessage, maxBytes: number): Promise<string> => {
  const chunks: Buffer[] = []
  let length = 0
  // Read to its end in any case: a request that is cut off gets no answer.
  for await (const chunk of message) {
    length += chunk.length
    if (length <= maxBytes) chunks.push(chunk)
  }
  if (length > maxBytes) throw new ServiceError(413, 'RequestTooLarge', `A body holds at most ${maxBytes} bytes.`)
  return Buffer.concat(chunks).toString('utf8')
}
