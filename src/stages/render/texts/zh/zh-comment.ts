import type { CommentTexts } from '../texts.ts'

/** A comment in Chinese. */
export const COMMENT_TEXTS: CommentTexts = {
  toDigest: (digest) => `本计划的摘要值：${digest}。`,
  summary: '运行摘要',
  toShortened: (summary) => `篇幅所限，此处有所省略，更多内容请见${summary}。`,
  driftTitle: (scope) => `${scope} 的聊天配置与文件不一致`,
}
