import type { DingTalkApi, Route } from '../../ports.ts'
import type { DingTalkOptions } from './client.ts'

/** Connects to DingTalk, directly without a route. Loaded here and not before: most runs never need it. */
export const connectDingTalk = async (options: DingTalkOptions, route?: Route): Promise<DingTalkApi> => {
  const { createDingTalkApi } = await import('./client.ts')
  return createDingTalkApi(options, route)
}
