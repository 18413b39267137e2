import type { PreflightCheck, PreflightFault } from '../../../../model/preflight.ts'
import type { PreflightDetail } from '../en/en-preflight.ts'
import type { Advice, Quote } from '../texts.ts'

type Skipped = Extract<PreflightDetail, { code: 'PREFLIGHT_SKIPPED' }>

/** With the word that counts them. */
const SUBJECTS: Readonly<Record<PreflightCheck, string>> = {
  role: '个 RAM 角色',
  'resource-group': '个资源组',
  dingtalk: '个钉钉应用',
}

const FAULTS: Readonly<Record<PreflightFault, string>> = {
  forbidden: '访问凭证没有查询权限',
  rejected: '服务拒绝了查询',
  unavailable: '服务暂不可用',
  unreachable: '无法连接，或未及时应答',
  answer: '服务的应答不符合约定',
  secret: '无法读取敏感值',
}

const NEEDS: Readonly<Record<PreflightCheck, (quote: Quote) => string>> = {
  role: (quote) => `该检查需要权限 ${quote('ram:GetRole')}，并能访问 ${quote('ram-endpoint')}。`,
  'resource-group': (quote) =>
    `该检查需要权限 ${quote('ram:GetResourceGroup')} 和 ${quote('resourcemanager:GetResourceGroup')}，并能访问 ${quote('resource-manager-endpoint')}。`,
  dingtalk: (quote) => `该检查需要能访问 ${quote('dingtalk-endpoint')}，并能读取敏感值。`,
}

/** What was found before the changes, in Chinese. */
export const toChinesePreflight = (detail: PreflightDetail, quote: Quote): Advice => {
  switch (detail.code) {
    case 'ROLE_UNFIT':
      return detail.why === 'missing'
        ? {
            what: `该账号中没有 RAM 角色 ${quote(detail.role)}。`,
            next: `请创建该角色并将 ${quote('oos.aliyuncs.com')} 设为可信服务，或更正 ${quote('ramRole')}。`,
          }
        : {
            what: `RAM 角色 ${quote(detail.role)} 不信任 OOS：聊天机器人将无法执行任何操作。`,
            next: `请在其信任策略中允许服务 ${quote('oos.aliyuncs.com')} 执行 ${quote('sts:AssumeRole')}。`,
          }
    case 'RESOURCE_GROUP_UNFIT':
      return detail.why === 'missing'
        ? {
            what: `该账号中没有资源组 ${quote(detail.group)}。`,
            next: `请更正 ${quote('resourceGroupId')}：应填写 ID（例如 ${quote('rg-acfmxsn4m4example')}），而不是名称。`,
          }
        : {
            what: `资源组 ${quote(detail.group)} 正在被删除。`,
            next: `请将 ${quote('resourceGroupId')} 设为其他资源组。`,
          }
    case 'DINGTALK_REFUSED':
      return {
        what: `对于 Client ID ${quote(detail.clientId)}，钉钉不接受这个 Client Secret：机器人将无法工作。`,
        next: '请从钉钉开发者后台的同一个应用中获取这两个值，并重新设置对应的环境变量或参数。',
      }
    case 'PREFLIGHT_SKIPPED':
      return toSkipped(detail, quote)
  }
}

const toSkipped = ({ check, count, why, apiCode }: Skipped, quote: Quote): Advice => ({
  what: `有 ${count} ${SUBJECTS[check]}未能检查：${FAULTS[why]}${apiCode === undefined ? '' : `（${quote(apiCode)}）`}。计划在未检查的情况下继续。`,
  next: `${NEEDS[check](quote)}从 ${quote('preflight')} 中去掉 ${quote(check)} 则不再显示本提示。`,
})
