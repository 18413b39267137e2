import type { DiagnosticCode, DiagnosticDetail, ValueKind } from '../../../../model/failure.ts'
import type { Position } from '../../../../model/position.ts'
import type { Quote } from '../texts.ts'
import {
  FEATURES,
  KINDS,
  REFERENCE_FAULTS,
  REFERENCE_FORMS,
  SECRET_FAULTS,
  SYNTAX_PROBLEMS,
  TEXT_RULES,
} from './zh-rules.ts'
import { toChineseList } from './zh-words.ts'

/** A fault of a file in Chinese, as one line: what was found, what is allowed, what to do. */
export const toDiagnosticText = (detail: DiagnosticDetail, quote: Quote): string => {
  // The table has a writer for each code, and each takes the detail of its own code.
  const write: (detail: never, quote: Quote) => string = WRITERS[detail.code]
  return write(detail as never, quote)
}

type Detail<Code extends DiagnosticCode> = Extract<DiagnosticDetail, { readonly code: Code }>

const WRITERS: { readonly [Code in DiagnosticCode]: (detail: Detail<Code>, quote: Quote) => string } = {
  FILE_TOO_LARGE: ({ bytes, allowedBytes }) =>
    `文件大小为 ${bytes} 字节，最多允许 ${allowedBytes} 字节。请拆分：可以指定多个文件。`,
  FILE_EMPTY: () => '文件中只有注释或空行。如果确实不需要任何聊天配置，请写 version: 1 和 chatConfigurations: []。',
  ENCODING_INVALID: () => '从此处开始不是有效的 UTF-8。请将文件保存为 UTF-8 编码。',
  CHARACTER_FORBIDDEN: ({ codePoint, count }) =>
    `不允许使用字符 ${codePoint}${toTimes(count)}：它不可见、会改变文本的显示方式，或根本不是字符。请删除。`,
  YAML_SYNTAX: ({ problem }) => `YAML 语法错误：${SYNTAX_PROBLEMS[problem]}`,
  YAML_FEATURE_FORBIDDEN: ({ feature, count }) => {
    const { what, next } = FEATURES[feature]
    return `${what}${toTimes(count)}${next}`
  },
  KEY_DUPLICATE: ({ key, firstLine }, quote) => `键 ${quote(key)} 在第 ${firstLine} 行已经出现过。请只保留一个。`,
  KEY_NOT_TEXT: () => '这个键不是字符串。请加引号。',
  KEY_UNKNOWN: ({ key, allowed, suggestion }, quote) =>
    `未知的键 ${quote(key)}；可用的键：${toChineseList(allowed)}。${toQuestion(suggestion)}`,
  KEY_RESERVED: ({ key }, quote) => `不允许使用键 ${quote(key)}：程序会将这个名称视为内部名称。请删除。`,
  KEY_MISSING: ({ key, similar }, quote) => `缺少 ${key}。${toRenaming(key, similar, quote) || '请添加。'}`,
  KEY_RECOMMENDED: ({ key, similar }, quote) =>
    `缺少 ${key}：它不是必填项，但机器人通常都会设置。${toRenaming(key, similar, quote) || `请添加，或在 ignore 中列出 configuration.${key}。`}`,
  NESTING_TOO_DEEP: ({ allowed }) => `映射和列表的嵌套超过了允许的 ${allowed} 层。`,
  TOO_MANY_KEYS: ({ found, allowed }) => `该映射有 ${found} 个键，最多允许 ${allowed} 个。此处是第一个超出的键。`,
  TOO_MANY_CONFIGURATIONS: ({ found, allowed }) =>
    `该列表有 ${found} 个聊天配置，一个文件最多允许 ${allowed} 个，此处是第一个超出的配置。请将一部分移到其他文件：可以指定多个文件。`,
  TOO_MANY_FAULTS: ({ count }) =>
    `从这里起还有 ${count} 处错误没有列出。请先改正前面的错误：许多错误可能出自同一个原因。`,
  TOO_MANY_VALUES: ({ allowedTokens }) =>
    `文件中的键和值过多：一个文件最多允许 ${allowedTokens} 个词、标记和换行。请拆分成多个文件：可以指定多个文件。`,
  TYPE_WRONG: ({ found, allowed, values }) =>
    `此处是${KINDS[found]}，应为${values === undefined ? toAlternatives(allowed.map((kind) => KINDS[kind])) : `：${toChineseList(values)}`}。${toRetyping(found, allowed)}`,
  VALUE_NOT_ALLOWED: ({ found, allowed, suggestion }, quote) =>
    `此处是 ${quote(found)}，可选值：${toChineseList(allowed)}。${toQuestion(suggestion)}`,
  TEXT_INVALID: ({ found, rule, suggestion }, quote) =>
    `此处是 ${quote(found)}，应为：${TEXT_RULES[rule]}。${toQuestion(suggestion && quote(suggestion))}`,
  TEXT_NOT_QUOTED: ({ found, number }, quote) =>
    `此处是没有加引号的 ${quote(found)}，并非所有 YAML 解析器都会将其视为字符串。请加引号${number === undefined ? '' : `；如果要表示数字，请写成 ${number}`}。`,
  TEXT_MASKED: () =>
    '此处只有星号：这是 API 隐藏敏感值时使用的掩码，不会被写回。请写实际的值；如果是敏感值，请写引用。',
  VERSION_UNKNOWN: ({ found, known }, quote) =>
    `未知的文件格式版本 ${quote(found)}；已知的版本：${toChineseList(known.map(String))}。文件的其余部分未校验。`,
  REGION_MISSING: ({ count }) =>
    `${count === 0 ? '列表为空，也没有说明属于哪个地域' : `有 ${count} 个聊天配置没有指定地域，此处是第一个`}。请在文件开头${count === 0 ? '' : '或该聊天配置中'}写 region:，或设置输入 region。`,
  NAME_DUPLICATE: ({ name, region, first, firstName }, quote) =>
    firstName === undefined
      ? `名称 ${quote(name)} 在 ${quote(region)} 中已被 ${quote(toPlace(first))} 使用。同一地域内的名称必须唯一。`
      : `名称 ${quote(name)} 与 ${quote(region)} 中的 ${quote(firstName)}（${quote(toPlace(first))}）仅在大小写或 Unicode 形式上不同。请使用易于区分的名称。`,
  SECRET_LITERAL: ({ key }, quote) =>
    `键 ${quote(key)} 是敏感字段，它的值却以明文写在此处，任何人都能看到。请写引用：${REFERENCE_FORMS}。如果这是真实的敏感值，它已经泄露：请立即轮换。`,
  SECRET_ON_PUBLIC_KEY: ({ key }, quote) => `此处是敏感值引用，但 ${quote(key)} 是公开字段。请直接写字符串。`,
  REFERENCE_INVALID: ({ why }) => REFERENCE_FAULTS[why],
  REFERENCE_IN_LIST: () => '敏感值引用不能作为列表项：它在列表中没有可用于比较的名称。请将其放在单独的键下。',
  SECRET_UNSET: ({ variable, source }, quote) =>
    source === 'parameter'
      ? `OOS 参数 ${quote(variable)} 在该地域不存在，或不是加密参数。请创建该参数，或更正名称。`
      : `环境变量 ${quote(variable)} 未设置或为空。请在该步骤的 env 中用 Secret 设置，或更正名称。`,
  SECRET_UNFIT: ({ variable, source, why }, quote) =>
    `${source === 'parameter' ? 'OOS 参数' : '环境变量'} ${quote(variable)} 的值不可用：${SECRET_FAULTS[why]}`,
}

const toQuestion = (suggestion: string | undefined): string =>
  suggestion === undefined ? '' : `是否想写 ${suggestion}？`

const toRenaming = (key: string, similar: string | undefined, quote: Quote): string =>
  similar === undefined ? '' : `${quote(similar)} 是否就是它？如果是，请改名为 ${key}。`

/** What to do where the kinds alone tell it. */
const toRetyping = (found: ValueKind, [only, ...others]: readonly ValueKind[]): string => {
  if (others.length > 0) return ''
  if (found === 'nothing' && only === 'list') return '如果没有，请写 []。'
  return found === 'text' && only === 'number' ? '请去掉引号。' : ''
}

const toTimes = (count = 1): string => (count > 1 ? `（共 ${count} 处，此处为第一处）` : '')

const toAlternatives = (kinds: readonly string[]): string => {
  const last = kinds.at(-1) ?? ''
  return kinds.length < 2 ? last : `${toChineseList(kinds.slice(0, -1))}或${last}`
}

const toPlace = ({ file, line, column }: Position): string => `${file}:${line}:${column}`
