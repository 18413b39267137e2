import type {
  ReferenceFault,
  SecretFault,
  SyntaxProblem,
  TextRule,
  ValueKind,
  YamlFeature,
} from '../../../../model/failure.ts'

/** What a reference to a secret looks like. */
export const REFERENCE_FORMS = '{ fromEnv: OOS_CHAT_SECRET_… } 或 { fromSecretParameter: … }'

/** What may stand at a place. */
export const KINDS: Readonly<Record<ValueKind, string>> = {
  boolean: '布尔值（true 或 false）',
  list: '列表',
  mapping: '映射',
  nothing: '空值',
  number: '数字',
  reference: '敏感值引用',
  text: '字符串',
}

/** What is wrong with the YAML, and what to do. */
export const SYNTAX_PROBLEMS: Readonly<Record<SyntaxProblem, string>> = {
  'bad-escape':
    '这个反斜杠不构成 YAML 认识的转义。请写成两个反斜杠，或将字符串放在单引号中：单引号内的反斜杠就是反斜杠本身。',
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
export const FEATURES: Readonly<Record<YamlFeature, { readonly what: string; readonly next: string }>> = {
  alias: {
    what: '别名（*）',
    next: '不允许使用：评审看到的内容必须就是写下的内容。请直接写出值；以 * 开头的字符串请加引号。',
  },
  anchor: { what: '锚点（&）', next: '不允许使用。请删除；以 & 开头的字符串请加引号。' },
  directive: { what: '指令（%）', next: '不允许使用：文件一律按 YAML 1.2 读取。请删除该行。' },
  document: {
    what: '第二个文档',
    next: '从此处开始，而一个文件只能有一个文档。请移到单独的文件中：可以指定多个文件。',
  },
  'merge-key': { what: '合并键（<<）', next: '不允许使用。请直接写出各个成员，或使用 defaults。' },
  tag: { what: '标签（!）', next: '不允许使用。请删除；以 ! 开头的字符串请加引号。' },
}

/** What a text must be. */
export const TEXT_RULES: Readonly<Record<TextRule, string>> = {
  'field-path': 'ramRole、resourceGroupId，或 configuration.BotName 这样的路径',
  name: '1 到 200 个字符，不含换行符和控制字符，首尾没有空格',
  'public-text': '任意非空字符串',
  'ram-role': 'RAM 角色名称：1 到 64 个字母、数字和 . - _',
  'ram-role-not-arn': 'RAM 角色名称，而不是其 ARN',
  region: '地域 ID，例如 cn-hangzhou',
  'resource-group-id': '资源组 ID：rg- 加上最多 64 个字母和数字',
  'secret-version': '1 到 128 个字符',
}

/** Why something is no reference to a secret, and what to write. */
export const REFERENCE_FAULTS: Readonly<Record<ReferenceFault, string>> = {
  form: `这不是敏感值引用；应为 ${REFERENCE_FORMS}，且不能有其他键。如果此处写的是真实的敏感值，它已经泄露：请立即轮换。`,
  expression:
    '本文件中的表达式不会被求值。请写成 { fromEnv: OOS_CHAT_SECRET_… }，并在该步骤的 env 中用 Secret 设置这个变量。',
  variable:
    '变量名必须以 OOS_CHAT_SECRET_ 开头，后接 1 到 200 个字母、数字或下划线：不能读取工作流的其他变量。如果此处写的是真实的敏感值，它已经泄露：请立即轮换。',
  parameter:
    'OOS 参数的名称由 1 到 180 个字母、数字和 / _ - 组成，且不能以 ALIYUN、ACS、ALIBABA、ALICLOUD 或 OOS 开头。',
}

/** Why a secret's value is refused, and what to do. */
export const SECRET_FAULTS: Readonly<Record<SecretFault, string>> = {
  blank: '它是空白的。请设置为实际的敏感值。',
  'control-character': '它含有换行符或其他控制字符。请检查其末尾。',
  mask: '它只有星号，即 API 隐藏敏感值时使用的掩码。请设置为实际的敏感值。',
  'too-short': '它不足 8 个字符，过短则无法在日志中可靠地隐藏。',
}
