import { afterEach, describe, expect, jest, test } from '@jest/globals'
import { AnswerFault } from '../../../../src/adapters/github/answer.ts'
import { type ClientOptions, listAll } from '../../../../src/adapters/github/client.ts'
import { createForge, openForge } from '../../../../src/adapters/github/forge.ts'
import { CodedError } from '../../../../src/model/failure.ts'
import { Secret } from '../../../../src/model/secret.ts'
import { createFakeClock } from '../../../support/fake-clock.ts'
import { toPull } from '../../../support/github-pulls.ts'
import { expectUnavailable, useGitHub } from '../../../support/github-rig.ts'
import { TOKEN } from '../../../support/github-server.ts'

const PULL = { number: 7, isOpen: true, headSha: '3'.repeat(40), headRepository: 'acme/chat', baseBranch: 'main' }
const READ = { ...PULL, author: 'octocat' }
const toAnswer = (headers: Readonly<Record<string, string>> = {}) => Response.json(toPull(7, null, null), { headers })

/** A way on which every request gets the answer of a function, and what is asked on it. */
const createWay = (answer: (signal: AbortSignal) => Response | Promise<Response> = () => toAnswer()) => {
  const asked: string[] = []
  const led: string[] = []
  const ask = async (url: unknown, { method, headers, signal }: RequestInit = {}) => {
    const { authorization } = headers as unknown as Readonly<Record<string, string>>
    asked.push(`${method} ${url} ${authorization}`)
    return await answer(signal as AbortSignal)
  }
  const fetchFor = async (url: string) => {
    led.push(url)
    return ask as typeof fetch
  }
  return { asked, led, route: { fetchFor } }
}

const open = (options: Partial<ClientOptions>) =>
  createForge({ token: TOKEN, repository: 'acme/chat', clock: createFakeClock(), ...options })

afterEach(() => {
  jest.restoreAllMocks()
})

describe('where it is asked', () => {
  test.each([
    ['https://api.github.com', undefined],
    ['https://git.example.com/api/v3', 'https://git.example.com/api/v3'],
  ])('%s, on one way for all calls', async (address, apiUrl) => {
    const { asked, led, route } = createWay()
    const env = (name: string) => (name === 'GITHUB_API_URL' ? apiUrl : undefined)
    const event = { repository: 'acme/chat', isFork: false, isDependabot: false }
    const forge = openForge(event, env, { clock: createFakeClock(), route }, new Secret(TOKEN))
    expect([asked, led]).toEqual([[], []])
    expect([await forge?.readPull(7), await forge?.readPull(7)]).toEqual([READ, READ])
    const call = `GET ${address}/repos/acme/chat/pulls/7 token ${TOKEN}`
    expect([asked, led]).toEqual([[call, call], [address]])
  })

  test('nowhere for a run of no repository', () => {
    const event = { isFork: false, isDependabot: false }
    expect(openForge(event, () => undefined, { clock: createFakeClock() }, new Secret(TOKEN))).toBeUndefined()
  })

  const rig = useGitHub()
  test.each([undefined, { fetchFor: async () => undefined }])('directly on a way of its own: %p', async (route) => {
    const { state, apiUrl } = rig.server
    state.openPulls.set(7, toPull(7, null, null))
    const env = (name: string) => (name === 'GITHUB_API_URL' ? apiUrl : undefined)
    const event = { repository: 'acme/chat', isFork: false, isDependabot: false }
    const options = { clock: rig.clock, ...(route && { route }) }
    expect(await openForge(event, env, options, new Secret(TOKEN))?.readPull(7)).toEqual(READ)
  })

  test('not where a way cannot be made, which stays the failure that it is', async () => {
    const failure = new CodedError({ code: 'INPUT_INVALID', faults: [] })
    const forge = open({ route: { fetchFor: async () => Promise.reject(failure) } })
    await expect(forge.readPull(7)).rejects.toBe(failure)
  })

  test('an answer that came from another host is none, and is not asked for again', async () => {
    const elsewhere = { value: 'https://example.com/repos/acme/chat/pulls/7' }
    const { asked, route } = createWay(() => Object.defineProperty(toAnswer(), 'url', elsewhere))
    await expectUnavailable(open({ route }).readPull(7), { task: 'pull-request', status: 200 })
    expect(asked).toHaveLength(1)
  })
})

