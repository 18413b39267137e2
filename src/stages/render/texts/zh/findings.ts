import type { DeclaredPlace, FindingDetail } from '../../../../model/plan.ts'
import type { PreflightCheck, PreflightFault } from '../../../../model/preflight.ts'
import { MAX_NAMED_IN_NOTICE } from '../../budget.ts'
import { toCapped } from '../../medium.ts'
import type { Speech } from '../speech.ts'
import { type TextsByCode, tellByCode } from '../tables.ts'
import type { Advice } from '../texts.ts'
import { LIVE_FAULTS, RECORD_FAULTS, toDifference, toList, toShortList } from './grammar.ts'

/** A finding in Chinese: what was found, then what to do. */
export const toFindingAdvice = (detail: FindingDetail, quote: Speech): Advice => tellByCode(FINDINGS, detail, quote)

const FINDINGS: TextsByCode<FindingDetail, Advice> = {
  SECRETS_NOT_COMPARED: ({ count }) => ({
    what: `有 ${count} 个配置的敏感值无法比较：API 只返回掩码，也没有记录说明上次发送的值。它们会在所属配置下次变更时一并发送；如果只有敏感值发生变化，则无法察觉。`,
  }),
  MASKED_LITERAL: ({ field }, quote) => ({
    what: `API 对 ${quote(field)} 的线上值做了掩码处理，无法与文件中的明文比较。`,
    next: `请改用引用，例如 ${quote('{ fromEnv: OOS_CHAT_SECRET_NAME }')}。`,
  }),
  IGNORE_UNMATCHED: ({ field, suggestion, separator }, quote) => ({
    what: `${quote('ignore')} 中的 ${quote(field)} 在文件和线上配置中都不存在，因此不起作用。`,
    next: [
      ...(separator === undefined ? [] : [`其中含有字符 ${quote(separator)}：每个路径请单独写成一项。`]),
      suggestion === undefined ? '请更正或删除。' : `是否想写 ${quote(suggestion)}？`,
    ].join(''),
  }),
  PRUNE_WITHOUT_STATE: (_, quote) => ({
    what: `不会删除任何配置：没有归属记录，${quote.input('prune', 'managed')} 无法判断哪些配置已纳管。`,
    next: `${quote.input('prune', 'all')} 会删除这些地域中所有不在文件里的配置；设置 ${quote.input('prune', 'none')} 则不再显示本提示。`,
  }),
  REFERENCE_IN_LIVE: ({ field, reference }, quote) => ({
    what: `${quote(field)} 的线上值形似引用，而文件在此处引用了 ${quote(reference)}：执行后，该敏感值会写入此处，而写下该线上值的人可能读取到它。`,
    next: `请查明是谁写下了它。如果 ${quote(field)} 不应是敏感字段，请从文件中删除该引用。`,
  }),
  MASKED_ECHO: ({ field }, quote) => ({
    what: `更新会发送全部字段，而 ${quote(field)} 的线上值是敏感值，且不来自文件：API 显示的内容可能只是掩码，更新会把它写成新值。`,
    next: `请在文件中添加 ${quote(field)}，值写为引用，例如 ${quote('{ fromEnv: OOS_CHAT_SECRET_NAME }')}，并且不要将其列入 ${quote('ignore')}。`,
  }),
  RECORD_TOO_LONG: ({ bytes, allowed }, quote) => ({
    what: `该配置的记录将有 ${bytes} 字节，而一个参数最多保存 ${allowed} 字节。`,
    next: `请减少敏感字段或缩短其键名，或设置 ${quote.input('state', 'none')}。`,
  }),
  UNSEALED_RECORD: ({ why }, quote) => ({
    what: `删除它所依据的记录${why === 'unkeyed' ? '没有签名' : '由另一个指纹密钥签名'}：任何能写入参数的人都可能伪造它。`,
    next: `请先把该配置放回文件并执行一次 apply，使记录带上签名；或手动删除该配置。启用或更换 ${quote.input('fingerprint-key')} 后，请先执行一次 apply，再删除配置。`,
  }),
  RECORD_UNUSABLE: ({ parameter, why }, quote) => ({
    what: `该配置的记录（参数 ${quote(parameter)}）无法使用（${RECORD_FAULTS[why]}），因此视为属于其他作用域，保持原样。`,
    next: `如果它属于您，请运行 ${quote(`oos-chat-sync state release ${parameter}`)} 或删除该参数，然后重新运行：该配置随后会被纳管。`,
  }),
  NAME_BY_CASE: ({ live, isRename }, quote) => ({
    what: `该名称与线上配置 ${quote(live)} 仅在大小写或 Unicode 形式上不同，服务可能会把二者当作同一个配置。`,
    next: isRename
      ? `请改回 ${quote(live)}，或使用差别更大的名称。如果只想修改大小写：请先从文件中移除并执行 apply，再以新名称写入；在此期间该聊天没有配置。`
      : `如果指的就是它，请写 ${quote(live)}；否则请使用差别更大的名称。`,
  }),
  LIVE_CONFUSABLE: ({ live, ...difference }, quote) => ({
    what: `该名称与线上配置 ${quote(live)} 容易混淆，而后者不在任何文件中。${toDifference(difference)}`,
    next: '如果指的就是它，请写它的名称；否则请使用易于区分的名称。',
  }),
  OWNED_BY_OTHERS: ({ owner, url }, quote) => ({
    what: `该配置属于作用域 ${quote(owner)}，${url === undefined ? '' : `仓库位于 ${url} 处，`}不能在此处更改。`,
    next: `请从本文件中移除该配置。如需接管，请在 ${quote(owner)} 的文件中将其列入 ${quote('removed')} 并在那里执行 apply；如果对方已改名、被复制或被删除，无法再执行，请在此处设置 ${quote.input('previous-scopes', owner)}。`,
  }),
  DECLARED_ELSEWHERE: (place, quote) => ({
    what: `有 ${place.names.length} 个配置（${toShortList(place.names.map(quote))}）声明于${toPlace(place, quote)}，本次运行不读取该文件：保持原样。`,
    next:
      place.repository === undefined && place.scope === undefined
        ? `如需删除，请在声明它的文件中删除；如果该文件已不存在，请让 ${quote.input('config')} 的某个模式匹配它的路径，或运行 ${quote('oos-chat-sync state release')} 后手动删除该配置。`
        : `如需删除，请在声明它的地方删除；如果那个仓库已不存在，请把它写入此处的文件，并设置 ${quote.input('previous-scopes')} 执行一次 apply。`,
  }),
  DECLARED_FIRST: (place, quote) => ({
    what: `该配置也声明于${toPlace(place, quote)}，且声明在先：两个运行会相互覆盖。`,
    next:
      place.repository === undefined
        ? '请只在其中一个文件中保留它。'
        : `请只在其中一处保留它。如果那个仓库没有通过 ${quote('removed')} 放弃管理，或已不存在，请将 ${quote.input('previous-scopes')} 设为其作用域并执行一次 apply。`,
  }),
  MOVED_TO_FILE: ({ from, to, isSure }, quote) => ({
    what: isSure
      ? `该配置已从 ${quote(from)} 移到 ${quote(to)}，本次运行不读取后者：不会删除任何配置。`
      : `该配置已不在 ${quote(from)} 中，而可能声明它的 ${quote(to)} 无法读取：不会删除任何配置。`,
    next: isSure ? `读取 ${quote(to)} 的运行会更新其归属记录。` : `请更正 ${quote(to)}，或将其移出该目录。`,
  }),
  SCOPE_TAKEN_OVER: ({ previous, count }, quote) => ({
    what: `作用域 ${quote(previous)} 的 ${count} 条归属记录视同归属于本作用域：下一次 apply 会更新它们。`,
  }),
  REMOVED_SETTLED: ({ file, ...place }, quote) => ({
    what:
      file === undefined
        ? '没有归属于此处的记录：无需放弃管理。'
        : `该配置声明于${toPlace({ file, ...place }, quote)}：此处无需放弃管理。`,
    next: `${quote('removed')} 中的这一条目可以删除。`,
  }),
  PLAN_LIMITED: ({ configurations, deletions }, quote) => ({
    what: `本计划受 ${quote.input('only')} 限制：文件中有 ${configurations} 个配置和 ${deletions} 次删除未包括在内。`,
  }),
  ONLY_UNKNOWN: ({ found, suggestion }, quote) => ({
    what: `${quote.input('only')} 中的 ${quote(found)} 既不在文件中，也不在其地域的线上配置中。`,
    next: suggestion === undefined ? '请更正或删除。' : `是否想写 ${quote(suggestion)}？`,
  }),
  ONLY_HALF: ({ renamed }, quote) => ({
    what: `该配置改名为 ${quote(renamed)}，而后者未包括在 ${quote.input('only')} 中：新配置就绪之前不能删除旧配置。`,
    next: `请将 ${quote(renamed)} 加入 ${quote.input('only')}。`,
  }),
  LIVE_UNREADABLE: ({ region, count, names }, quote) => ({
    what: `${quote(region)} 中有 ${count} 个线上配置的名称是当前版本无法处理的${toNamed(names, quote)}，将保持原样。`,
  }),
  OBJECT_UNREADABLE: ({ why }) => ({
    what: `当前版本无法读取该线上配置：${LIVE_FAULTS[why]}。不会为该名称规划任何变更；其他配置照常处理。`,
    next: '请在控制台中查看，并在控制台修改或删除。',
  }),
  RECORD_IGNORED: ({ region, parameter, why }, quote) => ({
    what: `${quote(region)} 中的记录 ${quote(parameter)} 无法使用：${RECORD_FAULTS[why]}。`,
    next: `对应的配置视为属于其他作用域：既不纳管，也不删除。如果它属于您，请运行 ${quote(`oos-chat-sync state release ${parameter}`)} 或删除该参数。`,
  }),
  TOO_MANY_DELETIONS: ({ deletions, allowed, managed, limit }, quote) => ({
    what: `已纳管的 ${managed} 个配置中，有 ${deletions} 个将被删除或替换；${quote.input('max-deletions', limit)} 只允许 ${allowed} 个。`,
    next: `如果确需全部删除或替换，请设置 ${quote.input('max-deletions', String(deletions))}，恰好允许这一数量。`,
  }),
  ROLE_UNFIT: ({ role, why }, quote) =>
    why === 'missing'
      ? {
          what: `该账号中没有 RAM 角色 ${quote(role)}。`,
          next: `请创建该角色并将 ${quote('oos.aliyuncs.com')} 设为可信服务，或更正 ${quote('ramRole')}。`,
        }
      : {
          what: `RAM 角色 ${quote(role)} 不信任 OOS：聊天机器人将无法执行任何操作。`,
          next: `请在其信任策略中允许服务 ${quote('oos.aliyuncs.com')} 执行 ${quote('sts:AssumeRole')}。`,
        },
  RESOURCE_GROUP_UNFIT: ({ group, why }, quote) =>
    why === 'missing'
      ? {
          what: `该账号中没有资源组 ${quote(group)}。`,
          next: `请更正 ${quote('resourceGroupId')}：应填写 ID（例如 ${quote('rg-acfmxsn4m4example')}），而不是名称。`,
        }
      : {
          what: `资源组 ${quote(group)} 正在被删除。`,
          next: `请将 ${quote('resourceGroupId')} 设为其他资源组。`,
        },
  DINGTALK_REFUSED: ({ clientId }, quote) => ({
    what: `对于 Client ID ${quote(clientId)}，钉钉不接受这个 Client Secret：机器人将无法工作。`,
    next: '请从钉钉开发者后台的同一个应用中获取这两个值，并重新设置对应的环境变量或参数。',
  }),
  PREFLIGHT_SKIPPED: ({ check, count, why, apiCode }, quote) => ({
    what: `有 ${count} ${SUBJECTS[check]}未能检查：${PREFLIGHT_FAULTS[why]}${apiCode === undefined ? '' : `（${quote(apiCode)}）`}。计划在未做该检查的情况下继续。`,
    next: `${NEEDS[check](quote)}从 ${quote.input('preflight')} 中去掉 ${quote(check)} 则不再显示本提示。`,
  }),
}

