import type { GitHubAnswer } from '../../../../model/failure.ts'

/** Why a forge's API did not do what was asked, as the end of a sentence. */
export const toForgeReason = (
  forge: string,
  { status, isRateLimit = false, isTimeout = false, isUnasked = false }: GitHubAnswer,
): string => {
  if (isUnasked) return '无法查询是否新增了与通配模式匹配的文件'
  if (isRateLimit) return `已达到 ${forge} 的速率限制`
  if (isTimeout) return '没有及时收到响应'
  if (status === undefined) return '没有收到响应'
  if (status < 400) return '没有收到可用的响应'
  return status < 500 ? `${forge} 拒绝了请求（HTTP ${status}）` : `${forge} 出现故障（HTTP ${status}）`
}
