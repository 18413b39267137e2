import type { UsageFault } from '../../input-faults.ts'
import type { CliTexts, EmulatorTexts } from './texts.ts'
import { INPUT_HELP } from './zh-input-help.ts'
import { toChineseList } from './zh-words.ts'

const EMULATOR_TEXTS: EmulatorTexts = {
  toListening: (url) => `OOS 模拟器正在监听 ${url}`,
  toControl: (url) => `控制接口：${url}`,
  toCannotStart: (reason) => `模拟器无法启动：${reason}`,
  toPortInvalid: (found, max) => `端口必须是 0 到 ${max} 之间的数字，而不是 '${found}'`,
  toPortRefused: (address, code) => `无法监听 ${address}（${code}）`,
  toStateUnreadable: (path) => `状态文件 ${path} 不是 JSON`,
}

const toQuestion = (suggestions: readonly string[]): string =>
  suggestions.length === 0 ? '' : `是否想写 ${toChineseList(suggestions)}？`

const toUsageError = (fault: UsageFault): string => {
  switch (fault.code) {
    case 'OPTION_UNKNOWN':
      return `未知的选项 ${fault.option}。${toQuestion(fault.suggestions)}`
    case 'OPTION_WITHOUT_VALUE':
      return `选项 ${fault.option} 缺少值。`
    case 'COMMAND_UNKNOWN':
      return `未知的命令 ${fault.command}。${toQuestion(fault.suggestions)}`
    case 'ARGUMENTS_UNEXPECTED':
      return `命令 ${fault.command} 只接受选项。值要写在对应的选项之后。`
  }
}

/** The command line in Chinese. */
export const CLI_TEXTS: CliTexts = {
  description: '让阿里云运维编排 OOS 的钉钉和企业微信聊天配置与纳入版本管理的 YAML 文件保持一致',
  commands: {
    validate: '离线校验配置文件',
    plan: '显示将要发生的变更，不写入任何内容',
    apply: '执行 plan 所显示的变更',
    export: '将线上配置导出为文件',
    emulator: '在本机回环地址上提供一个 OOS 模拟器，供试用',
    help: '显示某个命令的帮助',
  },
  inputs: INPUT_HELP,
  flags: {
    behaviour: 'API 文档没有说明之处的行为，例如 omitted=keep',
    help: '显示本帮助',
    port: '监听的端口；0 表示任选一个空闲端口',
    state: '保存状态的 JSON 文件',
    verbose: '显示每一次 API 调用',
  },
  headings: { usage: '用法：', options: '选项：', commands: '命令：' },
  options: '[选项]',
  command: '[命令]',
  toStandard: (help, standard) => `${help}（默认值：${standard}）`,
  toUsageError,
  emulator: EMULATOR_TEXTS,
}
