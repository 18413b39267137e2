import type { LiveFault } from '../../../../model/live.ts'
import type { NameDifference } from '../../../../model/look-alikes.ts'
import { toCapped } from '../../medium.ts'
import type { Grammar } from '../texts.ts'

/** The items of a list within a sentence. */
export const toList = (items: readonly string[]): string => items.join('、')

/** How many items a sentence names before it counts the others. */
const NAMED_ITEMS = 10

/** The first items of a list, and how many more there are. */
export const toShortList = (items: readonly string[]): string => toList(toCapped(items, NAMED_ITEMS, GRAMMAR.toRest))

/** How Chinese joins words and sentences. */
export const GRAMMAR: Grammar = {
  toList,
  toClauses: (clauses) => clauses.join('，'),
  toParagraph: (sentences) => sentences.join(''),
  toLabelled: (label, text) => `${label}：${text}`,
  toRemarked: (text, remark) => `${text}（${remark}）`,
  toObject: (name, region) => `${region} 的 ${name}`,
  toRest: (count) => `另有 ${count} 项`,
  toHidden: (count) => `另有 ${count} 项，篇幅所限未显示`,
}

/** In which character a name first differs from one that looks like it. */
export const toDifference = ({ place, codePoint, otherCodePoint }: NameDifference): string =>
  `二者从第 ${place} 个字符起不同：此处为${codePoint === undefined ? '空' : ` ${codePoint}`}，另一处为${otherCodePoint === undefined ? '空' : ` ${otherCodePoint}`}。`

/** Why this program cannot handle a live object. */
export const LIVE_FAULTS: Readonly<Record<LiveFault, string>> = {
  type: '没有返回类型',
  date: '没有返回创建时间或最近更新时间',
  form: '其配置不是 JSON 对象',
  size: '其配置过大',
  levels: '其配置超过 100 层',
  number: '其配置中有超出数值范围的数字，例如 1e400',
}
