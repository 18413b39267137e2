import { describe, expect, test } from '@jest/globals'
import { expectUnavailable, useCodeup } from '../../../support/codeup-rig.ts'

const toSha = (digit: number) => String(digit).repeat(40)
const DAY_MS = 86_400_000
const [FIRST, SECOND, THIRD, HEAD] = [toSha(1), toSha(2), toSha(3), toSha(4)]
const rig = useCodeup()

/** A branch of four commits, one a day. */
const setHistory = () => {
  const { state } = rig.server
  for (const [index, sha] of [FIRST, SECOND, THIRD, HEAD].entries()) {
    state.history.set(sha, { ...(index > 0 && { parent: toSha(index) }), ms: index * DAY_MS })
  }
  state.branches.set('release/main', HEAD)
}
const watch = (paths: readonly string[], isOpen = false) => ({
  paths,
  isOpen,
  isNamed: (path: string) => paths.includes(path),
  isWatched: (path: string) => paths.includes(path) || (isOpen && path.endsWith('.yml')),
})
const compare = (sha: string, isOpen = false) => rig.forge.compare(sha, 'release/main', watch(['bots/a.yml'], isOpen))
const change = (names: readonly string[]) => rig.server.state.comparisons.set(`${SECOND}...${HEAD}`, names)

describe('the branch', () => {
  test.each([
    ['current', 'other.md', false],
    ['superseded', 'bots/a.yml', false],
    ['superseded', 'bots/new.yml', true],
  ] as const)('is %s where %s changed since', async (standing, path, isOpen) => {
    setHistory()
    change([path])
    expect(await compare(SECOND, isOpen)).toBe(standing)
    expect(await compare(HEAD)).toBe('current')
  })

  test('is rewritten where it lacks the commit', async () => {
    setHistory()
    rig.server.state.history.set(toSha(9), { parent: FIRST, ms: 0 })
    expect(await compare(toSha(9))).toBe('rewritten')
  })

  test.each([
    ['current', 'same'],
    ['superseded', 'changed'],
    ['superseded', undefined],
  ] as const)('is %s by the file itself where the comparison may be cut: %p', async (standing, text) => {
    setHistory()
    change(Array.from({ length: 300 }, (_, index) => `${index}.md`))
    const { files } = rig.server.state
    files.set(`${SECOND}:bots/a.yml`, 'same')
    if (text !== undefined) files.set(`${HEAD}:bots/a.yml`, text)
    expect(await compare(SECOND)).toBe(standing)
  })

  test('cannot be told where a pattern names more than can be compared', async () => {
    setHistory()
    change(Array.from({ length: 300 }, (_, index) => `${index}.md`))
    for (const sha of [SECOND, HEAD]) rig.server.state.files.set(`${sha}:bots/a.yml`, 'same')
    await expectUnavailable(compare(SECOND, true), { task: 'newer-commits', isUnasked: true })
  })

  test.each([{}, { commits: [] }, { commits: [], diffs: [{}] }])('cannot be told by %j', async (body) => {
    setHistory()
    rig.server.faults.push({ on: /compares/, times: 9, fault: { status: 200 }, body })
    await expectUnavailable(compare(SECOND), { task: 'newer-commits', status: 200 })
  })

  test('cannot be told where it is not there', async () => {
    await expectUnavailable(compare(SECOND), { task: 'newer-commits', status: 404 })
  })
})

describe('commits', () => {
  test('of a push are told oldest first, and those before it newest first', async () => {
    setHistory()
    expect(await rig.forge.listPushed(FIRST, HEAD)).toEqual([SECOND, THIRD, HEAD])
    expect(await rig.forge.listEarlier(HEAD, 2, 0)).toEqual([THIRD, SECOND])
    expect(await rig.forge.listEarlier(HEAD, 9, DAY_MS)).toEqual([THIRD, SECOND])
  })

  test('of a branch that was rewritten are not known', async () => {
    setHistory()
    await expectUnavailable(rig.forge.listPushed(toSha(9), HEAD), { task: 'commits', status: 200 })
  })

  test('that are no names of commits get into no address', async () => {
    await expectUnavailable(rig.forge.listEarlier('../..', 2, 0), { task: 'commits' })
    await expectUnavailable(rig.forge.listMergedPulls(['main'], 'main'), { task: 'approval' })
    expect(rig.server.calls).toEqual([])
  })
})
