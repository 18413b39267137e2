import type { LiveFault } from '../../../../model/live.ts'
import type { NameDifference } from '../../../../model/look-alikes.ts'
import type { RecordFault } from '../../../../model/plan.ts'
import { MAX_NAMED_IN_NOTICE } from '../../budget.ts'
import { toCapped } from '../../medium.ts'
import type { Speech } from '../speech.ts'
import type { Grammar } from '../texts.ts'

/** The items of a list within a sentence. */
export const toList = (items: readonly string[]): string => items.join('、')

/** The first items of a list, and how many more there are. */
export const toShortList = (items: readonly string[]): string =>
  toList(toCapped(items, MAX_NAMED_IN_NOTICE, GRAMMAR.toRest))

/** How Chinese joins words and sentences. */
export const GRAMMAR: Grammar = {
  toList,
  toClauses: (clauses) => clauses.join('，'),
  toParagraph: (sentences) => sentences.join(''),
  toLabelled: (label, text) => `${label}：${text}`,
  toRemarked: (text, remark) => `${text}（${remark}）`,
  toObject: (name, region) => `${region} 的 ${name}`,
  toSee: (page) => `详见：${page}`,
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

/** Why a record does not count. */
export const RECORD_FAULTS: Readonly<Record<RecordFault, string>> = {
  unreadable: '它不是本程序写入的记录',
  version: '它由本程序的其他版本写入',
  tampered: '它被人修改过',
}

/** An input, named behind a Chinese character; a flag needs no word before it, but a blank. */
export const toInput = (name: string, quote: Speech): string =>
  `${quote.isCommandLine ? '' : '输入'} ${quote.input(name)}`

/** What is reviewed, with the blanks that it needs: GitHub's word for it, or that of all others. */
export const toRequest = ({ isCommandLine }: Speech): string => (isCommandLine ? '合并请求' : ' Pull Request ')

/** What a run is on: GitHub's word for it, or anybody's. */
export const toMachine = ({ isCommandLine }: Speech): string => (isCommandLine ? '本机' : ' Runner ')
