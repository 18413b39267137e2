import type { FailureDetail, PathFault } from '../../../../model/failure.ts'
import type { InputFault, InputRule } from '../../../../model/input-fault.ts'
import type { Advice, Quote } from '../texts.ts'
import { toEnglishApiFailure } from './api-failures.ts'
import { toEnglishGitHubFailure } from './github-failures.ts'
import { toEnglishCount, toEnglishList } from './run.ts'

const PATH_FAULTS: Readonly<Record<PathFault, string>> = {
  configuration: 'it is a configuration file',
  outside: 'it lies outside the workspace, or is not relative to it',
  symlink: 'it is a symbolic link or lies behind one',
  'not-a-file': 'it is not a regular file',
  'too-large': 'it is too large',
  changed: 'it changed while it was read',
  unreadable: 'it cannot be opened',
  'missing-folder': 'its folder does not exist',
}

const RECORD_ACTIONS = ['oos:GetParametersByPath', 'oos:CreateParameter', 'oos:UpdateParameter', 'oos:DeleteParameter']

const MOVES = {
  gone: 'it was deleted since the plan was made',
  edited: 'somebody edited it since the plan was made',
  exists: 'somebody created it since the plan was made',
} as const

/** A failure in English: what failed and why, then what to do. */
export const toEnglishFailure = (detail: FailureDetail, quote: Quote): Advice => {
  switch (detail.code) {
    case 'INPUT_INVALID':
    case 'CREDENTIALS_MISSING':
    case 'CONFIG_NOT_FOUND':
    case 'CONFIG_PATH_REFUSED':
    case 'OUTPUT_FILE_REFUSED':
      return toInputAdvice(detail, quote)
    case 'CONFIG_INVALID':
      return {
        what: `Failed to validate the configuration: ${toEnglishCount(detail.count, 'error')}. Nothing was planned.`,
        next: 'Each error is listed with its file, line and column: correct them all and run again.',
      }
    case 'OBJECT_MOVED':
      return {
        what: `Refused to write: ${MOVES[detail.found]}.`,
        next: 'Run a plan again and look at what changed.',
      }
    case 'WRITE_NOT_SHOWN':
      return {
        what: 'Failed to confirm the write: the API accepted it, but reads did not show it in time.',
        next: 'Run a plan in a minute: it shows what is left.',
      }
    case 'REPLACE_INCOMPLETE':
    case 'RECORD_NOT_WRITTEN':
    case 'STATE_UNAVAILABLE':
      return toCausedAdvice(detail, quote)
    case 'NOT_REACHED':
    case 'CANCELLED':
    case 'NOT_CONFIRMED':
      return toStopAdvice(detail, quote)
    case 'PLAN_REFUSED':
      return {
        what: `Refused the plan for ${toEnglishCount(detail.count, 'reason')}. Nothing was written.`,
        next: 'The plan lists each with what to do about it.',
      }
    case 'APPLY_INCOMPLETE':
      return {
        what: `Failed to apply all changes: ${detail.failed} of ${detail.total} not done.`,
        next: 'The report lists each with what to do about it. Run again: only what is left will be applied.',
      }
    case 'REHEARSAL_UNSETTLED':
      return {
        what: `The rehearsal does not come to rest: after everything was carried out, a second plan finds ${toEnglishCount(detail.count, 'change')}.`,
        next: 'A real run would send these again each time. Report it with the version and this plan; leave real secrets out.',
      }
    case 'EVENT_REFUSED':
    case 'GITHUB_UNAVAILABLE':
    case 'PLAN_NOT_APPROVED':
    case 'APPROVAL_NOT_FOUND':
    case 'ID_TOKEN_UNAVAILABLE':
      return toEnglishGitHubFailure(detail, quote)
    case 'ACCOUNT_UNEXPECTED':
      return {
        what: `Failed to start: the credentials belong to the account ${quote(detail.found)}, and ${quote('expected-account-id')} is ${quote(detail.expected)}. Nothing else was read.`,
        next: 'Check which secret or role this job uses.',
      }
    case 'PROBE_INCOMPLETE':
    case 'PROBE_LEFT':
      return toProbeAdvice(detail, quote)
    case 'UNEXPECTED':
      return {
        what: `Failed for a reason this program does not foresee (${quote(detail.kind)}).`,
        next: 'Run a plan to see what is left. If it fails again, report it with the version and this message.',
      }
    default:
      return toEnglishApiFailure(detail, quote)
  }
}

type Probe = Extract<FailureDetail, { readonly code: 'PROBE_INCOMPLETE' | 'PROBE_LEFT' }>

const toProbeAdvice = (detail: Probe, quote: Quote): Advice => {
  switch (detail.code) {
    case 'PROBE_INCOMPLETE':
      return {
        what: `Failed to answer ${toEnglishCount(detail.count, 'question')}: a call was refused or came to nothing. Nothing of the probe is left in the account.`,
        next: 'The report names the code of each. Run the probe again once the reason is gone.',
      }
    case 'PROBE_LEFT':
      return {
        what: `Failed to clean up. These made-up configurations are, or may be, left in ${quote(detail.region)}: ${toEnglishList(detail.names.map(quote))}.`,
        next: 'Delete them by hand in the console: nothing uses them, and no later run looks for them.',
      }
  }
}

type Stop = Extract<FailureDetail, { readonly code: 'NOT_REACHED' | 'CANCELLED' | 'NOT_CONFIRMED' }>

