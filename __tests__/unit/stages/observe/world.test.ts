import { describe, expect, test } from '@jest/globals'
import { toFailure } from '../../../../src/model/failure.ts'
import type { Key } from '../../../../src/model/key.ts'
import type { Live } from '../../../../src/model/live.ts'
import type { Finding } from '../../../../src/model/plan.ts'
import { observeWorld } from '../../../../src/stages/observe/world.ts'
import { AMBIGUOUS, answer, failWith } from '../../../support/call-script.ts'
import { createMemoryChat } from '../../../support/memory-chat.ts'
import { REGION, toDesired, toLive, toRecord } from '../../../support/models.ts'

const KEY = { region: REGION, name: 'a' }
const none = async (): Promise<readonly Key[]> => []

describe('observing', () => {
  test('lists every region and reads what the lists leave open', async () => {
    const elsewhere = toLive('b', { key: { region: 'cn-shanghai', name: 'b' } })
    const chat = createMemoryChat([toLive('a'), elsewhere])
    const world = await observeWorld({ regions: [REGION, 'cn-shanghai'], chat, listReads: async () => [KEY] })
    expect([...world.summaries.keys()]).toEqual(['cn-hangzhou/a', 'cn-shanghai/b'])
    expect([...world.details.keys()]).toEqual(['cn-hangzhou/a'])
    expect(chat.script.calls).toEqual([`list ${REGION}`, 'list cn-shanghai', 'get a'])
  })

  test('without state has no records, which is another thing than none found', async () => {
    const chat = createMemoryChat()
    expect(await observeWorld({ regions: [REGION], chat, listReads: none })).toMatchObject({ records: undefined })
    const readRecords = async () => ({ records: [], unusable: [] })
    const world = await observeWorld({ regions: [REGION], chat, listReads: none, readRecords })
    expect(world.records?.size).toBe(0)
  })

  test('hides what is known to be secret of each object that is read, by its record', async () => {
    const record = toRecord(toDesired('a'), { scope: 'acme/others' })
    const seen: unknown[] = []
    const world = await observeWorld({
      regions: [REGION],
      chat: createMemoryChat([toLive('a')]),
      readRecords: async () => ({ records: [record], unusable: [] }),
      hide: (live, found) => {
        seen.push(found)
        return { ...live, ramRole: 'hidden' }
      },
      listReads: async () => [KEY],
    })
    expect(seen).toEqual([record])
    expect([world.details, world.summaries].map((map) => map.get('cn-hangzhou/a')?.ramRole)).toEqual([
      'hidden',
      'hidden',
    ])
  })

  test('decides what to read once the lists and the records are known', async () => {
    const record = toRecord(toDesired('a'))
    const seen: unknown[] = []
    await observeWorld({
      regions: [REGION],
      chat: createMemoryChat([toLive('a')]),
      readRecords: async () => ({ records: [record], unusable: [] }),
      listReads: async ({ summaries, records }) => {
        seen.push([...summaries.keys()], records?.get('cn-hangzhou/a'))
        return []
      },
    })
    expect(seen).toEqual([['cn-hangzhou/a'], record])
  })

  test('reads each object as new as the list showed it at least', async () => {
    const asked: unknown[] = []
    const chat = {
      list: async () => ({
        summaries: [toLive('a', { updatedDate: 'of the list' })],
        unreadable: [],
        strangeNames: [],
      }),
      get: async (...given: readonly unknown[]) => void asked.push(given),
    }
    await observeWorld({ regions: [REGION], chat, listReads: async () => [KEY, { region: REGION, name: 'b' }] })
    expect(asked).toEqual([
      [KEY, 'of the list'],
      [{ region: REGION, name: 'b' }, undefined],
    ])
  })

  test('keeps the same name in two regions apart', async () => {
    const chat = createMemoryChat([toLive('a'), toLive('a', { key: { region: 'cn-shanghai', name: 'a' } })])
    const { summaries } = await observeWorld({ regions: [REGION, 'cn-shanghai'], chat, listReads: none })
    expect(summaries.size).toBe(2)
  })
})

describe('an object that changes between the list and its read', () => {
  const observe = (read: unknown) => {
    const chat = createMemoryChat([toLive('a')])
    chat.script.on('get a', answer(read))
    return observeWorld({ regions: [REGION], chat, listReads: async () => [KEY] })
  }

  test('edited: the read counts', async () => {
    const { summaries } = await observe(toLive('a', { updatedDate: 'newer' }))
    expect(summaries.get('cn-hangzhou/a')?.updatedDate).toBe('newer')
  })

  test('gone: it is gone', async () => {
    const { summaries, details } = await observe(undefined)
    expect([summaries.size, details.size]).toEqual([0, 0])
  })
})

