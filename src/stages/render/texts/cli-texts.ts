import type { UsageFault } from '../../../model/input-fault.ts'
import type { RecordFault } from '../../../model/plan.ts'
import type { AnswerId, AssumptionId, Facts, QuestionId, Verdict } from '../../../model/probe.ts'
import type { INPUT_HELP } from './en/input-help.gen.ts'
import type { Texts } from './texts.ts'

/** What the command line says besides; the Action does without. */
export interface CommandLineTexts extends Texts {
  readonly cli: CliTexts
}

/** Texts of the command line's help and of its own errors. */
export interface CliTexts {
  readonly description: string
  readonly commands: Readonly<
    Record<
      | 'validate'
      | 'rehearse'
      | 'plan'
      | 'apply'
      | 'export'
      | 'emulator'
      | 'init'
      | 'schema'
      | 'complete'
      | 'probe'
      | 'demo'
      | 'state'
      | 'stateList'
      | 'stateRelease'
      | 'statePrune'
      | 'help',
      string
    >
  >
  /** The English is made from action.yml, which has every input; what other languages say of them is written by hand. */
  readonly inputs: Readonly<Record<keyof typeof INPUT_HELP, string>>
  readonly flags: Readonly<Record<CliFlag, string>>
  readonly headings: Readonly<Record<'usage' | 'arguments' | 'options' | 'commands' | 'environment', string>>
  /** What each variable is for. */
  readonly environment: Readonly<Record<Variable, string>>
  /** The placeholders in the line of usage. */
  readonly options: string
  readonly command: string
  readonly toStandard: (help: string, standard: string) => string
  /** Shown by the entry file before the bundle, which loads nothing else. */
  readonly toNodeUnfit: (found: string) => string
  readonly toUsageError: (fault: UsageFault) => string
  readonly emulator: EmulatorTexts
  readonly demo: DemoTexts
  readonly state: StateTexts
  readonly init: InitTexts
  /** Heads the webhook URLs that were asked for. */
  readonly webhookUrls: string
  readonly answers: { readonly yes: string; readonly no: string }
}

/** What commands look at in the environment; variables that belong together stand together. */
export type Variable =
  | 'ALIBABA_CLOUD_ACCESS_KEY_ID'
  | 'ALIBABA_CLOUD_ACCESS_KEY_SECRET'
  | 'ALIBABA_CLOUD_SECURITY_TOKEN'
  | 'ALIBABA_CLOUD_OIDC_…, ALIBABA_CLOUD_ROLE_ARN'
  | 'ALIBABA_CLOUD_CREDENTIALS_URI'
  | 'ALIBABA_CLOUD_PROFILE, ALIBABA_CLOUD_ECS_METADATA'
  | 'CODEUP_ORGANIZATION_ID, CODEUP_REPOSITORY_ID, CODEUP_TOKEN'
  | 'GITHUB_REPOSITORY, CI_PROJECT_PATH'
  | 'GITLAB_TOKEN'
  | 'HTTPS_PROXY, NO_PROXY'
  | 'LC_ALL, LC_MESSAGES, LANG'
  | 'NO_COLOR, FORCE_COLOR'
  | 'OOS_CHAT_FINGERPRINT_KEY'
  | 'OOS_CHAT_SECRET_…'

/** The options of the command line that are no inputs. */
type CliFlag =
  | 'account'
  | 'behaviour'
  | 'detailedExitcode'
  | 'ecsMetadata'
  | 'exposeWebhookUrls'
  | 'force'
  | 'help'
  | 'json'
  | 'noColor'
  | 'pipeline'
  | 'port'
  | 'profile'
  | 'ramRole'
  | 'report'
  | 'reportWithoutPlan'
  | 'region'
  | 'resourceGroup'
  | 'scope'
  | 'state'
  | 'variable'
  | 'verbose'
  | 'version'
  | 'yes'

