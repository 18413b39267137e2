import { ACTIONS, type PlanCounts } from '../../../../model/plan.ts'
import type { Outcome } from '../../../../model/report.ts'
import type { RunTexts } from '../texts.ts'
import { toCount, toList } from './grammar.ts'
import { LABELS, PAGES } from './labels.ts'
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
      if (isEmpty && isPartial) return 'The live configurations that can be read match the files.'
      if (isEmpty) return 'The live configurations match the files.'
      return mode === 'plan' ? 'Nothing was written: this is a plan only.' : 'This run will apply these changes.'
    },
    toNext: ({ mode, isRefused, isEmpty }) => {
      if (isRefused) return 'Next: fix the reasons for the refusal, then plan again.'
      return isEmpty || mode === 'apply' ? undefined : 'Next: review the changes, then merge or run apply.'
    },
    toScope: (scope) => `Scope: ${scope}.`,
    toFiles: (files) => `${files.length === 1 ? 'File' : 'Files'}: ${toList(files)}.`,
    refused: 'This plan is refused: nothing can be applied until these problems are solved.',
    review: 'Review these first.',
    notices: 'Notices',
    toRoleChange: (object, before, after) =>
      `${object}: the RAM role changes from ${before} to ${after}. It determines what the chat can do in the account.`,
    toDeletion: (object) => `${object}: its webhook stops working.`,
    toReplacement: (object) => `${object}: will be deleted and created again, so its webhook URL changes.`,
    newWebhooks:
      'After the apply, paste each new webhook URL into the chat platform: until then the bot does not answer.',
    toMove: (object, from) => `${object}: appears to be the new name of ${from}. The webhook URL changes.`,
    toCreation: (fieldCount, role) => {
      const fields = `new, ${toCount(fieldCount, 'field')}`
      return role === undefined ? fields : `${fields}, RAM role ${role}`
    },
    wholeObject: 'the whole configuration',
    ownershipOnly: 'ownership only: it matches the file',
    adopts: 'becomes managed',
    released: 'no longer managed: its record is deleted, the live configuration stays',
    toMovedFrom: (name) => `new name of ${name}`,
    toMovedTo: (name) => `old name of ${name}`,
    toFieldCount: (count, alongsideCount) =>
      alongsideCount === 0
        ? toCount(count, 'field')
        : `${toCount(count, 'field')}, ${toCount(alongsideCount, 'secret')} sent along`,
    toPlace: (place) => `Declared at ${place}.`,
    absent: 'not set',
    removed: 'removed',
    detailsLeftOut: 'The field-by-field differences are too long to show here; the log lists them.',
    toUntouched: ({ unchanged, unmanaged }) =>
      unmanaged === 0
        ? `${unchanged} unchanged, none unmanaged.`
        : `${unchanged} unchanged. ${unmanaged} unmanaged: live in these regions but in no file, left alone.`,
    toChores: (count) => `${toCount(count, 'record')} to update.`,
  },
  comment: {
    toDigest: (digest) => `Digest of this plan: ${digest}.`,
    toCommit: (commit) => `Commit: ${commit}.`,
    toFirstRun: (run) => `First shown by run ${run}.`,
    toFailedRun: (run) => `See run ${run}.`,
    planStands: 'The plan below is for this commit and is still valid.',
    toUnreviewed: (pull, commit) =>
      `The workspace contains ${commit === undefined ? 'an unknown commit' : `commit ${commit}`}, which is neither the head nor the merge commit of pull request ${pull}. Therefore this plan is shown only here: it writes no comment, has no digest and cannot be approved. Check out refs/pull/${pull}/merge.`,
    summary: 'run summary',
    toShortened: (summary) => `Shortened to fit the size limit: the ${summary} shows more.`,
    run: 'this run',
    toOutcome: ({ result, approved }, run) => {
      const told = {
        applied: `Applied by ${run}.`,
        'no-changes': `No changes left, according to ${run}.`,
        partial: `Partly applied by ${run}.`,
        failed: `Not applied: ${run} failed.`,
        refused: `Not applied: ${run} refused the plan. Nothing was written.`,
        superseded: `Not applied: ${run} is superseded by the current commit of the branch. Nothing was written.`,
      }[result]
      return approved === undefined
        ? told
        : `${told} Approved changes left: ${approved.open}. No longer approved, because applied or not needed: ${approved.spent}.`
    },
    closed: 'The pull request is closed: its comment stays unchanged, and this plan is shown only here.',
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
        .filter((outcome) => outcome !== 'applied' && outcome !== 'confirmed' && counts[outcome] > 0)
        .map((key) => `${counts[key]} ${LABELS.outcome[key]}`)
      return `Applied ${counts.applied + counts.confirmed} of ${total}: ${toList(others)}${unrecorded}`
    },
    toNext: ({ isDone, hasNewWebhooks }) => {
      const paste = hasNewWebhooks ? ['paste the new webhook URLs into the chat platform'] : []
      const repeat = isDone ? [] : ['fix what failed and run apply again; only what is left will be applied']
      const steps = [...paste, ...repeat]
      return steps.length === 0 ? 'Nothing is left to do.' : `Next: ${steps.join(', then ')}.`
    },
    toRequestIds: (ids) => `request id ${ids}`,
    superseded: {
      superseded:
        'Superseded: a newer commit on this branch changes these files, and its run applies them. Nothing was written.',
      rewritten:
        'Superseded: this branch no longer contains this commit, because it was rewritten or reset. Its current commit determines what is applied. Nothing was written.',
    },
    toQuestion: (count, deletionCount) =>
      `Apply ${toCount(count, 'change')}${deletionCount === 0 ? '' : ` (deletions and replacements: ${deletionCount})`}?`,
    webhooks:
      'These webhook URLs are new. Copy each URL from the OOS console and paste it into the chat platform: until then the bot does not answer.',
    next: 'What to do next',
    outcomeNext: {
      unconfirmed:
        'The API accepted it, but it did not show up in reads in time. Run a plan in a minute to see what is left.',
      conflict: 'It changed after the plan was made, so nothing was written. Run a new plan to see what changed.',
      failed: 'Nothing was written. Fix the cause, then run again: only the remaining changes will be applied.',
      unknown:
        'The answer was lost, and reads do not show whether it was applied. Run a plan to see what is left. If it was created, its webhook is new.',
      'not-reached': 'The run ended before this change. Run again: only the remaining changes will be applied.',
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
    validStatus: 'Only the files were checked: no plan was made and nothing was written.',
    toOffline: ({ command, why }) => ({
      what: `${why === 'fork' ? 'The pull request comes from a fork' : 'Dependabot started this run'}, so it has no secrets: the files were validated, and ${command === 'export' ? 'nothing was exported' : 'no plan was made'}.`,
      next: 'To see a plan without secrets, use the command rehearse.',
    }),
    status: 'No plan was made and nothing was written: correct the file first.',
    failed: 'The run failed',
    toWithoutPlan: (files) => `Not written, because no plan was made: ${toList(files)}.`,
  },
  export: {
    toHeadline: (count, files) =>
      `Exported ${toCount(count, 'live configuration')}${files === '' ? '' : ` to ${files}`}`,
    status: 'Nothing was changed in the cloud. A plan for these files adopts the unowned configurations.',
    variables: 'Set these variables: the API masks secrets on read, so their values are not in the files.',
    skipped: 'Not exported, because the file format cannot express them. They stay unchanged and unmanaged:',
    refused:
      'Not exported, because a live value looks like a reference: the next apply would replace it with a secret that others may be able to read. Find out who wrote it, and change it in the console:',
    holdSecrets:
      'Not exported, because a secret of this run appears where a reference is not possible: in the name, the role, the group or a key. Change it in the console, and rotate the secret:',
    toStale: (files) =>
      `Not written by this export: ${files}, probably from an older one. Remove them: a pattern that matches them would read them, and a plan would create what they still list.`,
    toUnreadRecords: (regions) =>
      `The service refused access to the records in ${regions}: fields that only a record marks as secret are exported as the API shows them. Review the files, or grant oos:GetParametersByPath and export again.`,
    fileVariables: `Variables to set. Where to find their values: ${PAGES.values.address}`,
  },
  rehearsal: {
    toBanner: (seeds) => {
      const start = seeds.length === 0 ? 'starts empty' : `starts from ${toList(seeds)}`
      return `This is a rehearsal with made-up secrets on an emulated OOS that ${start}. Nothing real was read or written; the live configurations may differ.`
    },
    toDone: (changeCount) =>
      changeCount === 0
        ? 'Rehearsed: no changes to apply.'
        : `Rehearsed: ${toCount(changeCount, 'change')} applied, and a second plan found no changes.`,
  },
  log: {
    toCall: (count, operation, region) => `API call ${count}: ${operation} in ${region}`,
    toLogin: (source) => `Credentials: ${LOGINS[source]}`,
    toPlanCalls: (count) => `API calls for the plan: ${count}`,
    toAllCalls: (count) => `API calls in total: ${count}`,
    toProgress: (count) => `API calls so far: ${count}`,
  },
}

/** How many changes of each kind, in the order of a plan. */
const toCounts = (counts: PlanCounts): string =>
  toList(ACTIONS.filter((action) => counts[action] > 0).map((action) => `${counts[action]} to ${action}`))
