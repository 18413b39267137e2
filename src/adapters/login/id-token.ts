import type { LoginSource } from '../../model/login.ts'
import { Secret } from '../../model/secret.ts'
import { type LoginContext, toRefused } from './handed-out.ts'
import { readSmallFile } from './small-file.ts'

/** STS takes tokens of up to 20,000 characters. */
const MAX_CHARACTERS = 20_000
/** Surrounding white space is removed. */
const MAX_BYTES = 2 * MAX_CHARACTERS
const TOKEN = /^[!-~]{4,20000}$/

/** Reads an ID token from a file before each exchange, because its issuer replaces the file. Throws LOGIN_REFUSED. */
export const readIdToken = async (
  path: string,
  context: Pick<LoginContext, 'mask'>,
  source: LoginSource,
  name: string,
): Promise<Secret> => toIdToken((await readSmallFile(path, MAX_BYTES, source, name)).trim(), context, source, name)

/** An ID token by its text; messages refer to where it was found as `name`. Throws LOGIN_REFUSED. */
export const toIdToken = (
  text: string,
  { mask }: Pick<LoginContext, 'mask'>,
  source: LoginSource,
  name: string,
): Secret => {
  mask(text)
  // A JSON Web Token is one line of visible characters: anything else is something else.
  if (!TOKEN.test(text)) throw toRefused(source, 'id-token', { name })
  return new Secret(text)
}
