import { Agent, request } from 'node:http'
import { request as requestSecurely, Agent as SecureAgent } from 'node:https'
import { Readable } from 'node:stream'

/**
 * `fetch` without a proxy, whatever the environment says: newer versions of Node.js can be configured to send even
 * their own `fetch` through a proxy, and the proxy's machine would answer with its own identity.
 */
export const fetchDirectly: typeof fetch = (input, init) =>
  new Promise((resolve, reject) => {
    const url = new URL(String(input))
    const isSecure = url.protocol === 'https:'
    const options = {
      method: init?.method ?? 'GET',
      headers: Object.fromEntries(new Headers(init?.headers)),
      ...(init?.signal && { signal: init.signal }),
    }
    const sent = isSecure
      ? requestSecurely(url, { ...options, agent: new SecureAgent() })
      : request(url, { ...options, agent: new Agent() })
    sent.on('error', reject)
    sent.on('response', (answer) => {
      const { statusCode: status = 0 } = answer
      try {
        const hasBody = !HAS_NO_BODY.has(status)
        if (!hasBody) answer.resume()
        const body = hasBody ? (Readable.toWeb(answer) as ReadableStream<Uint8Array>) : null
        resolve(new Response(body, { status, headers: toHeaders(answer.headers) }))
      } catch (thrown) {
        answer.destroy()
        reject(thrown)
      }
    })
    sent.end(init?.body)
  })

const HAS_NO_BODY: ReadonlySet<number> = new Set([204, 205, 304])

const toHeaders = (headers: NodeJS.Dict<string | string[]>): Headers =>
  new Headers(Object.entries(headers).map(([name, value]): [string, string] => [name, String(value ?? '')]))
