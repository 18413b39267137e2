import { randomBytes } from 'node:crypto'
import { isJsonObject, type JsonObject, parseJson } from '../../model/json.ts'
import type { Directory } from './directory.ts'

/** Where DingTalk issues the access token of an app. */
export const DINGTALK_TOKEN_PATH = '/v1.0/oauth2/accessToken'

const TOKEN_BYTES = 16
const TOKEN_SECONDS = 7_200

/** An answer of DingTalk. */
interface TokenReply {
  readonly status: number
  readonly body: JsonObject
}

/** Issues a token for a known app, or for any app if none were given. Only the body counts, and only as JSON. */
export const toTokenReply = (method: string, text: string, { dingTalkApps }: Directory): TokenReply => {
  if (method !== 'POST') return toRefusal(405, 'MethodNotAllowed', 'The method is not allowed.')
  const given = parseJson(text)
  if (!isJsonObject(given)) return toRefusal(400, 'Missingbody', 'body is mandatory for this action.')
  const { appKey, appSecret } = given
  if (typeof appKey !== 'string' || appKey === '') return toRefusal(400, 'MissingappKey', 'appKey is mandatory.')
  if (typeof appSecret !== 'string' || appSecret === '') {
    return toRefusal(400, 'MissingappSecret', 'appSecret is mandatory.')
  }
  const isKnown = dingTalkApps?.some((app) => app.ClientId === appKey && app.ClientSecret === appSecret) ?? true
  if (!isKnown) return toRefusal(400, 'invalidClientIdOrSecret', '无效的clientId或者clientSecret')
  return { status: 200, body: { accessToken: randomBytes(TOKEN_BYTES).toString('hex'), expireIn: TOKEN_SECONDS } }
}

const toRefusal = (status: number, code: string, message: string): TokenReply => ({
  status,
  body: { code, requestid: randomBytes(TOKEN_BYTES).toString('hex').toUpperCase(), message },
})
