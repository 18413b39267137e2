import { describe, expect, test } from '@jest/globals'
import { toRelease } from '../../../scripts/release/plan.ts'
import { readRepositoryFile } from '../../support/repository.ts'

const CHANGELOG = `# Changelog

All notable changes.

## [Unreleased]

## [1.10.0] - 2026-11-25

### Added

- A thing, see [docs](docs/x.md).

### Fixed

- Another.

## [1.9.0] - 2026-10-01

- Older.

[Unreleased]: https://example.com/compare
`

const NOTES = '### Added\n\n- A thing, see [docs](docs/x.md).\n\n### Fixed\n\n- Another.\n'

describe('a release', () => {
  test('has a tag of its own, a moving one, and its section of the changelog as notes', () => {
    expect(toRelease('1.10.0', CHANGELOG, ['v1.9.0', 'v1', 'v0.1.0', 'other', ''])).toEqual({
      tag: 'v1.10.0',
      movingTag: 'v1',
      isLatest: true,
      notes: NOTES,
    })
  })

  test('is the first one where there is no tag', () => {
    expect(toRelease('1.10.0', CHANGELOG, [''])).toMatchObject({ movingTag: 'v1', isLatest: true })
  })

  test('of an older major version moves its own tag, and is not the latest', () => {
    expect(toRelease('1.10.0', CHANGELOG, ['v1.9.0', 'v2.0.0', 'v10.0.0'])).toMatchObject({
      movingTag: 'v1',
      isLatest: false,
    })
  })

  test('of an older minor version moves nothing', () => {
    const release = toRelease('1.9.0', CHANGELOG, ['v1.10.0'])
    expect(release).toEqual({
      tag: 'v1.9.0',
      isLatest: false,
      notes: '- Older.\n\n[Unreleased]: https://example.com/compare\n',
    })
  })

  test('compares numbers as numbers', () => {
    expect(toRelease('1.10.0', CHANGELOG, ['v1.9.9'])).toHaveProperty('movingTag', 'v1')
    expect(toRelease('1.9.0', CHANGELOG, ['v1.10.0'])).not.toHaveProperty('movingTag')
  })

  test('reads a changelog with either kind of line ends', () => {
    expect(toRelease('1.10.0', CHANGELOG.replaceAll('\n', '\r\n'), []).notes).toBe(NOTES)
  })
})

describe('no release', () => {
  test.each(['1.2', 'v1.2.3', '1.2.3-rc.1', '01.2.3', '1.2.3\n', ''])('of %j', (version) => {
    expect(() => toRelease(version, CHANGELOG, [])).toThrow('is not a version')
  })

  test('of a version that is out', () => {
    expect(() => toRelease('1.10.0', CHANGELOG, ['v1.10.0'])).toThrow('v1.10.0 was released')
  })

  test.each([
    ['has no section', '2.0.0', CHANGELOG],
    ['has no section', '1.10.0', CHANGELOG.replace(' - 2026-11-25', '')],
    ['says nothing of', '1.9.0', CHANGELOG.replace(/- Older[\s\S]*/, '')],
    ['move what stands under', '1.10.0', CHANGELOG.replace('## [Unreleased]\n', '## [Unreleased]\n\n- Forgotten.\n')],
  ])('where the changelog %s it', (message, version, changelog) => {
    expect(() => toRelease(version, changelog, [])).toThrow(message)
  })

  test('before what this repository lists as unreleased is moved', () => {
    const changelog = readRepositoryFile('CHANGELOG.md')
    expect(changelog).toMatch(/^## \[Unreleased\]$/m)
    const [, next = ''] = changelog.split('## [Unreleased]')
    const moved = changelog.replace(next, `\n\n## [1.0.0] - 2026-11-25${next}`)
    expect(toRelease('1.0.0', moved, []).notes).toMatch(/^### /)
  })
})
