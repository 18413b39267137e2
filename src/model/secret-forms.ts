/**
 * Every form in which a secret could turn up in a text: as it is, JSON-escaped, URL-encoded once and twice, base64,
 * base64url and hex. All of them are masked before anything can fail.
 */
export const toSecretForms = (value: string): readonly string[] => {
  const bytes = Buffer.from(value, 'utf8')
  // A lone surrogate has no percent-encoding; the platform replaces it wherever it encodes.
  const text = value.toWellFormed()
  const encoded = encodeURIComponent(text)
  const strict = encodeStrictly(text)
  const forms = [
    value,
    JSON.stringify(value).slice(1, -1),
    encoded,
    encodeURIComponent(encoded),
    strict,
    encodeStrictly(strict),
    new URLSearchParams({ '': value }).toString().slice(1),
    bytes.toString('base64'),
    bytes.toString('base64url'),
    bytes.toString('hex'),
    bytes.toString('hex').toUpperCase(),
  ]
  return [...new Set(forms)]
}

/** Percent-encoding as Alibaba's RPC signature has it (RFC 3986), which is what an echoing error shows. */
const encodeStrictly = (text: string): string =>
  encodeURIComponent(text).replace(/[!'()*]/g, (character) => `%${character.charCodeAt(0).toString(16).toUpperCase()}`)
