import { describe, expect, test } from '@jest/globals'
import { INPUT_NAMES } from '../../../../src/inputs/inputs.gen.ts'
import type { FailureDetail } from '../../../../src/model/failure.ts'
import { CLI_TEXTS as enCli } from '../../../../src/stages/render/texts/en/cli.ts'
import { LINE_TEXTS as enLine } from '../../../../src/stages/render/texts/en/command-line.ts'
import { en, toEnglish } from '../../../../src/stages/render/texts/en/index.ts'
import { PROBE_TEXTS as enProbe } from '../../../../src/stages/render/texts/en/probe.ts'
import { toSpeech } from '../../../../src/stages/render/texts/speech.ts'
import type { Texts } from '../../../../src/stages/render/texts/texts.ts'
import { CLI_TEXTS as zhCli } from '../../../../src/stages/render/texts/zh/cli.ts'
import { LINE_TEXTS as zhLine } from '../../../../src/stages/render/texts/zh/command-line.ts'
import { toChinese, zh } from '../../../../src/stages/render/texts/zh/index.ts'
import { PROBE_TEXTS as zhProbe } from '../../../../src/stages/render/texts/zh/probe.ts'
import { FAILURES } from './samples.ts'
import { listSayings } from './sayings.ts'
import { DIAGNOSTIC_VARIANTS, FAILURE_VARIANTS, FINDING_VARIANTS } from './variants.ts'

const MARKS = { quote: (text: string) => `"${text}"`, word: (text: string) => text }

/** Missing inputs of every name, so that each is heard. */
const MISSING: readonly FailureDetail[] = INPUT_NAMES.flatMap((input) =>
  (['scope-needed', 'endpoint', 'one-kind-of-credentials'] as const).map((allowed) => ({
    code: 'INPUT_INVALID',
    faults: [{ input, allowed }],
  })),
)

/** Told at a terminal alone: commands of their own, and a question. */
const OF_TERMINALS = /^(?:NOT_CONFIRMED|RECORD_NOT_FOUND|RECORD_FOREIGN|PROBE_)/
/** A command line has no inputs, and no job's token of GitHub. */
const OF_JOBS = ['inputs', 'github'] as const
const isOfJob = (detail: object): boolean => 'source' in detail && OF_JOBS.some((source) => source === detail.source)

/** Everything that is told by a code, in one language and one manner. */
const sayDetails = (texts: Texts, isHeard: (detail: FailureDetail) => boolean): readonly string[] => [
  ...[...FAILURE_VARIANTS, ...MISSING]
    .filter(isHeard)
    .map((detail) => Object.values(texts.toFailure(detail, MARKS)).join(' ')),
  ...FINDING_VARIANTS.map((detail) => Object.values(texts.toFinding(detail, MARKS)).join(' ')),
  ...DIAGNOSTIC_VARIANTS.map((detail) => texts.toDiagnostic(detail, MARKS)),
]

const NAMES = INPUT_NAMES.join('|')
/** An input as the Action names it: quoted, alone or with a value. Single words of the file's own are the file's. */
const ACTION_NAME = new RegExp(`"(?:${NAMES})(?:: [^"]*)?"`)
/** A name that can be nothing else, without the dashes of a flag. */
const BARE_NAME = new RegExp(
  `(?<![-\\w])(?:${INPUT_NAMES.filter((name) => /\w-\w/.test(name)).join('|')})(?![-\\w])(?!:[A-Z])`,
)
const ACTION_WORD: Readonly<Record<'en' | 'zh', RegExp>> = {
  en: /\b(?:inputs?|steps?|workflows?|runner|check(?:ed)? (?:it |out |the repository )+out|checkout)\b|with:|actions\/checkout|`?permissions`?:/i,
  zh: /输入(?!法)|步骤|工作流|检出|runner|actions\/checkout/i,
}
/** A command line writes no file of GitHub's runner. */
const OF_GITHUB = /^RUNNER_FILE_REFUSED$/

/** A check of an event or a preflight is no input, though it is called the same. */
const withoutOtherNames = (text: string): string =>
  text.replaceAll(/"(?:role|resource-group|dingtalk|config\.yml|apply|plan)"/g, '').replaceAll(/"pull-request"/g, '')

