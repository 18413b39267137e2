import { CodedError } from '../../model/failure.ts'
import { Secret } from '../../model/secret.ts'
import { TIME_LIMITS_MS } from '../../model/time-limits.ts'
import type { Route } from '../../ports.ts'
import { readText } from './members.ts'
import { toCommand, writeOutput } from './reporter.ts'

/**
 * An ID token of this job for an audience, masked in the log by then. Throws ID_TOKEN_UNAVAILABLE: what the server said
 * is dropped, because it can repeat the request. `print` writes to the log.
 */
export const getIdToken = async (
  audience: string,
  route?: Route,
  print = writeOutput,
  timeoutMs: number = TIME_LIMITS_MS.idToken,
): Promise<Secret> => {
  const address = process.env['ACTIONS_ID_TOKEN_REQUEST_URL']
  // The runner sets it only where the job has the permission `id-token: write`.
  if (!address) throw new CodedError({ code: 'ID_TOKEN_UNAVAILABLE', why: 'permission' })
  const token = await requestToken(address, audience, timeoutMs, route).catch(assertOurs)
  if (token === undefined) throw new CodedError({ code: 'ID_TOKEN_UNAVAILABLE', why: 'request' })
  print(toCommand('add-mask', {}, token))
  return new Secret(token)
}

/** Nothing of what others throw is told. */
const assertOurs = (thrown: unknown): undefined => {
  if (thrown instanceof CodedError) throw thrown
}

const requestToken = async (
  address: string,
  audience: string,
  timeoutMs: number,
  route?: Route,
): Promise<string | undefined> => {
  const url = new URL(address)
  url.searchParams.set('audience', audience)
  const { createOctokit } = await import('./octokit.ts')
  const octokit = await createOctokit({ baseUrl: url.origin, route, timeoutMs })
  const { data } = await octokit.request(`GET ${url.href}`, {
    headers: { accept: 'application/json', authorization: `Bearer ${process.env['ACTIONS_ID_TOKEN_REQUEST_TOKEN']}` },
  })
  return readText(data, 'value')
}
