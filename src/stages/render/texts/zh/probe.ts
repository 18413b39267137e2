import type { AssumptionId } from '../../../../model/probe.ts'
import type { AssumptionText, ProbeTexts } from '../cli-texts.ts'

/** Every assumption in Chinese. */
const ASSUMPTION_TEXTS: Readonly<Record<AssumptionId, AssumptionText>> = {
  'omitted-is-cleared': {
    statement: '更新会清除没有发送的成员。',
    safety: '每次更新都发送全部成员：文件没有写明的成员按线上的值发送。',
  },
  'keys-are-replaced': {
    statement: '更新会整体替换配置内容：没有发送的键会消失。',
    safety:
      '如果键会保留，更新就无法移除键：执行会说明变更没有显示出来，下一次计划会再次列出它。请手动删除该配置，下一次执行会创建不含该键的配置。',
  },
  'mask-overwrites': {
    statement: '发送回去的掩码会成为新的密钥。',
    safety: '从不发送掩码：如果必须一同发送某个密钥而它的值未知，计划会被拒绝。',
  },
  'secrets-are-masked': {
    statement: '读取时密钥显示为星号。',
    safety:
      '密钥名称下的任何值，以及记录标明为敏感的字段，无论读取时显示什么，都会先被隐藏，且不会被写回：其中一部分、一个词或空文本也可能是掩码；只含星号的文本一律视为掩码。',
  },
  'type-is-fixed': {
    statement: '更新不能改变类型。',
    safety: '类型变化会计划为替换，无论答案如何都可行。',
  },
  'secret-moves-date': {
    statement: '只更改密钥的更新会改变更新时间。',
    safety:
      '执行所写入的内容在两种情况下都会确认并记录。但如果时间不变，只在控制台更改过的密钥就无法被发现：请更改 secretVersion 以重新发送。',
  },
  'equal-update-moves-date': {
    statement: '没有任何变化的更新也会改变更新时间。',
    safety: '从不要求时间一定改变：时间没有改变的更新以读取到的内容为准来确认。',
  },
  'dates-tell-edits-apart': {
    statement: '同一秒内的两次更新有不同的更新时间。',
    safety:
      '凡是能读取的内容也会比较。恰好在执行的同一秒内于控制台更改的密钥不会被发现：请更改 secretVersion 以重新发送。',
  },
  'update-answers-without-zone': {
    statement: 'Update 应答中的时间不带时区，与其他应答不同。',
    safety: '不使用写入应答中的时间：只把 Get 和 List 的时间作为文本比较。',
  },
  'reads-are-fresh': {
    statement: '读取会立即显示刚写入的内容。',
    safety:
      '每次写入之后都会反复读取直到显示出来，约六秒；之后该变更会说明为未确认。读到的内容若早于列表所示，会再次读取。',
  },
  'names-hold-anything': {
    statement: '名称可以包含任何字符。',
    safety: '名称被拒绝时只有该项变更失败，并有说明；其他变更继续进行。',
  },
  'names-end-at-200': {
    statement: '名称最多 200 个字符。',
    safety: '文件不接受更长的名称；线上名称更长的配置只计数，不处理。',
  },
  'taken-has-its-code': {
    statement: '名称已被占用时 Create 会拒绝，错误码以 EntityAlreadyExists 开头。',
    safety: '列表中已有的名称不会再创建。其他错误码会让该项变更以被拒绝告终，而不是冲突。',
  },
  'missing-has-its-code': {
    statement: '名称不存在时，错误码以 EntityNotExists 开头。',
    safety: '其他错误码会让该项变更或该次计划失败，不会把任何东西当作已不存在。',
  },
  'list-is-whole': {
    statement: '没有下一页令牌的列表是完整的。',
    safety:
      '列表缺少文件或归属记录中的配置且条目数恰为整十时，会以少一条再查询一次：如果因此少了一条却没有令牌，运行就会结束。',
  },
  'list-shows-outputs': {
    statement: 'List 会显示每个配置的输出。',
    safety: '输出属于凭证：无论来自哪里都会隐藏，并且只需要 Get 给出的输出。',
  },
  'unknown-keys-are-kept': {
    statement: '文档中没有的配置键会保留。',
    safety: '写入后没有显示出来的键会让该项变更成为未确认，下一次计划会再次列出它。',
  },
  'values-keep-their-kind': {
    statement: '配置中的数字、布尔值、列表和对象读回时类型不变。',
    safety: '读回时变成其他类型的值会让该项变更成为未确认；此时请把它写成文本。',
  },
  'filters-are-ignored': {
    statement: 'List 的过滤条件没有任何可依赖之处。',
    safety: '从不发送过滤条件：总是列出全部。',
  },
  'parameters-have-100-versions': {
    statement: '一个参数最多有 100 个版本。',
    safety: '在此之前记录会被删除并重新创建。丢失一条记录只会多发送一次密钥。',
  },
}

