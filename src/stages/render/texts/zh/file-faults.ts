import type { PathFault, RunnerFile } from '../../../../model/failure.ts'
import type { Speech } from '../speech.ts'

/** Why a file is refused, as a part of a sentence. */
export const PATH_FAULTS: Readonly<Record<PathFault, string>> = {
  configuration: '本次运行会读取该文件',
  exists: '文件已存在',
  full: '磁盘空间不足，或文件大小已达上限',
  'name-too-long': '文件名过长',
  'not-a-folder': '路径中有一部分不是目录',
  outside: '它位于工作区之外，或不是相对于工作区的路径',
  permission: '当前用户没有写入权限',
  'read-only': '文件系统为只读',
  symlink: '它是符号链接，或路径中含有符号链接',
  'not-a-file': '它不是普通文件',
  'too-large': '文件过大',
  changed: '文件在读取过程中被修改',
  unreadable: '文件无法打开',
  missing: '文件不存在',
  'missing-folder': '所在目录不存在',
  'missing-workspace': '工作目录已不存在',
}

/** What a file of the runner is for. */
export const RUNNER_FILES: Readonly<Record<RunnerFile, string>> = {
  GITHUB_OUTPUT: '输出',
  GITHUB_STEP_SUMMARY: '作业摘要（完整内容请见日志）',
}

/** What to do where a file that was asked for cannot be written. */
export const toOutputAdvice = (why: PathFault, quote: Speech): string => {
  if (why === 'exists') {
    const how = quote.isCommandLine ? quote.input('force') : quote.input('overwrite', 'true')
    return `请换一个文件名，或允许覆盖：${how}。`
  }
  if (why === 'configuration') return '请换一个文件名。'
  if (why === 'full') return '请释放磁盘空间后重新运行。'
  if (why === 'permission' || why === 'read-only') return '请指定当前用户可写的目录，或以目录所有者的身份运行。'
  return '请指定工作区内的路径，且所在目录必须已存在。'
}

/** What to do where a file of the runner cannot be written. */
export const toRunnerAdvice = (why: PathFault, quote: Speech): string => {
  if (why === 'full') return '请释放 Runner 的磁盘空间后重新运行。'
  if (why === 'permission') {
    return `该文件属于 Runner 的用户：请让容器以该用户运行，例如 ${quote('options: --user 1001')}，或以 root 运行。`
  }
  return '在容器中运行时，请将该文件所在目录挂载到相同路径。并检查之前是否有操作删除了该文件或改写了该变量。'
}
