import type {
  DiagnosticDetail,
  ReferenceFault,
  SecretFault,
  SyntaxProblem,
  TextRule,
  ValueKind,
  YamlFeature,
} from '../../../../model/diagnostic.ts'
import { toPositionText } from '../../medium.ts'
import type { Speech } from '../speech.ts'
import { type TextsByCode, tellByCode } from '../tables.ts'
import { toDifference, toInput, toList } from './grammar.ts'

/** A fault of a file in Chinese, as one line: what was found, what is allowed, what to do. */
export const toDiagnosticText = (detail: DiagnosticDetail, quote: Speech): string =>
  tellByCode(DIAGNOSTICS, detail, quote)

const DIAGNOSTICS: TextsByCode<DiagnosticDetail, string> = {
  FILE_TOO_LARGE: ({ bytes, allowedBytes }) =>
    `文件大小为 ${bytes} 字节，最多允许 ${allowedBytes} 字节。请拆分成多个文件。`,
  FILE_EMPTY: () => '文件中只有注释或空行。如果确实不需要任何聊天配置，请写 version: 1 和 chatConfigurations: []。',
  ENCODING_INVALID: () => '从此处开始不是有效的 UTF-8。请将文件保存为 UTF-8 编码。',
  CHARACTER_FORBIDDEN: ({ codePoint, count }) =>
    `不允许使用字符 ${codePoint}${toTimes(count)}：它不可见、会改变文本的显示方式，或不是有效字符。请删除。`,
  CHARACTER_MISTAKEN: ({ what, codePoint }) => {
    const { found, next } = MISTAKEN[what]
    return `${found}（${codePoint}），YAML 会将其视为值的一部分。${next}`
  },
  YAML_SYNTAX: ({ problem }) => `YAML 语法错误：${SYNTAX_PROBLEMS[problem]}`,
  YAML_FEATURE_FORBIDDEN: ({ feature, count }) => {
    const { what, next } = FEATURES[feature]
    return `${what}${toTimes(count)}${next}`
  },
  KEY_DUPLICATE: ({ key, firstLine }, quote) => `键 ${quote(key)} 在第 ${firstLine} 行已经出现过。请只保留一个。`,
  KEY_NOT_TEXT: () => '这个键不是字符串。请加引号。',
  KEY_UNKNOWN: ({ key, allowed, suggestion }, quote) =>
    `未知的键 ${quote(key)}；可用的键：${toList(allowed)}。${toQuestion(suggestion)}`,
  KEY_RESERVED: ({ key }, quote) => `不允许使用键 ${quote(key)}：该名称由程序保留。请删除。`,
  KEY_MISSING: ({ key, similar }, quote) => `缺少 ${key}。${toRenaming(key, similar, quote) || '请添加。'}`,
  KEY_RECOMMENDED: ({ key, similar }, quote) =>
    `缺少 ${key}：它不是必填项，但机器人通常都会设置。${toRenaming(key, similar, quote) || `请添加，或在 ignore 中列出 configuration.${key}。`}`,
  NESTING_TOO_DEEP: ({ allowed }) => `映射和列表的嵌套超过了允许的 ${allowed} 层。`,
  TOO_MANY_KEYS: ({ found, allowed }) => `该映射有 ${found} 个键，最多允许 ${allowed} 个。此处是第一个超出的键。`,
  TOO_MANY_CONFIGURATIONS: ({ found, allowed }) =>
    `该列表有 ${found} 个聊天配置，一个文件最多允许 ${allowed} 个，此处是第一个超出的配置。请将一部分移到其他文件。`,
  TOO_MANY_FAULTS: ({ count }) => `此后还有 ${count} 处错误未列出。请先改正前面的错误：它们可能出自同一原因。`,
  TOO_MANY_VALUES: ({ allowedTokens }) =>
    `文件中的键和值过多：一个文件最多允许 ${allowedTokens} 个词、标记和换行。请拆分成多个文件。`,
  TYPE_WRONG: ({ found, allowed, values }) =>
    `此处是${KINDS[found]}，应为${values === undefined ? toAlternatives(allowed.map((kind) => KINDS[kind])) : `：${toList(values)}`}。${toRetyping(found, allowed)}`,
  VALUE_NOT_ALLOWED: ({ found, allowed, suggestion }, quote) =>
    `此处是 ${quote(found)}，可选值：${toList(allowed)}。${toQuestion(suggestion)}`,
  TEXT_INVALID: ({ found, rule, suggestion }, quote) =>
    `此处是 ${quote(found)}，应为：${TEXT_RULES[rule]}。${toQuestion(suggestion && quote(suggestion))}`,
  TEXT_NOT_QUOTED: ({ found, number }, quote) =>
    `此处是没有加引号的 ${quote(found)}，有些 YAML 解析器不会将其视为字符串。请加引号${number === undefined ? '' : `；如果要表示数字，请写成 ${number}`}。`,
  TEXT_LINE_END: () => '字符串以换行结尾，此处换行也是值的一部分。请直接写在键所在的行，不要使用 | 或 >。',
  TEXT_MASKED: () =>
    '此处只有星号：这是 API 隐藏敏感值时使用的掩码，不会被写回。请写实际的值；如果是敏感值，请写引用。',
  PLACEHOLDER: ({ found, of }, quote) => `此处是占位符 ${quote(found)}。请填写${PLACEHOLDER_NAMES[of]}。`,
  VERSION_UNKNOWN: ({ found, known }, quote) =>
    `未知的文件格式版本 ${quote(found)}；已知的版本：${toList(known.map(String))}。文件的其余部分未校验。`,
  REGION_MISSING: ({ count }, quote) =>
    `${count === 0 ? '列表为空，也没有说明属于哪个地域' : `有 ${count} 个聊天配置没有指定地域，此处是第一个`}。请在文件开头${count === 0 ? '' : '或该聊天配置中'}写 region:，或设置${toInput('region', quote)}。`,
  NAME_DUPLICATE: ({ name, region, first, firstName }, quote) =>
    firstName === undefined
      ? `名称 ${quote(name)} 在 ${quote(region)} 中已被 ${quote(toPositionText(first))} 使用。同一地域内的名称必须唯一。`
      : `名称 ${quote(name)} 与 ${quote(region)} 中的 ${quote(firstName)}（${quote(toPositionText(first))}）仅在大小写或 Unicode 形式上不同。请使用易于区分的名称。`,
  NAME_REMOVED: ({ name, region, first }, quote) =>
    `${quote(region)} 的 ${quote(name)} 既列在 removed 中，又列在 chatConfigurations 中（${quote(toPositionText(first))}）。请只保留其中一处：列在 removed 中表示放弃管理。`,
  NAME_CHARACTER: ({ what, codePoint, place }) =>
    `名称的第 ${place} 个字符是 ${codePoint}，${what === 'blank' ? '它看起来像空格，但不是空格。请删除，或改用普通空格。' : '它不可见。请删除；只有作为表情符号的一部分时才允许使用。'}`,
  NAME_CONFUSABLE: ({ name, region, first, firstName, ...difference }, quote) =>
    `名称 ${quote(name)} 与 ${quote(region)} 中的 ${quote(firstName)}（${quote(toPositionText(first))}）容易混淆。${toDifference(difference)}如果确实需要这样写，则无需处理；否则请写成相同的名称，或写成易于区分的名称。`,
  NAME_MIXES_SCRIPTS: ({ name, scripts, codePoint, place }, quote) =>
    `名称 ${quote(name)} 混用了通常不会一起书写的文字：${toList(scripts)}。第 ${place} 个字符 ${codePoint} 与其他字符不属于同一种文字。是否误用了形状相近的字母？`,
  SECRET_LITERAL: ({ key }, quote) =>
    `键 ${quote(key)} 是敏感字段，它的值却以明文写在此处。请写引用：${REFERENCE_FORMS}。${LEAKED}`,
  SECRET_ON_PUBLIC_KEY: ({ key }, quote) => `此处是敏感值引用，但 ${quote(key)} 是公开字段。请直接写字符串。`,
  REFERENCE_INVALID: ({ why }, quote) => REFERENCE_FAULTS[why](quote),
  REFERENCE_IN_LIST: () => '敏感值引用不能作为列表项：它在列表中没有可用于比较的名称。请将其放在单独的键下。',
  SECRET_UNSET: ({ variable, source }, quote) =>
    source === 'parameter'
      ? `OOS 参数 ${quote(variable)} 在该地域不存在，或不是加密参数。请创建该参数，或更正名称。`
      : `环境变量 ${quote(variable)} 未设置或为空。请${quote.isCommandLine ? '设置该变量' : '在该步骤的 env 中用 Secret 设置'}，或更正名称。`,
  SECRET_UNFIT: ({ variable, source, why }, quote) =>
    `${source === 'parameter' ? 'OOS 参数' : '环境变量'} ${quote(variable)} 的值不可用：${SECRET_FAULTS[why]}`,
}