/** A probe in Chinese. */
export const PROBE_TEXTS: ProbeTexts = {
  questions: {
    'get-after-create': '创建之后，Get 何时能读到该配置？',
    'list-after-create': '创建之后，List 何时能列出它？',
    'secret-on-read': 'Get 如何显示密钥？',
    'date-of-read': '读取到的更新时间精确到什么程度？',
    'create-of-taken-name': '名称已被占用时，Create 如何应答？',
    'get-after-update': '更新之后，Get 何时能读到新内容？',
    'date-of-update-answer': 'Update 应答中的时间带时区吗？',
    'unknown-keys': '文档中没有的配置键会怎样？',
    'kinds-of-values': '数字、布尔值、列表和对象读回时类型不变吗？',
    'secret-names': '键名以 Secret、Token、AesKey、Password 或 Key 结尾的值都会被掩码吗？',
    'omitted-ram-role': '不发送 RAM 角色时，Update 会怎样处理它？',
    'omitted-resource-group': '不发送资源组时，Update 会怎样处理它？',
    'omitted-configuration': '不发送配置内容时，Update 会怎样处理它？',
    'omitted-key': '不发送配置中的某个键时，Update 会怎样处理它？',
    'omitted-secret': '不发送密钥所在的键时，Update 会怎样处理密钥？',
    'mask-sent-back': 'Update 会把掩码当作密钥接受吗？',
    'other-type': '发送另一种类型时，Update 会怎样处理？',
    'date-of-secret-update': '只更改密钥的更新会改变更新时间吗？',
    'date-of-equal-update': '没有任何变化的更新会改变更新时间吗？',
    'list-pages': 'List 会分页吗？',
    'list-outputs': 'List 会显示输出吗？',
    'list-filters': 'List 会按名称过滤吗？',
    'get-after-delete': '删除之后，Get 何时能看出它已不存在？',
    'calls-of-missing-name': '名称不存在时，Get、Update 和 Delete 如何应答？',
    'name-with-blank': '名称可以包含空格吗？',
    'name-in-chinese': '名称可以包含汉字吗？',
    'name-of-65': '名称可以有 65 个字符吗？',
    'name-of-200': '名称可以有 200 个字符吗？',
    'name-of-201': '名称可以有 201 个字符吗？',
    'parameter-versions': '参数的第 101 次更新会怎样？',
  },
  answers: {
    'at-once': '立即',
    later: '读取多次之后',
    never: '在等待的时间内没有',
    masked: '显示为星号',
    'masked-in-part': '有掩码，但不只是星号',
    shown: '会显示',
    absent: '没有出现',
    finer: '比秒更精细',
    seconds: '整秒',
    'expected-code': '预期的错误码',
    'other-code': '其他错误码',
    accepted: '被接受',
    altered: '变成了别的内容',
    refused: '被拒绝',
    kept: '保持原样',
    cleared: '被清除',
    dropped: '被丢弃',
    'as-text': '变成了文本',
    'all-masked': '全部',
    'some-masked': '一部分',
    'none-masked': '都没有',
    'no-zone': '不带时区',
    zone: '带时区',
    changed: '被更改',
    ignored: '被接受但不起作用',
    moves: '会改变',
    stays: '不变',
    pages: '分页，并给出下一页的令牌',
    whole: '无论要求多少都一次全部返回',
    cut: '只返回要求的数量且没有令牌：其余的看不到',
    obeyed: '会过滤',
    'not-observable': '无法观察：任何读取都看不出来',
    'not-asked': '没有询问',
    failed: '没有答案：某次调用失败',
  },
  verdicts: { confirmed: '成立', broken: '不成立', open: '未定' },
  assumptions: ASSUMPTION_TEXTS,
  facts: { reads: '读取次数', ms: '毫秒', codes: '错误码', form: '格式' },
  headings: {
    report: 'OOS 聊天配置探测报告',
    broken: '不成立的假设',
    all: '全部问题',
    question: '问题',
    answer: '答案',
    assumption: '假设',
    calls: '调用',
    facts: '测量结果',
    safety: '应对方式',
    verdict: '结论',
  },
  toConsent: (region, account) =>
    `将在账号 ${account} 的 ${region} 中写入约 40 次：都是虚构的聊天配置，同时最多存在一个，并会全部删除。是否继续？`,
  toProgress: (number, total) => `第 ${number} 个问题，共 ${total} 个`,
  cleaningUp: '收到停止请求，正在清理。',
  toPlace: (region, date) => `地域 ${region}，${date}。本报告不包含账号信息，也不包含账号中的任何内容。`,
  toCounts: (confirmed, broken, open) =>
    `共 ${confirmed + broken + open} 个问题：${confirmed} 个证实假设，${broken} 个推翻假设，${open} 个未定。`,
  noneBroken: '就所能询问的范围而言，没有。',
  interrupted: '探测被要求停止：有些问题没有询问。',
  toWritten: (path) => `已写入 ${path}`,
}
