import { readdirSync } from 'node:fs'
import { ROOT } from '../../scripts/support/root.ts'
import { type Page, readPage } from './markdown.ts'
import { listRepositoryFiles } from './repository.ts'

const TOP = /^[A-Z]+(?:\.zh-CN)?\.md$/

/** Every page that readers are offered: those beside the sources, and those of docs. */
export const PAGES: readonly Page[] = [
  ...readdirSync(ROOT).filter((path) => TOP.test(path)),
  ...listRepositoryFiles('docs').filter((path) => path.endsWith('.md')),
].map(readPage)

/** Whether a page is in Chinese: its path says so. */
export const isChinese = (path: string): boolean => /^(?:[A-Z]+\.zh-CN\.md|docs\/zh-CN\/.*)$/.test(path)

/** The pages in Chinese. */
export const CHINESE_PAGES = PAGES.filter(({ path }) => isChinese(path))

/** The pages in English. */
export const ENGLISH_PAGES = PAGES.filter(({ path }) => !isChinese(path))

/** The path of a Chinese page's English twin; of an English page it is the path itself. */
export const toTwinPath = (path: string): string =>
  path.replace(/^([A-Z]+)\.zh-CN\.md$/, '$1.md').replace(/^docs\/zh-CN\//, 'docs/')
