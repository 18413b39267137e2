import { ACTIONS, type PlanCounts } from '../../../../model/plan.ts'
import type { Outcome } from '../../../../model/report.ts'
import type { RunTexts } from '../texts.ts'
import { toCount, toList } from './grammar.ts'
import { LABELS } from './labels.ts'
import { LOGINS } from './login-failures.ts'

/** What a run shows, in English. */
export const RUN_TEXTS: RunTexts = {
  plan: {
    toHeadline: (state, counts) => {
      if (state.isRefused) return state.isEmpty ? 'Plan refused' : `Plan refused: ${toCounts(counts)}`
      return state.isEmpty ? 'No changes' : `Plan: ${toCounts(counts)}`
    },
    toStatus: ({ mode, isRefused, isEmpty, isPartial }) => {
      if (isRefused) return mode === 'plan' ? 'Nothing was written.' : 'Nothing was applied.'
      if (isEmpty && isPartial) return 'The live configurations that can be read are as the file says.'
      if (isEmpty) return 'The live configurations are as the file says.'
      return mode === 'plan'
        ? 'Nothing was written: this is a plan only.'
        : 'These changes are to be applied by this run.'
    },
    toScope: (scope) => `Scope: ${scope}.`,
    toFiles: (files) => `${files.length === 1 ? 'File' : 'Files'}: ${toList(files)}.`,
    refused: 'This plan is refused: nothing of it can be applied before this is settled.',
    review: 'Look at these first.',
    notices: 'Notices',
    toRoleChange: (object, before, after) =>
      `${object}: the RAM role changes from ${before} to ${after}. It decides what the chat may do in the account.`,
    toDeletion: (object) => `${object}: its webhook stops working.`,
    toReplacement: (object) => `${object}: deleted and created again, so its webhook URL changes.`,
    toMove: (object, from) => `${object}: looks like the new name of ${from}. The webhook URL changes.`,
    toCreation: (fieldCount, role) => {
      const fields = `new, ${toCount(fieldCount, 'field')}`
      return role === undefined ? fields : `${fields}, RAM role ${role}`
    },
    wholeObject: 'the whole configuration',
    ownershipOnly: 'ownership only: it is as the file says',
    adopts: 'becomes managed',
    released: 'no longer managed: its record goes, the live one stays',
    toMovedFrom: (name) => `new name of ${name}`,
    toMovedTo: (name) => `old name of ${name}`,
    toFieldCount: (count, alongsideCount) =>
      alongsideCount === 0
        ? toCount(count, 'field')
        : `${toCount(count, 'field')}, ${toCount(alongsideCount, 'secret')} sent along`,
    toPlace: (place) => `Declared at ${place}.`,
    absent: 'not set',
    removed: 'removed',
    detailsLeftOut: 'The differences field by field are too long to show here. The log of this step lists them.',
    toUntouched: ({ unchanged, unmanaged }) =>
      unmanaged === 0
        ? `${unchanged} unchanged, none unmanaged.`
        : `${unchanged} unchanged. ${unmanaged} unmanaged: live in these regions, in no file, and left alone.`,
    toChores: (count) => `${toCount(count, 'record')} to bring up to date.`,
  },
  comment: {
    toDigest: (digest) => `Digest of this plan: ${digest}.`,
    toCommit: (commit) => `Commit: ${commit}.`,
    toFirstRun: (run) => `First shown by run ${run}.`,
    toFailedRun: (run) => `See run ${run}.`,
    planStands: 'The plan below is of this very commit: it still counts.',
    toUnreviewed: (pull, commit) =>
      `The workspace holds ${commit === undefined ? 'an unknown commit' : `the commit ${commit}`}, which is neither the head nor the merge commit of pull request ${pull}. So this plan is shown here alone: it writes no comment, has no digest and cannot be approved. Check out refs/pull/${pull}/merge.`,
    summary: 'summary of the run',
    toShortened: (summary) => `Shortened for want of room: the ${summary} shows more.`,
    run: 'this run',
    toOutcome: ({ result, approved }, run) => {
      const told = {
        applied: `Applied by ${run}.`,
        'no-changes': `Nothing is left to do, as ${run} found.`,
        partial: `Applied in part by ${run}.`,
        failed: `Not applied: ${run} failed.`,
        refused: `Not applied: ${run} refused the plan. Nothing was written.`,
        superseded: `Not applied: ${run} is superseded by the current commit of the branch. Nothing was written.`,
      }[result]
      return approved === undefined
        ? told
        : `${told} Approved changes left: ${approved.open}. No longer approved, because they were applied or are not needed: ${approved.spent}.`
    },
    closed: 'The pull request is closed: its comment stays as it is, and this plan is shown here only.',
    driftTitle: (scope) => `Chat configurations of ${scope} differ from the file`,
  },
  report: {
    toHeadline: (counts, unrecordedCount) => {
      const outcomes = Object.keys(LABELS.outcome) as Outcome[]
      const total = outcomes.reduce((sum, outcome) => sum + counts[outcome], 0)
      if (total === 0) return 'Nothing to apply'
      const unrecorded = unrecordedCount === 0 ? '' : `, ${toCount(unrecordedCount, 'record')} not written`
      if (counts.applied + counts.confirmed === total) return `Applied ${total} of ${total}${unrecorded}`
      const others = outcomes
        .filter((outcome) => counts[outcome] > 0)
        .map((key) => `${counts[key]} ${LABELS.outcome[key]}`)
      const isPartly = counts.applied + counts.confirmed + counts.unconfirmed > 0
      return `${isPartly ? 'Partly applied' : `Applied 0 of ${total}`}: ${toList(others)}${unrecorded}`
    },
    toRequestIds: (ids) => `request id ${ids}`,
    superseded: {
      superseded:
        'Superseded: a newer commit on this branch changes these files, and its run applies them. Nothing was written.',
      rewritten:
        'Superseded: this branch no longer contains this commit, because it was rewritten or reset. Its current commit decides what is applied. Nothing was written.',
    },
    toQuestion: (count, deletionCount) =>
      `Carry out ${toCount(count, 'change')}${deletionCount === 0 ? '' : ` (deletions and replacements: ${deletionCount})`}?`,
    webhooks:
      "These webhooks are new. Enter each again in the chat platform's console, or its messages will not arrive.",
    next: 'What to do next',
    outcomeNext: {
      unconfirmed:
        'The API accepted it, but reads did not show it in time. Run a plan in a minute: it shows what is left.',
      conflict: 'It moved since the plan, so nothing was written. Run a plan again and look at what changed.',
      failed: 'Nothing was written. Remove the cause, then run again: only what is left will be applied.',
      unknown:
        'The answer was lost, and reads do not tell whether it is done. Run a plan: it shows what is left. If it was created, its webhook is new.',
      'not-reached': 'The run ended before its turn. Run again: only what is left will be applied.',
    },
  },
  file: {
    toHeadline: (errorCount, warningCount, fileCount) => {
      const errors = errorCount > 0 ? [toCount(errorCount, 'error')] : []
      const warnings = warningCount > 0 ? [toCount(warningCount, 'warning')] : []
      return `${toList([...errors, ...warnings])} in ${toCount(fileCount, 'file')}`
    },
    toValid: (configurationCount, fileCount) =>
      `Valid: ${toCount(configurationCount, 'configuration')} in ${toCount(fileCount, 'file')}.`,
    toValidHeadline: (configurationCount, fileCount) =>
      `Valid: ${toCount(configurationCount, 'configuration')} in ${toCount(fileCount, 'file')}`,
    validStatus: 'Only the files were looked at: nothing was planned and nothing was written.',
    toOffline: ({ command, why }) => ({
      what: `${why === 'fork' ? 'The pull request comes from a fork' : 'Dependabot started this run'}, so it has no secrets: the files were validated, and nothing was ${command === 'export' ? 'exported' : 'planned'}.`,
      next: 'The command rehearse shows a plan without secrets.',
    }),
    status: 'Nothing was planned and nothing was written: correct the file first.',
    failed: 'The run failed',
    toWithoutPlan: (files) => `Not written, because no plan was made: ${toList(files)}.`,
  },
  export: {
    toHeadline: (count, files) =>
      `Exported ${toCount(count, 'live configuration')}${files === '' ? '' : ` to ${files}`}`,
    status: 'Nothing was changed in the cloud. A plan on these files adopts what nobody owns yet.',
    variables: 'Set these variables: the API masks secrets on read, so their values are not in the files.',
    skipped: 'Not exported, because the file format cannot express them. They stay as they are, managed by nobody:',
    refused:
      'Not exported, because a live value looks like a reference: the next apply would put a secret in its place, where others may read it. Find out who wrote it, and change it in the console:',
    holdSecrets:
      'Not exported, because a secret of this run stands where no reference can: in the name, the role, the group or a key. Change it in the console, and rotate the secret:',
    toStale: (files) =>
      `Not written by this export: ${files}, probably parts of an older one. Remove them: a pattern that matches them would read them, and a plan would create what they still list.`,
    toUnreadRecords: (regions) =>
      `The service refused the records of ${regions}: what only a record calls secret is written there as it is shown. Look through the files, or grant oos:GetParametersByPath and export again.`,
    fileVariables: 'Variables to set:',
  },
  rehearsal: {
    toBanner: (seeds) => {
      const start = seeds.length === 0 ? 'starts empty' : `starts as ${toList(seeds)} says`
      return `This is a rehearsal with made-up secrets against an emulated OOS that ${start}. Nothing real was read or written: what is live may differ.`
    },
    toDone: (changeCount) =>
      changeCount === 0
        ? 'Rehearsed: there was nothing to carry out.'
        : `Rehearsed: ${toCount(changeCount, 'change')} carried out, and a second plan found nothing left to do.`,
  },
  log: {
    toCall: (count, operation, region) => `API call ${count}: ${operation} in ${region}`,
    toLogin: (source) => `Credentials: ${LOGINS[source]}`,
    toPlanCalls: (count) => `API calls for the plan: ${count}`,
    toAllCalls: (count) => `API calls in all: ${count}`,
    toProgress: (count) => `API calls so far: ${count}`,
  },
}

/** How many changes of each kind, in the order of a plan. */
const toCounts = (counts: PlanCounts): string =>
  toList(ACTIONS.filter((action) => counts[action] > 0).map((action) => `${counts[action]} to ${action}`))