describe('a call', () => {
  test('that nobody answers in time ends, and is not made again', async () => {
    const signals: AbortSignal[] = []
    const { route } = createWay((signal) => {
      signals.push(signal)
      return new Promise(() => undefined)
    })
    const clock = createFakeClock()
    await expectUnavailable(open({ route, clock, timeoutMs: 20 }).readPull(7), {
      task: 'pull-request',
      isTimeout: true,
    })
    expect([signals.map(({ aborted }) => aborted), clock.pauses]).toEqual([[true], []])
  })

  test('is made again where it only reads, though it is a POST, also on a server of its own', async () => {
    const ends = [
      new Response(null, { status: 502 }),
      Response.json({ data: { viewer: { login: 'octocat' } } }),
      Response.json([], { headers: { date: 'Thu, 01 Jan 2026 00:00:00 GMT' } }),
      Response.json({}, { status: 201 }),
    ]
    const { asked, route } = createWay(() => ends.shift() ?? toAnswer())
    const apiUrl = 'https://git.example.com/api/v3'
    await open({ route, apiUrl }).keepComment(7, 'm', () => 'text')
    const comments = `${apiUrl}/repos/acme/chat/issues/7/comments`
    expect(asked.map((call) => call.replace(` token ${TOKEN}`, ''))).toEqual([
      'POST https://git.example.com/api/graphql',
      'POST https://git.example.com/api/graphql',
      `GET ${comments}?per_page=100`,
      `POST ${comments}`,
    ])
  })

  test("tells GitHub's time, which an answer without one leaves as it is", async () => {
    const dates = ['Thu, 01 Jan 2026 00:00:00 GMT', 'today', undefined, 'Thu, 01 Jan 2026 00:00:09 GMT']
    const { route } = createWay(() => {
      const date = dates.shift()
      return toAnswer(date === undefined ? {} : { date })
    })
    const forge = open({ route })
    const told = [forge.now()]
    while (dates.length > 0) {
      await forge.readPull(7)
      told.push(forge.now())
    }
    const at = Date.parse('2026-01-01T00:00:00Z')
    expect(told).toEqual([undefined, at, at, at, at + 9000])
  })

  test('writes nothing to the log, also where GitHub warns of what it will take away', async () => {
    const warn = jest.spyOn(console, 'warn').mockReturnValue(undefined)
    const link = '<https://docs.github.com/x>; rel="deprecation"'
    const { route } = createWay(() => toAnswer({ deprecation: 'Thu, 01 Jan 2026 00:00:00 GMT', link }))
    expect(await open({ route }).readPull(7)).toEqual(READ)
    expect(warn).not.toHaveBeenCalled()
  })

  test("keeps the library from the event's file, which may be no JSON", async () => {
    const before = process.env['GITHUB_EVENT_PATH']
    process.env['GITHUB_EVENT_PATH'] = import.meta.filename
    try {
      expect(await open(createWay()).readPull(7)).toEqual(READ)
      expect(process.env['GITHUB_EVENT_PATH']).toBeUndefined()
    } finally {
      if (before !== undefined) process.env['GITHUB_EVENT_PATH'] = before
    }
  })
})

describe('a list', () => {
  async function* toPages(count: number, data: unknown) {
    for (let page = 1; page <= count; page += 1) yield { data: data as readonly string[] }
  }

  test('is read to its end, up to a hundred pages', async () => {
    expect(await listAll(toPages(0, ['x']))).toEqual([])
    expect(await listAll(toPages(100, ['x']))).toEqual(Array(100).fill('x'))
    await expect(listAll(toPages(101, ['x']))).rejects.toMatchObject({ answer: { status: 200 }, isPassing: true })
  })

  test.each([{}, null, 'text', undefined])('of pages: %j is none', async (data) => {
    await expect(listAll(toPages(1, data))).rejects.toThrow(AnswerFault)
  })
})
