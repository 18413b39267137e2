import type { DingTalkApi } from '../ports.ts'
import type { DingTalkOptions } from './client.ts'

/** Connects to DingTalk. Loaded here and not before: most runs never need it. */
export const connectDingTalk = async (options: DingTalkOptions): Promise<DingTalkApi> => {
  const { createDingTalkApi } = await import('./client.ts')
  return createDingTalkApi(options)
}
