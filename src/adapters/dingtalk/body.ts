/** The most bytes of an answer that are read; a token and its end are far below. */
const MAX_BYTES = 64 * 1024

/** The body as text, or undefined where it is longer than 64 KiB: then the rest is not read. */
export const readText = async ({ body }: Response): Promise<string | undefined> => {
  const chunks: Uint8Array[] = []
  let length = 0
  for await (const chunk of body ?? []) {
    length += chunk.length
    // Leaving the loop cancels the stream, and with it the connection.
    if (length > MAX_BYTES) return undefined
    chunks.push(chunk)
  }
  return Buffer.concat(chunks).toString('utf8')
}
