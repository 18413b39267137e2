import { existsSync } from 'node:fs'
import { join } from 'node:path'
import { ROOT } from '../../scripts/support/root.ts'
import { type Page, readPage } from './markdown.ts'
import { listRepositoryFiles } from './repository.ts'

const TOP = ['README.md', 'README.zh-CN.md', 'SECURITY.md', 'CONTRIBUTING.md', 'CHANGELOG.md']

/** Every page that readers are offered. */
export const PAGES: readonly Page[] = [
  ...TOP.filter((path) => existsSync(join(ROOT, path))),
  ...listRepositoryFiles('docs').filter((path) => path.endsWith('.md')),
].map(readPage)

const CHINESE = /^(?:README\.zh-CN\.md|docs\/zh-CN\/.*)$/

/** The pages in Chinese. */
export const CHINESE_PAGES = PAGES.filter(({ path }) => CHINESE.test(path))

/** The pages in English. */
export const ENGLISH_PAGES = PAGES.filter(({ path }) => !CHINESE.test(path))

/** The path of a Chinese page's English twin. */
export const toTwinPath = (path: string): string =>
  path === 'README.zh-CN.md' ? 'README.md' : path.replace('docs/zh-CN/', 'docs/')
