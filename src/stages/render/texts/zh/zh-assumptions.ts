import type { AssumptionId } from '../../../../model/assumptions.ts'
import type { AssumptionText } from '../probe-texts.ts'

/** Every assumption in Chinese. */
export const ASSUMPTION_TEXTS: Readonly<Record<AssumptionId, AssumptionText>> = {
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
    safety: '密钥名称下的任何值无论是否掩码，都会先被隐藏；只含星号的文本一律视为掩码。',
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
