import { describe, expect, test } from '@jest/globals'
import { toComparison, toDiffEntry, toPull } from '../../../support/github-objects.ts'
import { expectUnavailable, useGitHub } from '../../../support/github-rig.ts'

const SHA = 'a'.repeat(40)
const OTHER = 'b'.repeat(40)
const rig = useGitHub()

describe('findMergedPull', () => {
  const find = (pulls: readonly ReturnType<typeof toPull>[]) => {
    rig.server.state.pulls.set(SHA, [...pulls])
    return rig.forge.findMergedPull(SHA)
  }

  test('the one whose merge made the commit', async () => {
    expect(await find([toPull(3, OTHER), toPull(4, SHA), toPull(5, SHA, null), toPull(6, null)])).toBe(4)
  })

  test('none for a commit that was pushed, or only stands in a pull request', async () => {
    expect(await find([])).toBeUndefined()
    expect(await find([toPull(3, OTHER), toPull(5, SHA, null)])).toBeUndefined()
  })

  test('behind a page of others', async () => {
    const others = Array.from({ length: 110 }, (_, index) => toPull(index + 10, OTHER))
    expect(await find([...others, toPull(500, SHA)])).toBe(500)
  })

  test('a commit that GitHub does not know', async () => {
    await expectUnavailable(rig.forge.findMergedPull(OTHER), { task: 'approval', status: 422 })
  })
})

const toWatched = (paths: readonly string[]) => ({
  paths,
  isWatched: (path: string) => paths.includes(path),
  isOpen: false,
})

describe('isSuperseded', () => {
  const ask = (comparison: ReturnType<typeof toComparison>, paths = ['.github/chat.yml'], branch = 'main') => {
    rig.server.state.comparisons.set(`${SHA}...${branch}`, comparison)
    return rig.forge.isSuperseded(SHA, branch, toWatched(paths))
  }
  const many = (count: number) => Array.from({ length: count }, (_, index) => toDiffEntry(`src/${index}.ts`))

  test('nothing is newer', async () => {
    expect(await ask(toComparison('identical', []))).toBe(false)
  })

  test('newer commits that leave the file alone', async () => {
    expect(await ask(toComparison('ahead', many(299)))).toBe(false)
    expect(await ask(toComparison('ahead', [toDiffEntry('other/.github/chat.yml')]), undefined, 'release/1.x')).toBe(
      false,
    )
  })

  test('newer commits that change, rename or make the file', async () => {
    expect(await ask(toComparison('ahead', [...many(5), toDiffEntry('.github/chat.yml')]))).toBe(true)
    expect(await ask(toComparison('ahead', [toDiffEntry('chat.yml', '.github/chat.yml')]))).toBe(true)
    expect(await ask(toComparison('ahead', [toDiffEntry('b.yml')]), ['a.yml', 'b.yml'])).toBe(true)
  })

  test('too many files for one comparison: each is asked for', async () => {
    const { blobs } = rig.server.state
    for (const ref of [SHA, 'main']) blobs.set(`${ref}:a.yml`, '1').set(`${ref}:teams/b.yml`, '2')
    expect(await ask(toComparison('ahead', many(300)), ['a.yml', 'teams/b.yml', 'c.yml'])).toBe(false)
    blobs.set('main:teams/b.yml', '3')
    expect(await ask(toComparison('ahead', many(300)), ['a.yml', 'teams/b.yml'])).toBe(true)
    blobs.delete('main:a.yml')
    expect(await ask(toComparison('ahead', many(300)), ['a.yml'])).toBe(true)
  })

  test('too many files, and one of them cannot be asked for', async () => {
    rig.server.faults.push({ on: /contents/, fault: { status: 500 } })
    await expectUnavailable(ask(toComparison('ahead', many(300))), { task: 'newer-commits', status: 500 })
  })

  test.each(['behind', 'diverged'] as const)('%s: the branch does not go on from the commit', async (status) => {
    await expectUnavailable(ask(toComparison(status, [])), { task: 'newer-commits', status: 200 })
  })

  test('an unknown commit or branch, and an answer without files', async () => {
    await expectUnavailable(rig.forge.isSuperseded(OTHER, 'main', toWatched(['a'])), {
      task: 'newer-commits',
      status: 404,
    })
    const { files, ...rest } = toComparison('ahead', [])
    expect(files).toEqual([])
    await expectUnavailable(ask(rest), { task: 'newer-commits', status: 200 })
  })
})