const MANNERS = [
  ['en', en, toEnglish(enLine), { cli: enCli, probe: enProbe }],
  ['zh', zh, toChinese(zhLine), { cli: zhCli, probe: zhProbe }],
] as const

describe.each(MANNERS)('in %s', (language, action, line, others) => {
  test('a command line never hears of inputs, steps, workflows and checkouts', () => {
    const said = sayDetails(line, (detail) => !OF_GITHUB.test(detail.code) && !isOfJob(detail))
    const plain = said.map(withoutOtherNames)
    expect(plain.filter((text) => ACTION_WORD[language].test(text))).toEqual([])
    expect(plain.filter((text) => ACTION_NAME.test(text))).toEqual([])
    expect(plain.filter((text) => BARE_NAME.test(text.replaceAll(/allowed: ".*?"(?=[;.]|$)/g, '')))).toEqual([])
  })

  test('nor does what a run shows, asks and helps with', () => {
    const own = listSayings({ ...line, ...others }).slice(
      FAILURE_VARIANTS.length + FINDING_VARIANTS.length + DIAGNOSTIC_VARIANTS.length,
    )
    const ofJobs = new Set(OF_JOBS.map(line.log.toLogin))
    expect(own.filter((text) => ACTION_WORD[language].test(text) && !ofJobs.has(text))).toEqual([])
  })

  test('the Action never hears of flags and of variables that stand for inputs', () => {
    const said = sayDetails(action, ({ code }) => !OF_TERMINALS.test(code))
    const plain = said.map((text) => text.replaceAll('"options: --user 1001"', ''))
    const variable = /OOS_CHAT_FINGERPRINT_KEY|ALIBABA_CLOUD_(?:ACCESS_KEY|SECURITY_TOKEN|OIDC)/
    expect(plain.filter((text) => /(?<![\w-])--[a-z]/.test(text) || variable.test(text))).toEqual([])
    expect(plain.filter((text) => /command line|命令行/i.test(text))).toEqual([])
    // So that the first of these tests has something to look for.
    for (const word of [ACTION_WORD[language], ACTION_NAME, BARE_NAME]) {
      expect(plain.filter((text) => word.test(withoutOtherNames(text))).length).toBeGreaterThan(3)
    }
  })
})

describe('an input', () => {
  const [action, line] = [toSpeech(MARKS, undefined), toSpeech(MARKS, enLine)]

  test.each([
    ['scope', undefined, '"scope"', '--scope'],
    ['scope', 'owner/repo', '"scope: owner/repo"', '--scope owner/repo'],
    ['fingerprint-key', undefined, '"fingerprint-key"', 'OOS_CHAT_FINGERPRINT_KEY'],
    ['access-key-secret', undefined, '"access-key-secret"', 'ALIBABA_CLOUD_ACCESS_KEY_SECRET'],
    ['command', 'plan', '"command: plan"', 'oos-chat-sync plan'],
  ])('%s %s is named as it is given', (name, value, inAction, inLine) => {
    expect([action.input(name, value), line.input(name, value)]).toEqual([inAction, inLine])
  })

  test.each([
    ["o'wner", `--previous-scopes 'o'\\''wner'`],
    ['$(touch x)', "--previous-scopes '$(touch x)'"],
    ['a b', "--previous-scopes 'a b'"],
  ])('a value of others is one word of a shell: %s', (value, wanted) => {
    expect(line.input('previous-scopes', value)).toBe(wanted)
  })
})

test('what is missing is required, and what cannot be used is not', () => {
  const tell = (detail: FailureDetail) => toEnglish(enLine).toFailure(detail, MARKS).what
  expect(tell({ code: 'INPUT_INVALID', faults: [{ input: 'scope', allowed: 'scope-needed' }] })).toBe(
    'Failed to start: --scope is required outside GitHub, for example --scope owner/repo.',
  )
  expect(tell({ code: 'INPUT_INVALID', faults: [{ input: 'fingerprint-key', allowed: 'fingerprint-key' }] })).toBe(
    'Failed to start: OOS_CHAT_FINGERPRINT_KEY has an invalid value; allowed: "at least 32 characters".',
  )
  expect(FAILURES.INPUT_INVALID.faults.length).toBeGreaterThan(0)
})
