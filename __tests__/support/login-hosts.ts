import { createServer } from 'node:http'
import { DEFAULT_ACCOUNT } from '../../src/emulator/caller.ts'
import { ID_TOKEN } from './id-tokens.ts'
import { listen } from './loopback.ts'

/** What stands for the token of the metadata service: it must turn up nowhere. */
export const METADATA_TOKEN = 'AQAEAKRrZXkgb2YgdGhlIG1ldGFkYXRhIHNlcnZpY2U='
export const ROLE_NAME = 'chat-sync-ecs'
const ROLES = '/latest/meta-data/ram/security-credentials/'

/** An answer in place of the right one. */
export interface Odd {
  readonly status?: number
  readonly headers?: Readonly<Record<string, string>>
  readonly body?: string
  /** None at all. */
  readonly isSilent?: boolean
}

/** An address that hands out credentials, and the metadata service of an instance, on loopback. */
export interface LoginHosts {
  readonly origin: string
  /** What was asked, such as `PUT /latest/api/token`. */
  readonly asked: readonly string[]
  /** Every secret that was handed out. */
  readonly secrets: readonly string[]
  /** Gives something else to the next requests whose text begins so; without `times` to all. */
  readonly spoil: (begin: string, odd: Odd, times?: number) => void
  close(): Promise<void>
}

/** Credentials of a session that the emulator at `url` opens, in the form in which both services hand them out. */
const openSession = async (url: string): Promise<Readonly<Record<string, string>>> => {
  const role = `acs:ram::${DEFAULT_ACCOUNT.id}:role/${ROLE_NAME}`
  const form = new URLSearchParams({
    ...{ Action: 'AssumeRoleWithOIDC', Version: '2015-04-01', Format: 'JSON', RoleArn: role, OIDCToken: ID_TOKEN },
    OIDCProviderArn: `acs:ram::${DEFAULT_ACCOUNT.id}:oidc-provider/x`,
    RoleSessionName: 'instance',
    Timestamp: new Date().toISOString().replace(/\.\d+Z$/, 'Z'),
  })
  const answer = await fetch(url, { method: 'POST', body: form })
  const { Credentials } = (await answer.json()) as { readonly Credentials: Readonly<Record<string, string>> }
  return { ...Credentials, Code: 'Success' }
}

/** Serves {@link LoginHosts}. Its sessions are those of the emulator at `url`, which counts each as a call of its own. */
export const serveLogins = async (url: string): Promise<LoginHosts> => {
  const asked: string[] = []
  const secrets: string[] = [METADATA_TOKEN]
  const odds: { readonly begin: string; readonly odd: Odd; times: number }[] = []
  const server = createServer(async (request, response) => {
    const text = `${request.method} ${request.url}`
    asked.push(text)
    const found = odds.find(({ begin, times }) => times > 0 && text.startsWith(begin))
    if (found !== undefined) {
      found.times -= 1
      if (found.odd.isSilent === true) return
      response.writeHead(found.odd.status ?? 200, found.odd.headers).end(found.odd.body ?? '')
      return
    }
    const isKnown = request.headers['x-aliyun-ecs-metadata-token'] === METADATA_TOKEN
    if (text === 'PUT /latest/api/token') {
      const seconds = Number(request.headers['x-aliyun-ecs-metadata-token-ttl-seconds'])
      response.writeHead(seconds > 0 ? 200 : 400).end(METADATA_TOKEN)
    } else if (request.url?.startsWith(ROLES) === true && !isKnown) response.writeHead(403).end()
    else if (text === `GET ${ROLES}`) response.end(`${ROLE_NAME}\n`)
    else if (text === `GET ${ROLES}${ROLE_NAME}` || text.startsWith('GET /credentials')) {
      const session = await openSession(url)
      secrets.push(session['AccessKeySecret'] ?? '', session['SecurityToken'] ?? '')
      response.writeHead(200, { 'content-type': 'application/json' }).end(JSON.stringify(session))
    } else response.writeHead(404).end()
  })
  const { host, close } = await listen(server)
  return {
    origin: `http://${host}`,
    asked,
    secrets,
    spoil: (begin, odd, times = Number.POSITIVE_INFINITY) => void odds.push({ begin, odd, times }),
    close,
  }
}
