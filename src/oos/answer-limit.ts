import { AsyncLocalStorage } from 'node:async_hooks'
import { subscribe } from 'node:diagnostics_channel'
import type { ClientRequest, IncomingMessage } from 'node:http'
import type { AnswerRule } from '../errors.ts'

/** The most bytes of an answer that are read; a full page of 100 configurations is far below. */
const MAX_ANSWER_BYTES = 5 * 1024 * 1024

/** What to expect instead of an answer above the limit. */
export const EXPECTED_SIZE: AnswerRule = 'size'

/** Thrown through the client library, so that a long answer can be told from a broken connection. */
export class AnswerTooLong extends Error {}

const limited = new AsyncLocalStorage<true>()

/**
 * Runs something whose HTTP answers end with {@link AnswerTooLong} above 5 MiB. The client library reads whatever comes
 * and hands out neither request nor answer; Node's own channel of requests does, whatever the agent.
 */
export const limitAnswers = <T>(run: () => Promise<T>): Promise<T> => limited.run(true, run)

subscribe('http.client.request.start', (message) => {
  const { request } = message as { readonly request: ClientRequest }
  if (limited.getStore() === true) request.prependOnceListener('response', limitAnswer)
})

const limitAnswer = (response: IncomingMessage): void => {
  // We never ask for compression. Left in, a few packed kilobytes would make the client library unpack gigabytes.
  delete response.headers['content-encoding']
  const { socket } = response
  let bytes = 0
  // Counted at the socket: a listener for data on the answer itself would start it before its reader is there.
  const count = (chunk: Buffer) => {
    bytes += chunk.length
    if (bytes > MAX_ANSWER_BYTES) response.destroy(new AnswerTooLong())
  }
  socket.on('data', count)
  // The connection is used again for the next request, which counts for itself.
  response.once('close', () => socket.off('data', count))
}
