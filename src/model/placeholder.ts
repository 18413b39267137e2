/**
 * What the first file of a repository holds where only the console of a chat platform knows the value. A file that still
 * holds one is refused.
 */
export const PLACEHOLDERS = {
  DingTalkClientId: 'put-the-client-id-here',
  DingTalkTemplateId: 'put-the-template-id-here.schema',
  /** Stands for all of a WeCom bot, whose names are not published. */
  Fields: 'put-the-fields-here',
} as const

/** The key of the configuration whose value is yet to be filled in; undefined for every other value. */
export const findPlaceholder = (value: unknown): keyof typeof PLACEHOLDERS | undefined => {
  if (value === PLACEHOLDERS.DingTalkClientId) return 'DingTalkClientId'
  if (value === PLACEHOLDERS.DingTalkTemplateId) return 'DingTalkTemplateId'
  return value === PLACEHOLDERS.Fields ? 'Fields' : undefined
}
