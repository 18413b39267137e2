/*
 * The least that any client has to do for a plan in which nothing changes: sign, send and parse the pages of both lists of
 * one region, one after the other over one connection. Arguments: endpoint, region, access key id, access key secret.
 *
 * An import of node:http would also load what it offers lazily, such as the client of web sockets, and take twice as long.
 */
const { createHmac, randomUUID } = process.getBuiltinModule('node:crypto')
const { Agent, request } = process.getBuiltinModule('node:http')
const [endpoint = '', region = '', keyId = '', secret = ''] = process.argv.slice(2)
const agent = new Agent({ keepAlive: true, maxSockets: 1 })
const encode = (text) =>
  encodeURIComponent(text).replace(/[!'()*]/g, (c) => `%${c.charCodeAt(0).toString(16).toUpperCase()}`)

const sign = (parameters) => {
  const query = Object.keys(parameters)
    .sort()
    .map((name) => `${encode(name)}=${encode(parameters[name])}`)
    .join('&')
  const signature = createHmac('sha1', `${secret}&`)
    .update(`POST&${encode('/')}&${encode(query)}`)
    .digest('base64')
  return `${query}&Signature=${encode(signature)}`
}

const send = (body) =>
  new Promise((resolve, reject) => {
    const headers = { 'content-type': 'application/x-www-form-urlencoded' }
    const outgoing = request(endpoint, { method: 'POST', agent, headers }, (response) => {
      const chunks = []
      response.on('data', (chunk) => chunks.push(chunk))
      response.on('end', () => resolve(JSON.parse(Buffer.concat(chunks).toString('utf8'))))
    })
    outgoing.on('error', reject)
    outgoing.end(body)
  })

const readPages = async (own, firstSize, size) => {
  let token
  do {
    const common = { Format: 'JSON', Version: '2019-06-01', SignatureMethod: 'HMAC-SHA1', SignatureVersion: '1.0' }
    const once = { SignatureNonce: randomUUID(), Timestamp: new Date().toISOString().replace(/\.\d+Z$/, 'Z') }
    const page = token === undefined ? { MaxResults: firstSize } : { MaxResults: size, NextToken: token }
    const answer = await send(sign({ ...common, ...once, ...own, ...page, RegionId: region, AccessKeyId: keyId }))
    if (answer.Code !== undefined) throw new Error(answer.Code)
    token = answer.NextToken
  } while (token)
}

await readPages({ Action: 'ListChatConfigurations' }, '100', '100')
await readPages({ Action: 'GetParametersByPath', Path: '/chat-sync', Recursive: 'true' }, '10', '100')
agent.destroy()