/** What a placeholder stands for, in the words of the platform's console. */
const PLACEHOLDER_NAMES = {
  DingTalkClientId: '钉钉应用的 Client ID',
  DingTalkTemplateId: '该应用的卡片模板 ID',
  Fields: '导出此类机器人后可见的各项配置',
}

const toQuestion = (suggestion: string | undefined): string =>
  suggestion === undefined ? '' : `是否想写 ${suggestion}？`

const toRenaming = (key: string, similar: string | undefined, quote: Speech): string =>
  similar === undefined ? '' : `是否误写成了 ${quote(similar)}？请改名为 ${key}。`

/** What to do where the kinds alone tell it. */
const toRetyping = (found: ValueKind, [only, ...others]: readonly ValueKind[]): string => {
  if (others.length > 0) return ''
  if (found === 'nothing' && only === 'list') return '如果没有，请写 []。'
  return found === 'text' && only === 'number' ? '请去掉引号。' : ''
}

const toTimes = (count = 1): string => (count > 1 ? `（共 ${count} 处，此处为第一处）` : '')

const toAlternatives = (kinds: readonly string[]): string => {
  const last = kinds.at(-1) ?? ''
  return kinds.length < 2 ? last : `${toList(kinds.slice(0, -1))}或${last}`
}

const LEAKED = '如果这是真实的敏感值，它已经泄露：请立即轮换。'

