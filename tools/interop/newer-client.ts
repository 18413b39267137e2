import openApi from '@alicloud/openapi-client'
import teaUtil from '@alicloud/tea-util'
import type { JsonObject } from '../../src/model/json.ts'

/** Both are CommonJS: what their types call exports are members of the default import. */
const {
  Config,
  OpenApiRequest,
  Params,
  default: Client,
} = openApi as unknown as typeof import('@alicloud/openapi-client')
const { RuntimeOptions } = teaUtil as unknown as typeof import('@alicloud/tea-util')

/** Keys as the client names them. */
export interface NewerCredentials {
  readonly accessKeyId?: string
  readonly accessKeySecret?: string
  readonly securityToken?: string
}

/** One call of an OOS operation, its parameters in the body alone; rejects with whatever the client throws. */
export type NewerClient = (
  operation: string,
  parameters: Readonly<Record<string, string>>,
) => Promise<{ readonly statusCode: number; readonly body: JsonObject }>

/** Alibaba's newer client, which signs by version 3 (ACS3-HMAC-SHA256), without retries. `url` must be one of loopback. */
export const createNewerClient = (url: string, credentials: NewerCredentials): NewerClient => {
  const config = { endpoint: new URL(url).host, protocol: 'HTTP', ...credentials }
  const client = new Client(new Config(config))
  const rpc = { version: '2019-06-01', protocol: 'HTTP', pathname: '/', method: 'POST', authType: 'AK', style: 'RPC' }
  return async (operation, body) => {
    const params = new Params({ ...rpc, action: operation, reqBodyType: 'formData', bodyType: 'json' })
    const options = new RuntimeOptions({ autoretry: false, readTimeout: 10_000 })
    const { statusCode, body: answer } = await client.callApi(params, new OpenApiRequest({ body }), options)
    return { statusCode, body: answer }
  }
}
