/*
 * One HTTP exchange, for the adapters whose services have no client worth its weight: bounded in time and in size, and no
 * redirect is followed, because what a request carries is for one host. What a lower layer throws is not kept: it may
 * hold the request.
 */

/** What is sent. */
export interface HttpRequest {
  readonly method: 'GET' | 'POST' | 'PUT' | 'DELETE'
  readonly url: string
  readonly headers: Readonly<Record<string, string>>
  readonly body?: string | undefined
}

/** What came back, read to its end. */
export interface HttpAnswer {
  readonly status: number
  readonly headers: Headers
  readonly bytes: Buffer
}

/** What bounds an exchange. */
export interface HttpLimits {
  /** Node's own if absent. */
  readonly fetchIt?: typeof fetch | undefined
  /** For the request and the whole of its answer. */
  readonly timeoutMs: number
  readonly maxBytes: number
}

/** No answer, or one that is too long. */
export class HttpFault extends Error {
  readonly why: 'network' | 'size' | 'timeout'
  /** Of an answer that is too long. */
  readonly status: number | undefined

  constructor(why: HttpFault['why'], status?: number) {
    super(why)
    this.name = 'HttpFault'
    this.why = why
    this.status = status
  }
}

/** Sends a request, and reads the answer whatever its status. Throws an {@link HttpFault}. */
export const exchange = async (
  { method, url, headers, body }: HttpRequest,
  { fetchIt = fetch, timeoutMs, maxBytes }: HttpLimits,
): Promise<HttpAnswer> => {
  const signal = AbortSignal.timeout(timeoutMs)
  try {
    const response = await fetchIt(url, {
      method,
      headers,
      ...(body !== undefined && { body }),
      redirect: 'manual',
      signal,
    })
    // Also where it is no success: read to its end, it leaves the connection free again.
    return { status: response.status, headers: response.headers, bytes: await readBytes(response, maxBytes) }
  } catch (thrown) {
    if (thrown instanceof HttpFault) throw thrown
    throw new HttpFault(signal.aborted ? 'timeout' : 'network')
  }
}

const readBytes = async ({ body, status }: Response, maxBytes: number): Promise<Buffer> => {
  const chunks: Uint8Array[] = []
  let length = 0
  for await (const chunk of body ?? []) {
    length += chunk.length
    // Leaving the loop cancels the stream, and with it the connection.
    if (length > maxBytes) throw new HttpFault('size', status)
    chunks.push(chunk)
  }
  return Buffer.concat(chunks)
}

/** Whether a text is an address of the web. */
export const isHttp = (url: string): boolean => URL.canParse(url) && /^https?:$/.test(new URL(url).protocol)