/** What a reference to a secret looks like. */
const REFERENCE_FORMS = '{ fromEnv: OOS_CHAT_SECRET_… } 或 { fromSecretParameter: … }'

/** What is taken for a sign of YAML, and what to do. */
const MISTAKEN: Readonly<
  Record<
    Extract<DiagnosticDetail, { readonly code: 'CHARACTER_MISTAKEN' }>['what'],
    { readonly found: string; readonly next: string }
  >
> = {
  blank: {
    found: '此处有特殊的空白字符或不可见的字符',
    next: '请使用普通空格；如果它是值的一部分，请用英文引号括起整个值。',
  },
  colon: { found: '键后面是全角冒号', next: '请使用英文冒号加一个空格：key: value。' },
  comma: {
    found: '各项之间使用了全角逗号或顿号',
    next: '请使用英文逗号；如果它是值的一部分，请用英文引号括起整个值。',
  },
  quote: {
    found: '值的两端是弯引号或全角引号',
    next: '请使用英文引号（" 或 \'）；如果引号是值的一部分，请再用英文引号括起整个值。',
  },
}

/** What may stand at a place. */
const KINDS: Readonly<Record<ValueKind, string>> = {
  boolean: '布尔值（true 或 false）',
  list: '列表',
  mapping: '映射',
  nothing: '空值',
  number: '数字',
  reference: '敏感值引用',
  text: '字符串',
}

