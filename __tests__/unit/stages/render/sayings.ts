import { LOGIN_SOURCES } from '../../../../src/model/login.ts'
import { ACTIONS, type PlanCounts } from '../../../../src/model/plan.ts'
import type { ApplyOutcome, Outcome } from '../../../../src/model/report.ts'
import type { CommandLineTexts, ProbeTexts } from '../../../../src/stages/render/texts/cli-texts.ts'
import type { Advice, Marks, Mode, Quote, Texts } from '../../../../src/stages/render/texts/texts.ts'
import { DIAGNOSTIC_VARIANTS, FAILURE_VARIANTS, FINDING_VARIANTS } from './variants.ts'

/** Everything that one language says. */
export interface AllTexts extends CommandLineTexts {
  readonly probe: ProbeTexts
}

const NONE: PlanCounts = {
  delete: 0,
  replace: 0,
  update: 0,
  create: 0,
  adopt: 0,
  release: 0,
  unchanged: 0,
  unmanaged: 0,
}
const SOME: PlanCounts = {
  delete: 11,
  replace: 12,
  update: 13,
  create: 14,
  adopt: 15,
  release: 18,
  unchanged: 16,
  unmanaged: 17,
}
const NO_OUTCOMES = { applied: 0, confirmed: 0, unconfirmed: 0, conflict: 0, failed: 0, unknown: 0, 'not-reached': 0 }

const toAdviceText = ({ what, next = '' }: Advice): string => `${what}\n${next}`

/** Sets off what is data, as no wording ever does. */
const quote: Quote = (text) => `"${text}"`
const MARKS: Marks = { quote, word: (text) => text }

const sayDetails = (texts: Texts): readonly string[] => [
  ...FAILURE_VARIANTS.map((detail) => toAdviceText(texts.toFailure(detail, MARKS))),
  ...FINDING_VARIANTS.map((detail) => toAdviceText(texts.toFinding(detail, MARKS))),
  ...DIAGNOSTIC_VARIANTS.map((detail) => texts.toDiagnostic(detail, MARKS)),
]

const OUTCOMES: readonly ApplyOutcome['result'][] = [
  'applied',
  'no-changes',
  'partial',
  'failed',
  'refused',
  'superseded',
]

const sayPlan = ({ plan, comment, toParagraph }: Texts): readonly string[] => {
  const modes: readonly Mode[] = ['plan', 'apply']
  const states = modes.flatMap((mode) =>
    [true, false].flatMap((isRefused) =>
      [true, false].flatMap((isEmpty) => [true, false].map((isPartial) => ({ mode, isRefused, isEmpty, isPartial }))),
    ),
  )
  return [
    ...states.flatMap((state) => [plan.toHeadline(state, state.isEmpty ? NONE : SOME), plan.toStatus(state)]),
    ...states.flatMap((state) => plan.toNext(state) ?? []),
    ...ACTIONS.map((action) =>
      plan.toHeadline({ mode: 'plan', isRefused: false, isEmpty: false, isPartial: false }, { ...NONE, [action]: 3 }),
    ),
    plan.toScope(quote('acme/chat')),
    plan.toFiles([quote('a.yml')]),
    plan.toFiles([quote('a.yml'), quote('b.yml')]),
    plan.toRoleChange(quote('ops'), quote('RoleA'), quote('RoleB')),
    plan.toDeletion(quote('ops')),
    plan.toReplacement(quote('ops')),
    plan.toMove(quote('ops'), quote('old')),
    plan.toCreation(5),
    plan.toCreation(5, quote('RoleA')),
    plan.toMovedFrom(quote('old')),
    plan.toMovedTo(quote('new')),
    plan.toFieldCount(3, 0),
    plan.toFieldCount(3, 2),
    plan.toPlace('a.yml:7'),
    plan.toUntouched({ ...SOME, unmanaged: 0 }),
    plan.toUntouched(SOME),
    plan.toChores(6),
    comment.toDigest(quote('hmac:x')),
    comment.toShortened(comment.summary),
    ...OUTCOMES.flatMap((result) => [
      comment.toOutcome({ result }, comment.run),
      comment.toOutcome({ result, approved: { open: 3, spent: 5 } }, comment.run),
    ]),
    comment.driftTitle('acme/chat'),
    comment.toCommit(quote('0123abc')),
    comment.toFirstRun('7'),
    comment.toFailedRun('7'),
    comment.toUnreviewed(7),
    comment.toUnreviewed(7, '0123abc'),
    toParagraph([comment.planStands, comment.planStands]),
  ]
}

const sayReport = ({ report, outcome }: Texts): readonly string[] => [
  report.toHeadline(NO_OUTCOMES, 0),
  report.toHeadline({ ...NO_OUTCOMES, applied: 5, confirmed: 3 }, 0),
  report.toHeadline({ ...NO_OUTCOMES, applied: 5 }, 4),
  ...(Object.keys(outcome) as Outcome[]).map((key) => report.toHeadline({ ...NO_OUTCOMES, failed: 2, [key]: 6 }, 0)),
  ...[true, false].flatMap((isDone) =>
    [true, false].map((hasNewWebhooks) => report.toNext({ isDone, hasNewWebhooks })),
  ),
  report.toRequestIds(quote('7D3C')),
  report.toQuestion(3, 0),
  report.toQuestion(3, 2),
]

