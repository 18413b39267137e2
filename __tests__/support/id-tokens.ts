import { createServer } from 'node:http'
import { listen } from './loopback.ts'

/** What stands for GitHub's ID tokens: a text of their form. */
export const ID_TOKEN = `eyJhbGciOiJSUzI1NiJ9.${Buffer.from('{"sub":"repo:acme/chat:ref:refs/heads/main"}').toString('base64url')}.c2lnbmF0dXJl`

/** Inputs that have a role assumed by an ID token, in place of an access key. */
export const ROLE_INPUTS = {
  'role-to-assume': 'acs:ram::1000000000000001:role/chat-sync-apply',
  'oidc-provider-arn': 'acs:ram::1000000000000001:oidc-provider/github',
}

/** Where a job asks for its ID token, on loopback. */
export interface IdTokens {
  /** The runner's variables for a job with `id-token: write`. */
  readonly env: Readonly<Record<string, string>>
  /** The audiences that were asked for. */
  readonly audiences: readonly (string | null)[]
  close(): Promise<void>
}

/** Serves {@link ID_TOKEN} on a free port. */
export const serveIdTokens = async (): Promise<IdTokens> => {
  const audiences: (string | null)[] = []
  const server = createServer((request, response) => {
    audiences.push(new URL(request.url ?? '/', 'http://127.0.0.1').searchParams.get('audience'))
    response.writeHead(200, { 'content-type': 'application/json' }).end(JSON.stringify({ value: ID_TOKEN }))
  })
  const { host, close } = await listen(server)
  return {
    env: {
      ACTIONS_ID_TOKEN_REQUEST_URL: `http://${host}/token?api-version=2.0`,
      ACTIONS_ID_TOKEN_REQUEST_TOKEN: 'token-of-the-job-itself',
    },
    audiences,
    close,
  }
}
