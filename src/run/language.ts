import type { Manner } from '../model/manner.ts'
import { LOCALES, type Locale } from '../model/policy.ts'
import type { Env } from '../ports.ts'
import type { Texts } from '../stages/render/texts/texts.ts'

/** English where nothing else is asked for, or what is asked for is not known: the inputs tell that as a fault. */
const STANDARD: Locale = 'en'

/** Chinese in simplified characters, in an encoding that this program writes: `zh`, `zh_CN`, `zh_CN.UTF-8`, `zh_SG@…`. */
const SIMPLIFIED_CHINESE = /^zh(?:_(?:CN|SG))?(?:\.utf-?8)?(?:@.*)?$/i

/** The texts of one language; those of the others are not loaded. */
export const loadTexts = async (locale: Locale, manner: Manner = 'action'): Promise<Texts> => {
  switch (locale) {
    case 'en':
      return (await import('../stages/render/texts/en/index.ts')).toEnglish(manner)
    case 'zh-CN':
      return (await import('../stages/render/texts/zh/index.ts')).toChinese(manner)
  }
}

/** The locale that an input's text names. */
export const toLocale = (text: string | undefined): Locale =>
  LOCALES.find((locale) => locale === text?.trim()) ?? STANDARD

/** The locale of a terminal's user, as POSIX has it: the first of three variables that is set decides. */
export const toSystemLocale = (env: Env): Locale => {
  const set = env('LC_ALL') ?? env('LC_MESSAGES') ?? env('LANG') ?? ''
  return SIMPLIFIED_CHINESE.test(set) ? 'zh-CN' : STANDARD
}
