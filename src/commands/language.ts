import type { Locale } from '../model/policy.ts'
import { loadTexts } from '../run/language.ts'
import type { CliTexts, CommandLineTexts, ProbeTexts } from '../stages/render/texts/cli-texts.ts'

/** The texts of the command line. */
export const loadCommandLineTexts = async (locale: Locale): Promise<CommandLineTexts> => ({
  ...(await loadTexts(locale, 'command-line')),
  cli: await loadCliTexts(locale),
})

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
