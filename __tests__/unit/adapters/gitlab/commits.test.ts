import { describe, expect, test } from '@jest/globals'
import type { Forge } from '../../../../src/ports.ts'
import { expectUnavailable, useGitLab } from '../../../support/gitlab-rig.ts'

const toSha = (digit: number) => String(digit).repeat(40)
const DAY_MS = 86_400_000
const [FIRST, SECOND, THIRD, HEAD] = [toSha(1), toSha(2), toSha(3), toSha(4)]
const rig = useGitLab()

/** A branch of four commits, one a day. */
const setHistory = () => {
  const { state } = rig.server
  for (const [index, sha] of [FIRST, SECOND, THIRD, HEAD].entries()) {
    state.history.set(sha, { ...(index > 0 && { parent: toSha(index) }), ms: index * DAY_MS })
  }
  state.branches.set('main', HEAD).set('main-2', FIRST)
}
const watch = (paths: readonly string[], isOpen = false) => ({
  paths,
  isOpen,
  isNamed: (path: string) => paths.includes(path),
  isWatched: (path: string) => paths.includes(path) || (isOpen && path.endsWith('.yml')),
})
const setFile = (path: string, texts: Readonly<Record<string, string>>) => {
  for (const [ref, text] of Object.entries(texts)) rig.server.state.files.set(`${ref}:${path}`, text)
}
const forges: readonly (readonly [string, () => Forge, object])[] = [
  ['a token', () => rig.forge, {}],
  ['the token of a job', () => rig.reader, { isByJob: true }],
]

describe.each(forges)('the branch, with %s', (_who, toForge, who) => {
  const compare = (sha: string, isOpen = false) => toForge().compare(sha, 'main', watch(['bots/a.yml'], isOpen))

  test('is current at the commit itself', async () => {
    setHistory()
    expect(await compare(HEAD)).toBe('current')
  })

  test.each([
    ['current', 'other.md', 'same'],
    ['superseded', 'bots/a.yml', 'changed'],
  ] as const)('is %s where %s changed since', async (standing, path, text) => {
    setHistory()
    rig.server.state.comparisons.set(`${SECOND}...${HEAD}`, [path])
    setFile('bots/a.yml', { [SECOND]: 'same', [HEAD]: text })
    expect(await compare(SECOND)).toBe(standing)
  })

  test('is superseded where the file is gone', async () => {
    setHistory()
    rig.server.state.comparisons.set(`${SECOND}...${HEAD}`, ['bots/a.yml'])
    setFile('bots/a.yml', { [SECOND]: 'same' })
    expect(await compare(SECOND)).toBe('superseded')
  })

  test('cannot be told where it is not there', async () => {
    await expectUnavailable(compare(SECOND), { task: 'newer-commits', status: 404, ...who })
  })

  test('gives the commits of a push', async () => {
    setHistory()
    const forge = toForge()
    expect(await forge.listPushed(FIRST, HEAD)).toEqual([SECOND, THIRD, HEAD])
    expect(await forge.listPushed('0'.repeat(40), HEAD)).toEqual([HEAD])
  })

  test('tells no push from a commit that does not lead to it', async () => {
    setHistory()
    await expectUnavailable(toForge().listPushed(toSha(9), HEAD), { task: 'commits', status: 200, ...who })
  })
})

describe('with a token', () => {
  test('there are commits before one', async () => {
    setHistory()
    expect(await rig.forge.listEarlier(HEAD, 20, DAY_MS)).toEqual([THIRD, SECOND])
    expect(await rig.forge.listEarlier(HEAD, 1, 0)).toEqual([THIRD])
    expect(await rig.forge.listEarlier(FIRST, 20, 0)).toEqual([])
  })

  test('a branch that does not go on from the commit was rewritten', async () => {
    setHistory()
    rig.server.state.history.set(toSha(7), { parent: FIRST, ms: 0 })
    expect(await rig.forge.compare(toSha(7), 'main', watch(['bots/a.yml']))).toBe('rewritten')
  })

  test('an added file counts that a pattern names', async () => {
    setHistory()
    rig.server.state.comparisons.set(`${SECOND}...${HEAD}`, ['bots/new.yml'])
    expect(await rig.forge.compare(SECOND, 'main', watch(['bots/a.yml'], true))).toBe('superseded')
  })

  test('a comparison that may have been cut is not trusted', async () => {
    setHistory()
    rig.server.state.comparisons.set(
      `${SECOND}...${HEAD}`,
      Array.from({ length: 1000 }, (_, index) => `${index}.md`),
    )
    setFile('bots/a.yml', { [SECOND]: 'same', [HEAD]: 'same' })
    expect(await rig.forge.compare(SECOND, 'main', watch(['bots/a.yml']))).toBe('current')
    await expectUnavailable(rig.forge.compare(SECOND, 'main', watch(['bots/a.yml'], true)), {
      task: 'newer-commits',
      isUnasked: true,
    })
  })
})

describe('with the token of a job', () => {
  test('what merges before a push approved counts for nothing: it could not be marked as applied', async () => {
    setHistory()
    expect(await rig.reader.listEarlier(HEAD, 20, 0)).toEqual([])
  })

  test('nobody can tell whether a file was added that a pattern names', async () => {
    setHistory()
    setFile('bots/a.yml', { [SECOND]: 'same', [HEAD]: 'same' })
    await expectUnavailable(rig.reader.compare(SECOND, 'main', watch(['bots/a.yml'], true)), {
      task: 'newer-commits',
      isByJob: true,
      isUnasked: true,
    })
  })

  test('a file that was just read and is not found is looked for in the wrong place', async () => {
    setHistory()
    await expectUnavailable(rig.reader.compare(SECOND, 'main', watch(['bots/a.yml'])), {
      task: 'newer-commits',
      isByJob: true,
      status: 404,
    })
  })
})

test.each(['HEAD', 'main', '../../user', 'A'.repeat(40), ''])('no call is made for %j', async (sha) => {
  setHistory()
  const calls = [
    rig.forge.compare(sha, 'main', watch([])),
    rig.forge.listEarlier(sha, 1, 0),
    rig.forge.listPushed(FIRST, sha),
    rig.forge.listMergedPulls([sha], 'main'),
  ]
  for (const call of calls) await expect(call).rejects.toMatchObject({ detail: { code: 'GITLAB_UNAVAILABLE' } })
  expect(rig.server.calls).toEqual([])
})
