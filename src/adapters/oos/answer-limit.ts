import { AsyncLocalStorage } from 'node:async_hooks'
import { subscribe } from 'node:diagnostics_channel'
import type { ClientRequest, IncomingMessage } from 'node:http'
import type { AnswerRule } from '../../model/failure.ts'

/** The most bytes of an answer that are read; a full page of 100 configurations is far below. */
const MAX_ANSWER_BYTES = 5 * 1024 * 1024

/**
 * The most pieces of an answer. The client library makes up to 400 bytes of two, so that 5 MiB may become gigabytes; a
 * full page of 100 configurations has some thousands.
 */
const MAX_ANSWER_PIECES = 200_000

/** Thrown through the client library, so that a long answer can be told from a broken connection. */
export class AnswerTooLong extends Error {
  /** What to expect instead. */
  readonly expected: AnswerRule

  constructor(expected: AnswerRule) {
    super()
    this.expected = expected
  }
}

/** Thrown through the client library where an answer is not there in time. */
class AnswerTooLate extends Error {
  readonly code = 'ETIMEDOUT'
}

/** The state of a request under way. */
interface Exchange {
  readonly timeoutMs: number
  stream?: ClientRequest | IncomingMessage
  timer?: NodeJS.Timeout
}

const exchanges = new AsyncLocalStorage<Exchange>()

/**
 * Runs one HTTP request. Its answer ends with {@link AnswerTooLong} above 5 MiB or 200,000 pieces, and as timed out where it is not
 * there as a whole in time. The client library reads whatever comes, for as long as a clock that somebody sets tells it, leaves
 * its connection open, and hands out neither request nor answer; Node's own channel of requests does, whatever the agent.
 */
export const limitAnswer = async <T>(timeoutMs: number, run: () => Promise<T>): Promise<T> => {
  const exchange: Exchange = { timeoutMs }
  try {
    return await exchanges.run(exchange, run)
  } catch (thrown) {
    // An unfinished answer would keep the connection and the process alive as long as the other side wants.
    exchange.stream?.destroy()
    throw thrown
  } finally {
    clearTimeout(exchange.timer)
  }
}

subscribe('http.client.request.start', (message) => {
  const exchange = exchanges.getStore()
  if (exchange === undefined) return
  const { request } = message as { readonly request: ClientRequest }
  exchange.stream = request
  exchange.timer = setTimeout(() => exchange.stream?.destroy(new AnswerTooLate()), exchange.timeoutMs)
  request.prependOnceListener('response', (response) => {
    exchange.stream = response
    limitSize(response)
  })
})

const limitSize = (response: IncomingMessage): void => {
  // We never request compression. Otherwise a few compressed kilobytes could make the client library unpack gigabytes.
  delete response.headers['content-encoding']
  const { socket } = response
  const countPieces = createPieceCounter()
  let bytes = 0
  // Counted at the socket: a listener for data on the answer itself would start it before its reader is there.
  const count = (chunk: Buffer) => {
    bytes += chunk.length
    if (bytes > MAX_ANSWER_BYTES) response.destroy(new AnswerTooLong('size'))
    else if (countPieces(chunk) > MAX_ANSWER_PIECES) response.destroy(new AnswerTooLong('pieces'))
  }
  socket.on('data', count)
  // The connection is reused for the next request, which has its own count.
  response.once('close', () => socket.off('data', count))
}

/** Before every value of JSON but the first there is a comma, a bracket or a brace. */
const STARTS_PIECE = new Set(Array.from(',[{\\', (character) => character.charCodeAt(0)))
const [ZERO, NINE] = [0x30, 0x39]
/** No meaningful number is longer; in longer ones each digit counts, because the library creates a string for each. */
const MAX_DIGITS = 100

/**
 * Counts the values that become separate objects or strings when JSON is parsed, over all chunks of an answer. Each is a byte at
 * least, so what is short is not looked through: byte by byte, that takes longer than the rest of reading it.
 */
const createPieceCounter = (): ((chunk: Buffer) => number) => {
  let [pieces, digits, shortBytes] = [0, 0, 0]
  let short: Buffer[] = []
  const count = (chunk: Buffer) => {
    for (const byte of chunk) {
      digits = byte >= ZERO && byte <= NINE ? digits + 1 : 0
      if (STARTS_PIECE.has(byte) || digits > MAX_DIGITS) pieces += 1
    }
  }
  return (chunk) => {
    short.push(chunk)
    shortBytes += chunk.length
    if (shortBytes <= MAX_ANSWER_PIECES) return 0
    short.forEach(count)
    short = []
    return pieces
  }
}
