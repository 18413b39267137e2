import { describe, expect, test } from '@jest/globals'
import { toComparison, toDiffEntry } from '../../../support/github-objects.ts'
import { expectUnavailable, useGitHub } from '../../../support/github-rig.ts'

const SHA = 'a'.repeat(40)
const OTHER = 'b'.repeat(40)
const rig = useGitHub()

const toWatched = (paths: readonly string[], isOpen = false) => ({
  paths,
  isWatched: (path: string) => paths.includes(path),
  isNamed: () => false,
  isOpen,
})

describe('compare', () => {
  const ask = (comparison: ReturnType<typeof toComparison>, paths = ['.github/chat.yml'], branch = 'main') => {
    rig.server.state.comparisons.set(`${SHA}...${branch}`, comparison)
    return rig.forge.compare(SHA, branch, toWatched(paths))
  }
  const many = (count: number) => Array.from({ length: count }, (_, index) => toDiffEntry(`src/${index}.ts`))

  test('nothing is newer', async () => {
    expect(await ask(toComparison('identical', []))).toBe('current')
  })

  test('newer commits that leave the file alone', async () => {
    expect(await ask(toComparison('ahead', many(299)))).toBe('current')
    expect(await ask(toComparison('ahead', [toDiffEntry('other/.github/chat.yml')]), undefined, 'release/1.x')).toBe(
      'current',
    )
  })

  test('newer commits that change, rename or make the file', async () => {
    expect(await ask(toComparison('ahead', [...many(5), toDiffEntry('.github/chat.yml')]))).toBe('superseded')
    expect(await ask(toComparison('ahead', [toDiffEntry('chat.yml', '.github/chat.yml')]))).toBe('superseded')
    expect(await ask(toComparison('ahead', [toDiffEntry('b.yml')]), ['a.yml', 'b.yml'])).toBe('superseded')
  })

  test('too many files for one comparison: each is asked for', async () => {
    const { blobs } = rig.server.state
    for (const ref of [SHA, 'main']) blobs.set(`${ref}:a.yml`, '1').set(`${ref}:teams/b.yml`, '2')
    expect(await ask(toComparison('ahead', many(300)), ['a.yml', 'teams/b.yml', 'c.yml'])).toBe('current')
    blobs.set('main:teams/b.yml', '3')
    expect(await ask(toComparison('ahead', many(300)), ['a.yml', 'teams/b.yml'])).toBe('superseded')
    blobs.delete('main:a.yml')
    expect(await ask(toComparison('ahead', many(300)), ['a.yml'])).toBe('superseded')
  })

  test('too many files, and a pattern could match one of those that are not listed', async () => {
    const { blobs, comparisons } = rig.server.state
    const compare = async (count: number) => {
      comparisons.set(`${SHA}...main`, toComparison('ahead', many(count)))
      return await rig.forge.compare(SHA, 'main', toWatched(['a.yml'], true))
    }
    expect(await compare(299)).toBe('current')
    await expectUnavailable(compare(300), { task: 'newer-commits', status: 200 })
    blobs.set('main:a.yml', '1')
    expect(await compare(300)).toBe('superseded')
  })

  test('too many files, and a folder where there was one of ours', async () => {
    rig.server.faults.push({ on: /contents/, times: 9, fault: { status: 200 }, body: [{ sha: '1' }] })
    await expectUnavailable(ask(toComparison('ahead', many(300))), { task: 'newer-commits', status: 200 })
  })

  test.each([[null], ['a.yml'], [{}], [{ filename: ['a.yml'], previous_filename: '' }]])(
    'files that are none say nothing of ours: %j',
    async (...files) => {
      const body = { ...toComparison('ahead', []), files }
      rig.server.faults.push({ on: /compare/, fault: { status: 200 }, body })
      const watched = { ...toWatched([], true), isWatched: () => true }
      expect(await rig.forge.compare(SHA, 'main', watched)).toBe('current')
    },
  )

  test.each(['ahead of it', '', undefined])('a relation that is none: %j', async (status) => {
    const body = { ...toComparison('ahead', []), status }
    rig.server.faults.push({ on: /compare/, times: 9, fault: { status: 200 }, body })
    await expectUnavailable(rig.forge.compare(SHA, 'main', toWatched(['a'])), { task: 'newer-commits', status: 200 })
  })

  test('a name that is no commit is not asked for', async () => {
    await expectUnavailable(rig.forge.compare('v1', 'main', toWatched(['a'])), {
      task: 'newer-commits',
      isUnasked: true,
    })
    expect(rig.server.calls).toEqual([])
  })

  test('too many files, and one of them cannot be asked for', async () => {
    rig.server.faults.push({ on: /contents/, fault: { status: 500 } })
    await expectUnavailable(ask(toComparison('ahead', many(300))), { task: 'newer-commits', status: 500 })
  })

  test.each(['behind', 'diverged'] as const)('%s: the branch does not go on from the commit', async (status) => {
    expect(await ask(toComparison(status, []))).toBe('rewritten')
    expect(await ask(toComparison(status, [toDiffEntry('.github/chat.yml')]))).toBe('rewritten')
  })

  test('an unknown commit or branch, and an answer without files', async () => {
    await expectUnavailable(rig.forge.compare(OTHER, 'main', toWatched(['a'])), {
      task: 'newer-commits',
      status: 404,
    })
    const { files, ...rest } = toComparison('ahead', [])
    expect(files).toEqual([])
    await expectUnavailable(ask(rest), { task: 'newer-commits', status: 200 })
  })
})
