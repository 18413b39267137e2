/** What a release is made of. */
export interface Release {
  /** Such as `v1.2.3`: it never moves. */
  readonly tag: string
  /** Such as `v1`, which workflows follow; undefined if a later release of that major version is out already. */
  readonly movingTag?: string
  /** Whether no later release of any major version is out. */
  readonly isLatest: boolean
  /** The version's section of the changelog, as Markdown. */
  readonly notes: string
}

const VERSION = /^(?:0|[1-9]\d*)(?:\.(?:0|[1-9]\d*)){2}$/
const HEADING = /^## \[(?<version>[^\]]+)\](?: - (?<date>\d{4}-\d{2}-\d{2}))?$/

/** Compares the numbers in two versions or tags as numbers. */
const { compare } = new Intl.Collator('en', { numeric: true })

/**
 * The release of a version. Throws, with what to do, where the version is no release's, was released, or is not told in
 * the changelog.
 * @param version as in package.json
 * @param changelog in the form of Keep a Changelog
 * @param tags of the repository; others than those of releases are left out
 */
export const toRelease = (version: string, changelog: string, tags: readonly string[]): Release => {
  if (!VERSION.test(version)) throw new Error(`package.json: "${version}" is not a version such as 1.2.3`)
  const released = tags.flatMap((tag) => (tag.startsWith('v') && VERSION.test(tag.slice(1)) ? tag.slice(1) : []))
  if (released.includes(version)) throw new Error(`v${version} was released: raise the version in package.json`)
  const major = `${version.split('.')[0]}.`
  const isNewest = (others: readonly string[]) => others.every((other) => compare(other, version) < 0)
  return {
    tag: `v${version}`,
    ...(isNewest(released.filter((other) => other.startsWith(major))) && { movingTag: `v${major.slice(0, -1)}` }),
    isLatest: isNewest(released),
    notes: toNotes(version, changelog),
  }
}

interface Section {
  readonly date?: string | undefined
  readonly text: string
}

const toNotes = (version: string, changelog: string): string => {
  const sections = toSections(changelog)
  if (sections.get('Unreleased')?.text) {
    throw new Error(`CHANGELOG.md: move what stands under "Unreleased" to "## [${version}] - YYYY-MM-DD"`)
  }
  const { date, text } = sections.get(version) ?? {}
  if (date === undefined) throw new Error(`CHANGELOG.md has no section "## [${version}] - YYYY-MM-DD"`)
  if (!text) throw new Error(`CHANGELOG.md says nothing of ${version}`)
  return `${text}\n`
}

/** A line that looks like a heading within a code block would end a section; a changelog has none. */
const toSections = (changelog: string): ReadonlyMap<string, Section> => {
  const sections = new Map<string, Section>()
  for (const part of changelog.split(/^(?=## )/m)) {
    const [head = '', ...lines] = part.split(/\r?\n/)
    const { version, date } = HEADING.exec(head)?.groups ?? {}
    if (version !== undefined) sections.set(version, { date, text: lines.join('\n').trim() })
  }
  return sections
}
