import { createServer } from 'node:https'
import { afterEach, beforeEach, expect, test } from '@jest/globals'
import { NO_KEY } from '../../scripts/support/access-key.ts'
import { toPullPayload } from '../support/events.ts'
import { ROLE_INPUTS } from '../support/id-tokens.ts'
import { type Listening, listen } from '../support/loopback.ts'
import { NO_PAUSES } from '../support/no-pauses.ts'
import { type Review, setReview } from '../support/review.ts'
import { createSelfSigned } from '../support/self-signed.ts'

const SWITCHED_OFF = { NODE_TLS_REJECT_UNAUTHORIZED: '0' }

let review: Review
let server: Listening
let origin: string
let requests = 0

/** Somebody in between, for whose certificate nobody vouches. */
beforeEach(async () => {
  requests = 0
  review = await setReview()
  const answering = createServer(createSelfSigned(), (_request, response) => {
    requests += 1
    response.end('{}')
  })
  server = await listen(answering)
  origin = `https://${server.host}`
})

afterEach(async () => {
  await Promise.all([review.close(), server.close()])
})

test('somebody between the runner and GitHub gets no token, whatever NODE_TLS_REJECT_UNAUTHORIZED says', async () => {
  const event = { name: 'pull_request', payload: toPullPayload('here') }
  const run = await review.on(event, { command: 'plan' }, { ...SWITCHED_OFF, GITHUB_API_URL: origin })
  expect(run.exitCode).toBe(0)
  expect(run.stdout).toMatch(/::warning title=oos-chat-sync[^\n]*?::Failed to write the comment/)
  expect(requests).toBe(0)
})

test('somebody who stands for the issuer of ID tokens gets no request, either', async () => {
  const tokens = { ACTIONS_ID_TOKEN_REQUEST_URL: `${origin}/token?x=1`, ACTIONS_ID_TOKEN_REQUEST_TOKEN: 'of-the-job' }
  const run = await review.stage.plan(
    { ...ROLE_INPUTS, 'sts-endpoint': review.stage.emulator.url },
    { ...SWITCHED_OFF, ...NO_PAUSES, ...tokens, ...NO_KEY },
  )
  expect(run.exitCode).toBe(1)
  expect(requests).toBe(0)
})

test('somebody who stands for DingTalk gets no secret, either: the check is a notice, and the plan goes on', async () => {
  const inputs = { preflight: 'dingtalk', 'dingtalk-endpoint': origin }
  const run = await review.stage.plan(inputs, SWITCHED_OFF)
  expect(run.exitCode).toBe(0)
  expect(run.summary).toContain('2 DingTalk apps could not be checked: no connection')
  expect(requests).toBe(0)
})