/** Texts of the command that writes the first files. */
export interface InitTexts {
  /** Each question, and what its flag is told to be. */
  readonly questions: Readonly<
    Record<'name' | 'type' | 'region' | 'ramRole' | 'variable' | 'pipeline' | 'scope', string>
  >
  readonly toChoices: (help: string, choices: string) => string
  /** Which keys choose and answer. */
  readonly keys: string
  readonly pipelines: Readonly<Record<'github' | 'gitlab' | 'jenkins' | 'flow' | 'none', string>>
  readonly toWritten: (path: string) => string
  readonly toExists: (path: string) => string
  readonly toReplaceQuestion: (path: string) => string
  /** Neither the usual place of a pipeline nor the other one is free. */
  readonly toForeign: (path: string) => string
  /** Run below the top folder of a repository, whose path from here this is. */
  readonly toBelow: (top: string) => string
  readonly toInvalid: (found: string, allowed: string) => string
  readonly scopeNeeded: string
  readonly scopeRule: string
  /** How to run the new pipeline next to the existing one. */
  readonly toHint: Readonly<Record<'github' | 'gitlab' | 'jenkins' | 'flow', (taken: string, own: string) => string>>
  readonly cancelled: string
  /** The command that continues with the given answers. */
  readonly toAgain: (command: string) => string
  /** What to do next, a line each. */
  readonly toNext: (given: {
    /** As this program was called. */
    readonly program: string
    readonly path: string
    readonly variable: string
    readonly scope: string
  }) => readonly string[]
  readonly comments: InitComments
}

/** The comments in the first files, one per line. */
export interface InitComments {
  /** The schema in the language of the comments. */
  readonly schema: string
  readonly DingTalkClientId: string
  readonly DingTalkTemplateId: string
  readonly Fields: string
  readonly dingTalk: readonly string[]
  readonly weChat: readonly string[]
  readonly github: readonly string[]
  readonly once: readonly string[]
  readonly toGitLab: (variable: string) => readonly string[]
  readonly jenkins: readonly string[]
  readonly toFlow: (variable: string) => readonly string[]
}

/** Texts of the command that shows the main job. */
interface DemoTexts {
  readonly introduction: string
  readonly toFile: (path: string) => string
  readonly steps: Readonly<Record<'plan' | 'apply' | 'settled', string>>
  /** What was seen, and what to do next, a line each. */
  readonly done: readonly string[]
}

/** Texts of the commands about records. */
export interface StateTexts {
  readonly names: string
  readonly toCount: (count: number) => string
  readonly toScope: (scope: string) => string
  readonly toOrigin: (file: string, repository: string | undefined) => string
  readonly seals: Readonly<Record<'trusted' | 'other-key' | 'unkeyed' | 'unchecked', string>>
  readonly toVersion: (version: number) => string
  /** How long ago it was that the object was last written, as far as its record tells. */
  readonly toAge: (days: number) => string
  readonly toUnusable: (why: RecordFault) => string
  /** Asks whether to go on, after what it is about was listed. */
  readonly toReleaseQuestion: (count: number) => string
  readonly toPruneQuestion: (count: number) => string
  readonly toDone: (count: number) => string
  readonly nothingToPrune: string
}

/** Texts of the command that serves an emulator. */
export interface EmulatorTexts {
  readonly toListening: (url: string) => string
  readonly toControl: (url: string) => string
  readonly toCannotStart: (reason: string) => string
  readonly toPortInvalid: (found: string, max: number) => string
  readonly toPortRefused: (address: string, code: string) => string
  readonly toStateUnreadable: (path: string) => string
  readonly toStateTaken: (path: string, lock: string) => string
  readonly toStateUnwritable: (path: string, code: string) => string
}

/** An assumption as a reader is told it. */
export interface AssumptionText {
  readonly statement: string
  /** What is done so that it does not matter, or what does matter. */
  readonly safety: string
  /** What in the files is affected where it does not hold; absent where nothing is. */
  readonly effect?: string
}

/** Texts of a probe, in one language. They are loaded for a probe alone. */
export interface ProbeTexts {
  readonly questions: Readonly<Record<QuestionId, string>>
  readonly answers: Readonly<Record<AnswerId, string>>
  readonly verdicts: Readonly<Record<Verdict, string>>
  readonly assumptions: Readonly<Record<AssumptionId, AssumptionText>>
  readonly facts: Readonly<Record<keyof Facts, string>>
  readonly headings: Readonly<
    Record<
      | 'report'
      | 'broken'
      | 'all'
      | 'question'
      | 'answer'
      | 'assumption'
      | 'calls'
      | 'facts'
      | 'safety'
      | 'verdict'
      | 'summary',
      string
    >
  >
  /** Parts of the last paragraph: what the service does, and what of the files is affected. */
  readonly summary: {
    readonly same: string
    readonly toOther: (statements: readonly string[]) => string
    readonly unaffected: string
    readonly toAffected: (effects: readonly string[]) => string
  }
  /** Says what will be written, and asks. */
  readonly toConsent: (region: string, account: string) => string
  readonly toProgress: (number: number, total: number) => string
  readonly cleaningUp: string
  readonly toPlace: (region: string, date: string) => string
  readonly toCounts: (confirmed: number, broken: number, open: number) => string
  readonly noneBroken: string
  readonly interrupted: string
  readonly toWritten: (path: string) => string
}
