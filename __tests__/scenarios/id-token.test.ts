import { createServer, type RequestListener } from 'node:http'
import { afterEach, beforeEach, expect, test } from '@jest/globals'
import { NO_KEY } from '../../scripts/support/access-key.ts'
import { type BotStage, setBotStage } from '../../scripts/support/bots.ts'
import { ID_TOKEN, ROLE_INPUTS } from '../support/id-tokens.ts'
import { listen } from '../support/loopback.ts'
import { NO_PAUSES, SHORT_LIMIT } from '../support/no-pauses.ts'
import { type Answered, json, type ScriptedServer, startScriptedServer } from '../support/scripted-server.ts'
import { toShown } from '../support/shown-text.ts'

const REQUEST_TOKEN = 'token-of-the-job-itself'
const RIGHT = json({ value: ID_TOKEN })

let stage: BotStage
const started: { close: () => Promise<void> }[] = []

beforeEach(async () => {
  stage = await setBotStage()
  started.push(stage)
})

afterEach(() => Promise.all(started.splice(0).map((server) => server.close())))

const serve = async (...script: readonly Answered[]): Promise<ScriptedServer> => {
  const server = await startScriptedServer(script)
  started.push(server)
  return server
}

const applyWith = (origin: string, env: Readonly<Record<string, string>> = NO_PAUSES) =>
  stage.apply(
    { ...ROLE_INPUTS, 'sts-endpoint': stage.emulator.url },
    {
      ...NO_KEY,
      ACTIONS_ID_TOKEN_REQUEST_URL: `${origin}/token?api-version=2.0`,
      ACTIONS_ID_TOKEN_REQUEST_TOKEN: REQUEST_TOKEN,
      ...env,
    },
  )

test.each([
  ['an error of the server', json({}, 503)],
  ['a limit', json({}, 429)],
  ['a dropped connection', { drop: 'reset' }],
  ['half an answer', { body: '{"value":"x"}', drop: 'half' }],
  ['HTML', { body: '<html>' }],
] as const)('%s costs no run: the token is asked for again', async (_what, answered) => {
  const server = await serve(answered, answered, answered, RIGHT)
  const run = await applyWith(server.origin)
  expect(run.outputs['result']).toBe('applied')
  expect(server.received).toHaveLength(4)
})

test.each([401, 403, 404])('%i: the job lacks a permission, and is not told to run again', async (status) => {
  const server = await serve(json({ message: REQUEST_TOKEN }, status))
  const run = await applyWith(server.origin)
  expect(run.exitCode).toBe(1)
  expect(run.stdout).toMatch(new RegExp(`::error title=[^:]*::.*HTTP ${status}.*id-token: write`))
  expect(run.stdout).not.toMatch(/[Rr]un again/)
  expect(server.received).toHaveLength(1)
  expect(toShown(run)).not.toContain(REQUEST_TOKEN)
})

test('a redirect takes the token of the job nowhere', async () => {
  const other = await serve(RIGHT)
  const server = await serve({ status: 307, headers: { location: `${other.origin}/token` } })
  const run = await applyWith(server.origin)
  expect(run.exitCode).toBe(1)
  expect(other.received).toEqual([])
})

test.each<[string, RequestListener]>([
  ['is silent', () => undefined],
  [
    'drips',
    (_request, response) => {
      response.writeHead(200, { 'content-type': 'application/json' })
      const timer = setInterval(() => response.write(' '), 20)
      response.on('close', () => clearInterval(timer))
    },
  ],
])('an address that %s ends the run after the time of a call', async (_what, listener) => {
  const server = await listen(createServer(listener))
  started.push(server)
  const run = await applyWith(`http://${server.host}`, SHORT_LIMIT)
  expect(run.exitCode).toBe(1)
  expect(run.stdout).toMatch(/::error title=[^:]*::.*no answer within 15 seconds/)
})
