import * as core from '@actions/core'
import { CodedError } from '../errors.ts'
import { Secret } from '../model/secret.ts'

/**
 * An ID token of this job for an audience, masked in the log by then. Throws ID_TOKEN_UNAVAILABLE: the library's own
 * message is dropped, because it can repeat what the server said.
 */
export const getIdToken = async (audience: string): Promise<Secret> => {
  // The runner sets it only where the job has the permission `id-token: write`.
  if (!process.env['ACTIONS_ID_TOKEN_REQUEST_URL']) {
    throw new CodedError({ code: 'ID_TOKEN_UNAVAILABLE', why: 'permission' })
  }
  try {
    const token = await core.getIDToken(audience)
    core.setSecret(token)
    return new Secret(token)
  } catch {
    throw new CodedError({ code: 'ID_TOKEN_UNAVAILABLE', why: 'request' })
  }
}