/** What is wrong with the YAML, and what to do. */
const SYNTAX_PROBLEMS: Readonly<Record<SyntaxProblem, string>> = {
  'bad-escape': '这个反斜杠不构成 YAML 认识的转义。请写成两个反斜杠，或改用单引号：其中的反斜杠不转义。',
  'bad-indentation': '该行的缩进与相邻行不一致：同一映射的成员、同一列表的各项都要从同一列开始。',
  'bracket-not-closed': '这个括号没有闭合，或其中的内容没有缩进。请将其闭合。',
  'key-over-lines': '键和它的冒号必须在同一行。是否缺少冒号、冒号后的空格，或者引号？',
  'key-too-long': '键不能超过 1024 个字符。',
  'mapping-on-key-line':
    '键和冒号之后的内容不能是映射，也不能含有冒号加空格。含有冒号的字符串请加引号；或者检查下一行是否缩进过多。',
  'missing-character':
    '此处缺少内容：键之后的冒号和空格、各项之间的逗号，或列表项之前的短横线；也可能是该行的缩进与相邻行不一致。',
  'missing-comma': '括号内的各项之间必须有逗号，此处缺少一个。',
  'quote-not-closed': '这个引号没有闭合。请将其闭合；单引号字符串中的单引号要写成两个。',
  'reserved-start': '字符串不能以该字符开头。请加引号。',
  'tab-indentation': '不能用制表符缩进。请使用空格。',
  'unexpected-text': '此处不应出现这些内容。请检查前面是否缺少短横线、冒号或括号，或者引号中又含有引号。',
}

/** What this format does without, and what to do instead. */
const FEATURES: Readonly<Record<YamlFeature, { readonly what: string; readonly next: string }>> = {
  alias: {
    what: '别名（*）',
    next: '不允许使用：评审者必须能直接看到所写的内容。请直接写出值；以 * 开头的字符串请加引号。',
  },
  anchor: { what: '锚点（&）', next: '不允许使用。请删除；以 & 开头的字符串请加引号。' },
  directive: { what: '指令（%）', next: '不允许使用：文件一律按 YAML 1.2 读取。请删除该行。' },
  document: {
    what: '第二个文档',
    next: '从此处开始，而一个文件只能有一个文档。请移到单独的文件中。',
  },
  'merge-key': { what: '合并键（<<）', next: '不允许使用。请直接写出各个成员，或使用 defaults。' },
  tag: { what: '标签（!）', next: '不允许使用。请删除；以 ! 开头的字符串请加引号。' },
}

/** What a text must be. */
const TEXT_RULES: Readonly<Record<TextRule, string>> = {
  'field-path': 'ramRole、resourceGroupId，或 configuration.BotName、configuration["x.Name"] 这样的路径',
  name: '1 到 200 个字符，不含换行符和控制字符，首尾没有空白',
  'public-text': '任意非空字符串',
  'ram-role': 'RAM 角色名称：1 到 64 个字母、数字和 . - _',
  'ram-role-not-arn': 'RAM 角色名称，而不是其 ARN',
  reason: '1 到 200 个字符的一行文字，首尾没有空白',
  region: '地域 ID，例如 cn-hangzhou',
  'resource-group-id': '资源组 ID：rg- 加上最多 64 个字母和数字',
  'secret-version': '1 到 128 个字符',
}

/** Why something is no reference to a secret, and what to write. */
const REFERENCE_FAULTS: Readonly<Record<ReferenceFault, (quote: Speech) => string>> = {
  form: () => `这不是敏感值引用；应为 ${REFERENCE_FORMS}，且不能有其他键。${LEAKED}`,
  expression: ({ isCommandLine }) =>
    `本文件中的表达式不会被求值。请写成 { fromEnv: OOS_CHAT_SECRET_… }，并在${isCommandLine ? '环境中' : '该步骤的 env 中用 Secret '}设置这个变量。`,
  variable: () =>
    `变量名必须以 OOS_CHAT_SECRET_ 开头，后接 1 到 200 个字母、数字或下划线：不能读取环境中的其他变量。${LEAKED}`,
  parameter: () =>
    'OOS 参数的名称由 1 到 180 个字母、数字和 / _ - 组成，且不能以 ALIYUN、ACS、ALIBABA、ALICLOUD 或 OOS 开头。',
}

/** Why a secret's value is refused, and what to do. */
const SECRET_FAULTS: Readonly<Record<SecretFault, string>> = {
  blank: '它是空白的。请设置为实际的敏感值。',
  'control-character': '它含有换行符或其他控制字符。请检查其末尾。',
  mask: '它只有星号，即 API 隐藏敏感值时使用的掩码。请设置为实际的敏感值。',
  'too-short': '它不足 8 个字符，无法在日志中可靠地掩码。',
}
