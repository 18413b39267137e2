import { describe, expect, test } from '@jest/globals'
import { readPages } from '../../../../src/adapters/oos/pages.ts'
import { toFakeCall } from '../../../support/fake-call.ts'

const read = async (...bodies: readonly unknown[]) => {
  const { call, made } = toFakeCall(...bodies)
  const list = await readPages((NextToken) => call('ListThings', 'cn-hangzhou', { NextToken }), 'Things')
  return { ...list, tokens: made.map(({ parameters }) => parameters['NextToken']) }
}

const INCOMPLETE = { detail: { code: 'LIST_INCOMPLETE', operation: 'ListThings', region: 'cn-hangzhou' } }

describe('a paged list', () => {
  test('is read to its end, in order', async () => {
    const pages = [{ Things: [1], NextToken: 'a' }, { Things: [], NextToken: 'b' }, { Things: [2, 3] }]
    expect(await read(...pages)).toEqual({
      items: [1, 2, 3],
      total: undefined,
      tokens: [undefined, 'a', 'b'],
    })
  })

  test.each([[{ Things: [1] }], [{ Things: [1], NextToken: '' }], [{ Things: [1], NextToken: null }]])(
    'of one page ends: %j',
    async (page) => {
      expect((await read(page)).items).toEqual([1])
    },
  )

  test.each([
    [3, 3],
    ['3', 3],
    [0, 0],
    [null, undefined],
  ])('says how many there are with its last page: %j', async (TotalCount, total) => {
    expect(await read({ Things: [1], NextToken: 'a', TotalCount: 9 }, { Things: [2], TotalCount })).toMatchObject({
      total,
    })
  })

  test.each(['three', -1, 1.5, true, [3], {}])(
    'with a number that is none (%j) is an invalid answer',
    async (TotalCount) => {
      await expect(read({ Things: [1], TotalCount })).rejects.toMatchObject({
        detail: { code: 'API_ANSWER_INVALID', expected: 'TotalCount' },
      })
    },
  )

  test('whose token repeats is incomplete', async () => {
    await expect(read({ Things: [1], NextToken: 'a' })).rejects.toMatchObject(INCOMPLETE)
  })

  test('whose tokens go in a circle is incomplete', async () => {
    const pages = ['a', 'b', 'a'].map((NextToken) => ({ Things: [1], NextToken }))
    await expect(read(...pages)).rejects.toMatchObject(INCOMPLETE)
  })

  /** Counts the pages that are read; there are `last` of them. */
  const toPages = (last: number) => {
    const counter = { pages: 0 }
    const readPage = async () => {
      counter.pages += 1
      const { pages } = counter
      const call = { operation: 'ListThings', region: 'cn-hangzhou' }
      const token = pages < last ? { NextToken: `token-${pages}` } : {}
      return { call, status: 200, requestId: '', body: { Things: [pages], ...token } }
    }
    return { counter, readPage }
  }

  test('that never ends is given up after 1,500 pages', async () => {
    const { counter, readPage } = toPages(Number.POSITIVE_INFINITY)
    await expect(readPages(readPage, 'Things')).rejects.toMatchObject(INCOMPLETE)
    expect(counter.pages).toBeLessThanOrEqual(1_501)
  })

  test('of ten thousand records of ours, and some of others, is read to its end', async () => {
    expect((await readPages(toPages(1_200).readPage, 'Things')).items).toHaveLength(1_200)
  })

  test('takes a page of any length', async () => {
    const Things = Array.from({ length: 300_000 }, () => 0)
    expect((await read({ Things })).items).toHaveLength(300_000)
  })

  test('of pages that are much too long is given up before it fills the memory', async () => {
    let pages = 0
    const readPage = async () => {
      pages += 1
      const call = { operation: 'ListThings', region: 'cn-hangzhou' }
      return {
        call,
        status: 200,
        requestId: '',
        body: { Things: ['x'.repeat(5_000_000)], NextToken: `token-${pages}` },
      }
    }
    await expect(readPages(readPage, 'Things')).rejects.toMatchObject(INCOMPLETE)
    expect(pages).toBe(5)
  })

  test.each([7, true, {}, ['a']])(
    'with a token that is no text (%j) is not taken for its last page',
    async (NextToken) => {
      await expect(read({ Things: [1], NextToken }, { Things: [2] })).rejects.toMatchObject({
        detail: { code: expect.stringMatching(/^(LIST_INCOMPLETE|API_ANSWER_INVALID)$/) },
      })
    },
  )

  test.each([[{}], [{ Things: null }], [{ Things: {} }]])(
    'whose page has no list is an invalid answer: %j',
    async (page) => {
      const pages = [{ Things: [1], NextToken: 'a' }, page]
      await expect(read(...pages)).rejects.toMatchObject({ detail: { code: 'API_ANSWER_INVALID', expected: 'Things' } })
    },
  )
})