describe('what is noticed', () => {
  const FINDING: Finding = {
    code: 'RECORD_IGNORED',
    severity: 'notice',
    region: REGION,
    parameter: '/chat-sync/x',
    why: 'tampered',
  }

  test('objects that cannot be handled are counted by region', async () => {
    const chat = createMemoryChat()
    chat.script.on(
      'list cn-shanghai',
      answer({ summaries: [], unreadable: [], strangeNames: ['x'.repeat(300), undefined] }),
    )
    const { findings } = await observeWorld({ regions: [REGION, 'cn-shanghai'], chat, listReads: none })
    expect(findings).toEqual([
      { code: 'LIVE_UNREADABLE', severity: 'warning', region: 'cn-shanghai', count: 2, names: [`${'x'.repeat(40)}…`] },
    ])
  })

  test('so are records that cannot be used; those of the file are told with what they keep from being done', async () => {
    const unusable = [
      { parameter: '/chat-sync/x', why: 'tampered' },
      { parameter: '/chat-sync/a', why: 'version' },
      { parameter: '/chat-sync/b', why: 'unreadable' },
    ] as const
    const world = await observeWorld({
      regions: [REGION],
      chat: createMemoryChat([toLive('b')]),
      listReads: none,
      expected: [KEY],
      readRecords: async () => ({ records: [], unusable }),
      toRecordName: (name) => `/chat-sync/${name}`,
    })
    expect(world.findings).toEqual([FINDING, { ...FINDING, parameter: '/chat-sync/b', why: 'unreadable' }])
    expect([...world.unusable]).toEqual([
      ['cn-hangzhou/a', unusable[1]],
      ['cn-hangzhou/b', unusable[2]],
    ])
  })

  test('a record that cannot be used is told although nobody says whose it is', async () => {
    const world = await observeWorld({
      regions: [REGION],
      chat: createMemoryChat([toLive('a')]),
      listReads: none,
      expected: [KEY],
      readRecords: async () => ({ records: [], unusable: [{ parameter: '/chat-sync/x', why: 'tampered' }] }),
    })
    expect([world.findings, [...world.unusable]]).toEqual([[FINDING], []])
  })

  test('no name of a record is made, which costs a digest, where every record can be used', async () => {
    const { unusable } = await observeWorld({
      regions: [REGION],
      chat: createMemoryChat([toLive('a')]),
      listReads: none,
      expected: [KEY],
      readRecords: async () => ({ records: [], unusable: [] }),
      toRecordName: () => {
        throw new Error('no name is needed')
      },
    })
    expect(unusable.size).toBe(0)
  })

  test('a record that cannot be used says nothing of the same name in another region', async () => {
    const world = await observeWorld({
      regions: [REGION, 'cn-shanghai'],
      chat: createMemoryChat([toLive('a')]),
      listReads: none,
      readRecords: async (region) => ({
        records: [],
        unusable: region === REGION ? [] : [{ parameter: '/chat-sync/a', why: 'tampered' }],
      }),
      toRecordName: (name) => `/chat-sync/${name}`,
    })
    expect([...world.unusable]).toEqual([])
  })
})

describe('what cannot be read', () => {
  const names = Array.from({ length: 40 }, (_, index) => `n${index}`)
  const [failure = { code: 'NOT_REACHED' }] = AMBIGUOUS

  test.each([
    ['a list', `list ${REGION}`],
    ['an object', 'get n7'],
  ])('%s: is an error, never a smaller world', async (_what, call) => {
    const chat = createMemoryChat(names.map((name) => toLive(name)))
    chat.script.on(call, failWith(failure))
    const keys = names.map((name) => ({ region: REGION, name }))
    const world = observeWorld({ regions: [REGION], chat, listReads: async () => keys })
    await expect(world).rejects.toMatchObject({ detail: failure })
  })

  test('an object of a form that cannot be handled: costs itself alone, and is named', async () => {
    const chat = createMemoryChat(names.map((name) => toLive(name)))
    chat.script.on('get n7', failWith({ code: 'OBJECT_UNREADABLE', region: REGION, name: 'n7', why: 'levels' }))
    chat.script.on('get n8', failWith({ code: 'OBJECT_UNREADABLE', region: REGION, name: 'n8', why: 'number' }))
    const keys = names.map((name) => ({ region: REGION, name }))
    const expected = [{ region: REGION, name: 'n8' }]
    const world = await observeWorld({ regions: [REGION], chat, listReads: async () => keys, expected })
    expect([...world.unreadable.keys()]).toEqual(['cn-hangzhou/n7', 'cn-hangzhou/n8'])
    expect([world.summaries.size, world.details.size]).toEqual([38, 38])
    // What the file names is told where it stands there.
    const finding = {
      code: 'OBJECT_UNREADABLE',
      severity: 'warning',
      key: { region: REGION, name: 'n7' },
      why: 'levels',
    }
    expect(world.findings).toEqual([finding])
  })

  test('the records: is an error too', async () => {
    const readRecords = async () => {
      throw new Error('no store')
    }
    const world = observeWorld({ regions: [REGION], chat: createMemoryChat(), listReads: none, readRecords })
    await expect(world).rejects.toThrow('no store')
  })
})

