import type { AssumptionId } from '../../../../model/probe.ts'
import type { AssumptionText } from '../cli-texts.ts'

/** Every assumption in Chinese. */
export const ASSUMPTION_TEXTS: Readonly<Record<AssumptionId, AssumptionText>> = {
  'omitted-is-cleared': {
    statement: '更新会清除没有发送的成员。',
    safety: '每次更新都发送全部成员：文件没有写明的成员按线上的值发送。',
  },
  'keys-are-replaced': {
    statement: '更新会整体替换配置内容：没有发送的键会被移除。',
    safety:
      '如果键会保留，更新就无法移除键：apply 会说明读不到该变更，下一次 plan 会再次列出它。请手动删除该配置，下一次 apply 会创建不含该键的配置。',
    effect: '从文件中移除的键仍会留在线上',
  },
  'mask-overwrites': {
    statement: '发送回去的掩码会成为新的敏感值。',
    safety: '从不发送掩码：如果必须一同发送某个敏感值，而它的值未知，计划会被拒绝。',
  },
  'secrets-are-masked': {
    statement: '读取时敏感值显示为星号。',
    safety:
      '敏感名称下的任何值，以及记录标明为敏感的字段，无论读取时显示什么，都会先被隐藏，且绝不写回：一部分、一个词或空字符串也可能是掩码；只含星号的字符串一律视为掩码。',
  },
  'type-is-fixed': { statement: '更新不能改变类型。', safety: '类型变化会规划为替换，无论答案如何都可行。' },
  'secret-moves-date': {
    statement: '只更改敏感值的更新会改变更新时间。',
    safety:
      'apply 写入的内容在两种情况下都会确认并记录。但如果时间不变，只在控制台更改的敏感值就无法被发现：请更改 secretVersion 以重新发送。',
    effect: '只在控制台更改的敏感值不会被发现',
  },
  'equal-update-moves-date': {
    statement: '没有任何变化的更新也会改变更新时间。',
    safety: '从不要求时间一定改变：时间没有改变的更新，以读取到的内容来确认。',
  },
  'dates-tell-edits-apart': {
    statement: '同一秒内的两次更新有不同的更新时间。',
    safety:
      '凡是能读取的内容也会比较。恰好在 apply 的同一秒内于控制台更改的敏感值不会被发现：请更改 secretVersion 以重新发送。',
    effect: '恰好在 apply 的同一秒内于控制台更改的敏感值不会被发现',
  },
  'update-answers-without-zone': {
    statement: 'Update 响应中的时间不带时区，与其他响应不同。',
    safety: '不使用写入操作的响应中的时间：只比较 Get 和 List 的时间。',
  },
  'reads-are-fresh': {
    statement: '写入之后立即能读到。',
    safety:
      '每次写入之后都会反复读取，直到读到所写的内容，最长约六秒；之后该变更报告为未确认。读到的内容早于列表时，会再次读取。',
  },
  'names-hold-anything': {
    statement: '名称可以包含任何字符。',
    safety: '名称被拒绝时，只有该项变更失败，并有说明；其他变更继续进行。',
    effect: '有些名称无法创建',
  },
  'names-end-at-200': {
    statement: '名称最多 200 个字符。',
    safety: '文件不接受更长的名称；线上名称更长的配置会列出，但不处理。',
  },
  'names-tell-case': {
    statement: '只有大小写不同的名称是不同的名称。',
    safety: '不会创建与线上名称只有大小写不同的名称；只改大小写的改名会被拒绝。',
  },
  'type-keeps-its-case': {
    statement: '读取到的类型与发送时的写法相同。',
    safety: '比较类型时不区分大小写：不会因此替换配置。',
  },
  'role-is-shown-by-name': {
    statement: '读取到的 RAM 角色是角色名称。',
    safety: 'ARN 按其末尾的名称比较，不区分大小写。',
  },
  'group-is-filled-in': {
    statement: '创建时没有资源组的配置会被放入默认资源组。',
    safety: '文件没有写明的资源组从不算作差异，并按线上的值发送。',
  },
  'dates-have-one-form': {
    statement: 'List 和 Get 以相同的格式返回时间。',
    safety: '时间按时刻比较，精确到秒；不带时区的按 UTC 处理。',
  },
  'taken-has-its-code': {
    statement: '名称已被占用时，Create 以 EntityAlreadyExists 开头的错误码拒绝。',
    safety:
      '列表中已有的名称从不创建。状态码 409，以及表示冲突、重复或已存在的错误码只是线索，由一次读取来判断。其他错误码只使该项变更失败。',
  },
  'missing-has-its-code': {
    statement: '名称不存在时，错误码以 EntityNotExists 开头。',
    safety:
      '状态码 404 加其他错误码只是线索：列表中也没有该名称时，才视为不存在。其他错误码使该项变更或该次计划失败，不会把任何对象视为不存在。',
  },
  'list-takes-100': {
    statement: 'List 接受每页 100 项。',
    safety: '如果某个页大小被拒绝，会依次尝试 50、20、10 和不指定，每次运行只尝试一遍。',
  },
  'list-is-whole': {
    statement: '没有下一页令牌的列表是完整的。',
    safety:
      '如果列表缺少文件或记录中的名称，会少要一项再请求一次；如果这样无法证明，则读取至多三个缺少的名称。发现有隐藏的对象时，运行结束。',
  },
  'list-shows-outputs': {
    statement: 'List 会显示每个配置的输出。',
    safety: '输出属于凭证：无论来自哪里都会隐藏，并且只需要 Get 返回的输出。',
  },
  'unknown-keys-are-kept': {
    statement: '文档中没有的配置键会保留。',
    safety: '写入后读不到的键会使该项变更成为未确认，下一次 plan 会再次列出它。',
    effect: '服务不认识的键无法生效',
  },
  'no-keys-are-added': {
    statement: '服务不会在配置中添加键。',
    safety: '服务添加的键会使该项变更成为未确认，并写明该键：请将它列入 ignore。',
    effect: '服务添加的键须列入 ignore',
  },
  'values-keep-their-kind': {
    statement: '配置中的数字、布尔值、列表和对象读回时类型不变。',
    safety: '读回时变成其他类型的值会使该项变更成为未确认；此时请把它写成字符串。',
    effect: '数字、布尔值、列表和对象须按服务返回的形式书写',
  },
  'texts-are-kept': {
    statement: '配置中的字符串读回时与发送的完全相同。',
    safety:
      '读回时变成其他形式的字符串会使该项变更成为未确认，并显示两种形式：请按服务返回的形式书写，或将它列入 ignore。',
    effect: '字符串须按服务返回的形式书写',
  },
  'filters-are-ignored': { statement: 'List 的过滤条件不可依赖。', safety: '从不发送过滤条件：总是列出全部。' },
  'record-pages-hold-100': {
    statement: 'GetParametersByPath 接受每页 100 项。',
    safety: '第一页为 10 项。只有第一页满了才尝试 100；如果被拒绝，其余仍按每页 10 项读取：只是多几次调用。',
  },
  'tokens-outlive-sizes': {
    statement: '换用另一种页大小后，令牌仍然有效。',
    safety: '会核对记录总数：如果各页合计不符，就按每页 10 项全部重读。',
  },
  'parameters-have-100-versions': {
    statement: '一个参数最多有 100 个版本。',
    safety: '在此之前会删除记录并重新创建。丢失一条记录，只会多发送一次敏感值。',
  },
}