const toStopAdvice = (detail: Stop, quote: Quote): Advice => {
  switch (detail.code) {
    case 'NOT_REACHED':
      return {
        what: 'The run ended before its turn.',
        next: 'Run again: only what is left will be applied.',
      }
    case 'CANCELLED':
      return {
        what: 'The run was asked to stop.',
        next: 'Run again: only what is left will be applied.',
      }
    case 'NOT_CONFIRMED':
      return detail.why === 'declined'
        ? { what: 'Nothing was written: the answer was no.' }
        : {
            what: 'Failed to go on: nobody can be asked here, because this is no terminal. Nothing was written.',
            next: `Look at what would be written, then run again with ${quote('--yes')}.`,
          }
  }
}

type Caused = Extract<FailureDetail, { readonly cause: FailureDetail }>

const toCausedAdvice = (detail: Caused, quote: Quote): Advice => {
  const cause = toEnglishFailure(detail.cause, quote)
  const next = cause.next === undefined ? [] : [cause.next]
  if (detail.code === 'STATE_UNAVAILABLE') {
    return {
      what: `${cause.what} Nothing was planned, because the records tell which configurations are managed.`,
      next: `${next.join('')} Records need the actions ${toEnglishList(RECORD_ACTIONS.map(quote))}. ${quote('state: none')} goes without records.`.trim(),
    }
  }
  if (detail.code === 'RECORD_NOT_WRITTEN') {
    return {
      what: `The change is applied, but its record could not be written. ${cause.what}`,
      next: [...next, 'The next apply writes it.'].join(' '),
    }
  }
  return {
    what: `The old configuration is deleted, but the new one could not be created: the chat is without one now. ${cause.what}`,
    next: [...next, 'Then run again: it creates the new one.'].join(' '),
  }
}

type InputFailure = Extract<
  FailureDetail,
  {
    code: 'INPUT_INVALID' | 'CREDENTIALS_MISSING' | 'CONFIG_NOT_FOUND' | 'CONFIG_PATH_REFUSED' | 'OUTPUT_FILE_REFUSED'
  }
>

const toInputAdvice = (detail: InputFailure, quote: Quote): Advice => {
  switch (detail.code) {
    case 'INPUT_INVALID':
      return {
        what: `Failed to read the inputs: ${detail.faults.map((fault) => toInputFaultText(fault, quote)).join('; ')}.`,
      }
    case 'CREDENTIALS_MISSING':
      return {
        what: `Failed to sign in to Alibaba Cloud: ${toEnglishList(detail.missing.map(quote))} not given.`,
        next: `Give the inputs ${quote('access-key-id')} and ${quote('access-key-secret')}, or set ${quote('ALIBABA_CLOUD_ACCESS_KEY_ID')} and ${quote('ALIBABA_CLOUD_ACCESS_KEY_SECRET')}. Runs for pull requests from forks have no secrets.`,
      }
    case 'CONFIG_NOT_FOUND':
      return {
        what: `Failed to read the configuration: no file matches ${quote(detail.pattern)}.`,
        next: `Check the input ${quote('config')}, and that the repository is checked out before this step.`,
      }
    case 'CONFIG_PATH_REFUSED':
      return {
        what: `Failed to read ${quote(detail.path)}: ${PATH_FAULTS[detail.why]}.`,
        next: `Only regular files inside the workspace are read: check the input ${quote('config')}.`,
      }
    case 'OUTPUT_FILE_REFUSED':
      return {
        what: `Failed to write ${quote(detail.path)}: ${PATH_FAULTS[detail.why]}.`,
        next: 'Give a path inside the workspace, in a folder that exists.',
      }
  }
}

/** What an input must be, in English. */
const INPUT_RULES: Readonly<Record<InputRule, string>> = {
  'account-id': "an account's number",
  'account-needed': 'the number of the account to probe; nothing is written anywhere else',
  'approved-plan': 'the output plan-digest of a plan, or pull-request',
  arn: 'an ARN such as acs:ram::1234567890123456:role/name',
  endpoint: 'https://host or https://host:port, or http on loopback; <region> stands for the region',
  'export-file-needed': 'a path inside the workspace; command: export needs it',
  'files-needed': 'at least one file, with its text or its bytes; no file would mean that everything is to be deleted',
  'fingerprint-key': 'at least 32 characters',
  'fingerprint-key-needed': 'a key; approved-plan: pull-request needs one, because a comment can be edited',
  'global-endpoint': 'https://host or https://host:port; the service has one endpoint for all regions',
  'max-deletions': 'a count such as 5, or a percentage from 0% to 100%',
  'one-kind-of-credentials': 'nothing beside role-to-assume: one kind of credentials',
  'one-region': 'one region id such as cn-hangzhou; a probe needs one',
  'provider-needed': 'the ARN of the RAM OIDC provider; role-to-assume needs it',
  'ram-role': 'the name of a RAM role, no ARN: up to 64 letters, digits and . @ _ -',
  region: 'a region id such as cn-hangzhou',
  'proxy-url': 'http://host:port or https://host:port, with user:password@ before the host if the proxy asks for it',
  'regions-needed': 'the regions to export, one a line; the files in config name none',
  'resource-group': 'the id of a resource group, such as rg-acfmxsn4m4example',
  'role-needed': 'the ARN of a RAM role; oidc-provider-arn is for it',
  scope: 'up to 140 letters, digits and . / : @ _ - such as owner/name',
  'scope-needed': 'an owner name such as owner/name; state: parameter-store needs one outside GitHub',
  'session-name': '2 to 64 letters, digits and . @ _ -',
}

/** What is wrong with one input, as a part of a sentence. */
const toInputFaultText = ({ input, found, allowed }: InputFault, quote: Quote): string => {
  const shown = found === undefined ? 'has a value that cannot be used' : `is ${quote(found)}`
  return `${quote(input)} ${shown}; allowed: ${quote(typeof allowed === 'string' ? INPUT_RULES[allowed] : allowed.join(', '))}`
}