test('never more than six reads at a time', async () => {
  const keys = Array.from({ length: 40 }, (_, index) => ({ region: REGION, name: `n${index}` }))
  let [running, most] = [0, 0]
  const get = async () => {
    running += 1
    most = Math.max(most, running)
    await new Promise((resolve) => setImmediate(resolve))
    running -= 1
    return undefined
  }
  const chat = { list: async () => ({ summaries: [], unreadable: [], strangeNames: [] }), get }
  await observeWorld({ regions: [REGION], chat, listReads: async () => keys })
  expect(most).toBe(6)
})

describe('a list that may be cut short', () => {
  /** More than a service may refuse to give fewer of. */
  const MANY = ['a', ...Array.from({ length: 10 }, (_, index) => `n${index}`)].map((name) => toLive(name))

  /** A list of so many, nothing of it proved; which keys were looked for, and whether it is taken for whole. */
  const observeUnproved = async (summaries: readonly Live[], hidden: readonly string[]) => {
    const looked: string[] = []
    const proveWhole = async () => false
    const observing = observeWorld({
      regions: [REGION],
      chat: {
        list: async () => ({ summaries, unreadable: [], strangeNames: [], proveWhole }),
        get: async ({ name }) => {
          looked.push(name)
          return hidden.includes(name) ? toLive(name) : undefined
        },
      },
      listReads: none,
      expected: ['v', 'w', 'x', 'y', 'z'].map((name) => ({ region: REGION, name })),
    })
    const failure = await observing.then(
      () => undefined,
      (thrown: unknown) => toFailure(thrown),
    )
    return { looked, code: failure?.code }
  }

  test.each([
    ['few', MANY.slice(0, 1)],
    ['many', MANY],
  ])('of %s, where nothing proves it, some of what it lacks is looked for', async (_what, summaries) => {
    expect(await observeUnproved(summaries, [])).toEqual({ looked: ['v', 'w', 'x'], code: undefined })
    // What is there is looked at twice: the first read may be older than the list.
    expect(await observeUnproved(summaries, ['w'])).toEqual({ looked: ['v', 'w', 'x', 'w'], code: 'LIST_INCOMPLETE' })
  })

  /** Two regions whose lists are in doubt. Returns those that were asked whether they are whole. */
  const observeDoubtful = async (expected: readonly Key[] | undefined, recorded: readonly string[] = []) => {
    const asked: string[] = []
    const list = async (region: string) => ({
      summaries: region === REGION ? MANY : [toLive('z', { key: { region, name: 'z' } })],
      unreadable: [],
      strangeNames: [],
      proveWhole: async () => {
        asked.push(region)
        return true
      },
    })
    await observeWorld({
      regions: [REGION, 'cn-shanghai'],
      chat: { list, get: async () => undefined },
      listReads: none,
      ...(expected && { expected }),
      readRecords: async (region) => ({
        records: region === REGION ? recorded.map((name) => toRecord(toDesired(name))) : [],
        unusable: [],
      }),
    })
    return asked
  }

  test('must be proved whole where it lacks what the files name', async () => {
    expect(await observeDoubtful([KEY])).toEqual([])
    expect(await observeDoubtful([KEY, { region: REGION, name: 'b' }])).toEqual([REGION])
  })

  test('must be proved whole where it lacks what a record names', async () => {
    expect(await observeDoubtful([], ['a'])).toEqual([])
    expect(await observeDoubtful([], ['b'])).toEqual([REGION])
  })

  test('must be proved whole where nothing is expected of it', async () => {
    expect(await observeDoubtful(undefined)).toEqual([REGION, 'cn-shanghai'])
  })
})
