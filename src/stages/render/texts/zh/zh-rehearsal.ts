import type { RehearsalTexts } from '../texts.ts'
import { toChineseList } from './zh-words.ts'

/** Texts of a rehearsal in Chinese. */
export const REHEARSAL_TEXTS: RehearsalTexts = {
  toBanner: (seeds) => {
    const start = seeds.length === 0 ? '起始为空' : `起始内容取自 ${toChineseList(seeds)}`
    return `这是一次预演：使用虚构的敏感值和模拟的 OOS（${start}）。没有读取或写入任何真实内容，线上的实际情况可能与此不同。`
  },
  toDone: (changeCount) =>
    changeCount === 0
      ? '预演完成：没有需要执行的变更。'
      : `预演完成：已执行 ${changeCount} 项变更，再次计划时没有剩余的变更。`,
}