const sayRest = (texts: CommandLineTexts): readonly string[] => {
  const { file, log, cli } = texts
  return [
    texts.export.toHeadline(4, ''),
    texts.export.toHeadline(4, quote('a.yml')),
    texts.export.toUnreadRecords(quote('cn-hangzhou')),
    texts.export.toStale(quote('live-2.yml')),
    ...[[], [quote('a.yml')], [quote('a.yml'), quote('b.yml')]].map((seeds) => texts.rehearsal.toBanner(seeds)),
    texts.rehearsal.toDone(0),
    texts.rehearsal.toDone(3),
    file.toHeadline(3, 0, 5),
    file.toHeadline(3, 2, 5),
    file.toValid(3, 5),
    file.toWithoutPlan(['plan.json', 'counts.json']),
    log.toCall(3, 'GetParameter', 'cn-hangzhou'),
    ...LOGIN_SOURCES.map(log.toLogin),
    log.toPlanCalls(3),
    log.toAllCalls(3),
    log.toProgress(3),
    texts.toClauses([file.failed, texts.toLabelled(file.failed, texts.toRemarked(file.failed, file.failed))]),
    file.status,
    `${file.toValidHeadline(1, 1)}. ${file.validStatus}`,
    ...(['plan', 'export'] as const).flatMap((command) =>
      (['fork', 'dependabot'] as const).map((why) => toAdviceText(file.toOffline({ command, why }))),
    ),
    texts.toLabelled(quote('a.yml'), texts.toList([quote('a'), quote('b')])),
    texts.toRemarked(quote('a.yml'), quote('b')),
    texts.toObject(quote('ops'), 'cn-hangzhou'),
    ...(['values', 'codes', 'faults'] as const).map((page) => texts.toPage(page).title),
    texts.toSee(quote('find-values.md')),
    texts.toRest(3),
    texts.toHidden(3),
    cli.toStandard(cli.inputs.state, 'none'),
    cli.toNodeUnfit('18.20.8'),
    cli.init.toWritten('a.yml'),
    cli.init.toExists('a.yml'),
    cli.init.toInvalid('circle', 'github, none'),
    cli.init.toChoices(cli.init.cancelled, 'github, none'),
    cli.init.toReplaceQuestion('a.yml'),
    cli.init.toForeign('a.yml'),
    cli.init.toBelow('../..'),
    cli.init.toAgain('`oos-chat-sync init --name ops`'),
    ...Object.values(cli.init.toHint).map((toHint) => toHint('a.yml', 'b.yml')),
    ...cli.init.toNext({ program: 'oos-chat-sync', path: 'a.yml', variable: 'X_1', scope: 'acme/bots' }),
    ...[cli.init.comments.toGitLab('X_1'), cli.init.comments.toFlow('X_1')].map((lines) => lines.join('\n')),
    ...[[], ['--config']].flatMap((suggestions) => [
      cli.toUsageError({ code: 'OPTION_UNKNOWN', option: '--confg', suggestions, commands: [] }),
      cli.toUsageError({ code: 'COMMAND_UNKNOWN', command: 'paln', suggestions }),
    ]),
    cli.toUsageError({ code: 'OPTION_UNKNOWN', option: '--yes', suggestions: [], commands: ['apply', 'probe'] }),
    cli.toUsageError({ code: 'OPTION_UNKNOWN', option: '--x', suggestions: [], commands: [], variable: 'X_1' }),
    cli.toUsageError({ code: 'ARGUMENT_MISSING', argument: 'shell' }),
    cli.toUsageError({ code: 'ARGUMENT_UNKNOWN', found: 'tcsh', allowed: ['bash', 'zsh'] }),
    cli.toUsageError({ code: 'OPTION_WITHOUT_VALUE', option: '--config <value>' }),
    cli.toUsageError({ code: 'OPTION_REPEATED', option: '--scope <value>' }),
    cli.toUsageError({ code: 'OPTION_WITH_VALUE', option: '--json' }),
    cli.toUsageError({ code: 'ARGUMENTS_UNEXPECTED', command: 'plan', allowed: 0 }),
    cli.demo.toFile('bots.yml'),
    cli.emulator.toListening('http://127.0.0.1:8080'),
    cli.emulator.toControl('http://127.0.0.1:8080/_emulator/'),
    cli.emulator.toCannotStart(cli.emulator.toPortInvalid('x', 65_535)),
    cli.emulator.toPortRefused('127.0.0.1:80', 'EACCES'),
    cli.emulator.toStateUnreadable('oos.json'),
    cli.emulator.toStateTaken('oos.json', 'oos.json.lock'),
    cli.emulator.toStateUnwritable('oos.json', 'EACCES'),
  ]
}

const sayState = ({ cli: { state } }: AllTexts): readonly string[] => [
  ...[1, 3].flatMap((count) => [
    state.toCount(count),
    state.toReleaseQuestion(count),
    state.toPruneQuestion(count),
    state.toDone(count),
    state.toAge(count),
  ]),
  state.toAge(0),
  state.toScope(quote('acme/bots')),
  state.toOrigin(quote('a.yml'), undefined),
  state.toOrigin(quote('a.yml'), quote('acme/bots')),
  state.toVersion(3),
  ...(['unreadable', 'version', 'tampered'] as const).map((why) => state.toUnusable(why)),
]

const sayProbe = ({ probe }: AllTexts): readonly string[] => [
  probe.summary.toOther([probe.assumptions['omitted-is-cleared'].statement]),
  probe.summary.toAffected([probe.assumptions['names-hold-anything'].effect ?? '']),
  probe.toConsent('cn-hangzhou', '1000000000000001'),
  probe.toProgress(3, 30),
  probe.toPlace('cn-hangzhou', '2026-11-25'),
  probe.toCounts(5, 7, 11),
  probe.toWritten('probe-report.md'),
]

/** Everything that the functions of a set of texts can say, in the same order for every language. */
export const listSayings = (texts: AllTexts): readonly string[] => [
  ...sayDetails(texts),
  ...sayPlan(texts),
  ...sayReport(texts),
  ...sayRest(texts),
  ...sayState(texts),
  ...sayProbe(texts),
]
