/** The languages that there are texts of. */
export const LOCALES = ['en', 'zh-CN'] as const

/** One of {@link LOCALES}. */
export type Locale = (typeof LOCALES)[number]
