import type { Locale } from '../model/policy.ts'
import type { CliTexts, CommandLineTexts, ProbeTexts } from '../stages/render/texts/cli-texts.ts'
import type { Texts } from '../stages/render/texts/texts.ts'

/** The texts of the command line. */
export const loadCommandLineTexts = async (locale: Locale): Promise<CommandLineTexts> => ({
  ...(await loadLineTexts(locale)),
  cli: await loadCliTexts(locale),
})

/** What a run says, in the manner of a command line. */
export const loadLineTexts = async (locale: Locale): Promise<Texts> => {
  switch (locale) {
    case 'en': {
      const { LINE_TEXTS } = await import('../stages/render/texts/en/command-line.ts')
      return (await import('../stages/render/texts/en/index.ts')).toEnglish(LINE_TEXTS)
    }
    case 'zh-CN': {
      const { LINE_TEXTS } = await import('../stages/render/texts/zh/command-line.ts')
      return (await import('../stages/render/texts/zh/index.ts')).toChinese(LINE_TEXTS)
    }
  }
}

const loadCliTexts = async (locale: Locale): Promise<CliTexts> => {
  switch (locale) {
    case 'en':
      return (await import('../stages/render/texts/en/cli.ts')).CLI_TEXTS
    case 'zh-CN':
      return (await import('../stages/render/texts/zh/cli.ts')).CLI_TEXTS
  }
}

/** The texts of a probe; no other run loads them. */
export const loadProbeTexts = async (locale: Locale): Promise<ProbeTexts> => {
  switch (locale) {
    case 'en':
      return (await import('../stages/render/texts/en/probe.ts')).PROBE_TEXTS
    case 'zh-CN':
      return (await import('../stages/render/texts/zh/probe.ts')).PROBE_TEXTS
  }
}
