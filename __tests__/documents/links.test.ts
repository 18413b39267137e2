import { existsSync } from 'node:fs'
import { dirname, join, posix } from 'node:path'
import { expect, test } from '@jest/globals'
import { ROOT } from '../../scripts/support/root.ts'
import { en } from '../../src/stages/render/texts/en/index.ts'
import { HOME } from '../../src/stages/render/texts/pages.ts'
import { zh } from '../../src/stages/render/texts/zh/index.ts'
import { type Page, readPage } from '../support/markdown.ts'
import { PAGES } from '../support/pages.ts'

/** The anchor that GitHub gives a heading. */
const toAnchor = (heading: string): string =>
  heading
    .replaceAll(/\[([^\]]*)\]\([^)]*\)/g, '$1')
    .toLowerCase()
    .replaceAll(/[^\p{L}\p{N}\p{M}_\- ]/gu, '')
    .replaceAll(' ', '-')

/** A link's path in the repository, and the anchor in it. Undefined for one that leads elsewhere. */
const toTarget = ({ path }: Page, link: string) => {
  if (/^[a-z]+:/.test(link)) return undefined
  const [file = '', anchor] = link.split('#')
  return { file: file === '' ? path : posix.normalize(posix.join(dirname(path), file)), anchor }
}

test.each(PAGES)('$path links to pages and headings that are there', (page) => {
  for (const link of page.links) {
    const target = toTarget(page, link)
    if (target === undefined) continue
    expect([link, existsSync(join(ROOT, target.file))]).toEqual([link, true])
    if (target.anchor === undefined) continue
    expect(readPage(target.file).headings.map(({ text }) => toAnchor(text))).toContain(target.anchor)
  }
})

test.each([en, zh])(
  'messages lead to pages of their language that are there, under the titles that they have',
  (texts) => {
    for (const name of ['values', 'webhook', 'codes', 'faults'] as const) {
      const { title, address } = texts.toPage(name)
      const [path = '', anchor] = decodeURI(address).replace(`${HOME}/blob/v1/`, '').split('#')
      const { headings } = readPage(path)
      const [heading] = anchor === undefined ? headings : headings.filter(({ text }) => toAnchor(text) === anchor)
      expect(heading?.text).toBe(title)
      expect(path.startsWith('docs/zh-CN/')).toBe(texts === zh)
    }
  },
)