/** The beginnings of names, as far as there is room. */
const toNamed = (names: readonly string[], quote: Speech): string => {
  const shown = toCapped(names.map(quote), MAX_NAMED_IN_NOTICE, () => '…')
  return shown.length === 0 ? '' : `（${toList(shown)}）`
}

/** Where something is declared: a file, and whose it is where it is not ours. */
const toPlace = ({ file, scope, repository }: DeclaredPlace, quote: Speech): string => {
  if (repository === undefined)
    return scope === undefined ? ` ${quote(file)}` : `作用域 ${quote(scope)} 的 ${quote(file)}`
  return `仓库 ${quote(repository)}${scope === undefined ? ' ' : `（作用域 ${quote(scope)}）`}的 ${quote(file)}`
}

/** What a check looks at, with the word that counts it. */
const SUBJECTS: Readonly<Record<PreflightCheck, string>> = {
  role: '个 RAM 角色',
  'resource-group': '个资源组',
  dingtalk: '个钉钉应用',
}

/** Why a check could not look. */
const PREFLIGHT_FAULTS: Readonly<Record<PreflightFault, string>> = {
  forbidden: '访问凭证没有查询权限',
  rejected: '服务拒绝了查询',
  unavailable: '服务暂不可用',
  unreachable: '无法连接，或未及时响应',
  answer: '服务的响应无效',
  secret: '无法读取敏感值',
}

/** What a check needs. */
const NEEDS: Readonly<Record<PreflightCheck, (quote: Speech) => string>> = {
  role: (quote) => `该检查需要权限 ${quote('ram:GetRole')}，并能访问 ${quote.input('ram-endpoint')}。`,
  'resource-group': (quote) =>
    `该检查需要权限 ${quote('ram:GetResourceGroup')} 和 ${quote('resourcemanager:GetResourceGroup')}，并能访问 ${quote.input('resource-manager-endpoint')}。`,
  dingtalk: (quote) => `该检查需要能访问 ${quote.input('dingtalk-endpoint')}，并能读取敏感值。`,
}
