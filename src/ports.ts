import type { Agent } from 'node:http'
import type { CloudAccess } from './model/cloud-access.ts'
import type { RunEvent } from './model/event.ts'
import type { ApiCall } from './model/failure.ts'
import type { ChatRequest } from './model/full-set.ts'
import type { JsonObject } from './model/json.ts'
import type { Key, Position } from './model/key.ts'
import type { Live, LiveSummary } from './model/live.ts'
import type { GroupState, LoginState, RoleState } from './model/preflight.ts'
import type { Secret } from './model/secret.ts'

/** What a write answers. */
export interface WriteReceipt {
  readonly requestId: string
}

/** What a region holds. */
export interface LiveList {
  readonly summaries: readonly LiveSummary[]
  /** Objects whose name this program cannot handle: neither shown nor touched. */
  readonly unreadableCount: number
  /**
   * Asks once more whether the list is whole; present where it ends at a number at which a service may have cut it without
   * a word. Throws LIST_INCOMPLETE.
   */
  readonly assertWhole?: () => Promise<void>
}

/** The chat configurations of an account. Every method throws a `CodedError`; reads are retried, writes never blindly. */
export interface ChatApi {
  /** All configurations of a region; throws LIST_INCOMPLETE rather than answer with fewer (ListChatConfigurations). */
  list(region: string): Promise<LiveList>
  /**
   * One configuration, or undefined if there is none (GetChatConfiguration). `listed` is its UpdatedDate in a list: one that
   * is older is stale, and asked for again; throws API_ANSWER_INVALID if it stays so.
   */
  get(key: Key, listed?: string): Promise<Live | undefined>
  /** CreateChatConfiguration. */
  create(request: ChatRequest): Promise<WriteReceipt>
  /** UpdateChatConfiguration, with the full set: what it does to omitted members is not documented. */
  update(request: ChatRequest): Promise<WriteReceipt>
  /** DeleteChatConfiguration. */
  delete(key: Key): Promise<WriteReceipt>
}

/** One of the five operations on chat configurations. */
export type ChatOperation = `${'Create' | 'Update' | 'Get' | 'Delete'}ChatConfiguration` | 'ListChatConfigurations'

/** The chat operations as they are: for finding out what the API does, where a `ChatApi` only ever does what is safe. */
export interface RawChatApi {
  /**
   * One call; what is undefined is not sent. Returns the answer as it came, throws a `CodedError`. Reads are retried, writes
   * only where they were certainly not carried out.
   */
  call(
    operation: ChatOperation,
    region: string,
    parameters: Readonly<Record<string, string | undefined>>,
  ): Promise<JsonObject>
}

/** One parameter of the OOS Parameter Store. */
export interface StoredParameter {
  readonly name: string
  readonly value: string
  /** 1 to 100: each update counts one up. */
  readonly version: number
}

/** The OOS Parameter Store. Every method throws a `CodedError`; reads are retried, writes never blindly. */
export interface ParameterApi {
  /** All parameters below a path, of every page (GetParametersByPath). */
  listByPath(region: string, path: string): Promise<readonly StoredParameter[]>
  /** CreateParameter, of type String; refused where the name exists. */
  create(region: string, name: string, value: string): Promise<void>
  /** UpdateParameter. */
  update(region: string, name: string, value: string): Promise<void>
  /** DeleteParameter; one that does not exist counts as deleted. */
  delete(region: string, name: string): Promise<void>
  /** The decrypted value of a secret parameter, or undefined if there is none (GetSecretParameter). */
  getSecret(region: string, name: string): Promise<Secret | undefined>
}

/** What configurations refer to in the account. Every method throws a `CodedError` where it could not look, and looks once. */
export interface AccountApi {
  /** How a RAM role stands to OOS (RAM, GetRole). */
  getRoleState(name: string): Promise<RoleState>
  /** Whether a resource group can be used (Resource Manager, GetResourceGroup). */
  getGroupState(id: string): Promise<GroupState>
}

/** DingTalk's own API. Throws a `CodedError` where it could not look, and looks once. */
export interface DingTalkApi {
  /** Whether the id and the secret of an app are accepted (POST /v1.0/oauth2/accessToken). What is issued is dropped. */
  getLoginState(clientId: string, secret: Secret): Promise<LoginState>
}

/** What a run gives to its connection. */
export interface CloudContext {
  readonly env: Env
  readonly clock: Clock
  /** Aborted when the run is asked to stop: no write of a configuration leaves after that. */
  readonly signal: AbortSignal
  /** Told each secret before it could be printed: as it is, or in every form that it can take in a text. */
  readonly mask: (value: string) => void
  readonly maskForms: (value: string) => void
  /** Told of each request before it leaves. */
  readonly onCall: (call: ApiCall) => void
}

/** The services that a run calls, all as one caller, each connected to when it is first needed. */
export interface CloudServices {
  readonly chat: ChatApi
  readonly parameters: ParameterApi
  readonly openAccount: () => Promise<AccountApi>
  readonly openDingTalk: () => Promise<DingTalkApi>
}

/** One file's bytes and the name to show for it. */
export interface SourceFile {
  /** Path relative to the workspace, with forward slashes. */
  readonly file: string
  readonly bytes: Uint8Array
}

/** The files of the workspace. Nothing outside of it is ever opened. */
export interface Files {
  /** The files that the patterns name, sorted, each once. Throws CONFIG_NOT_FOUND for a pattern without a file, CONFIG_PATH_REFUSED. */
  read(patterns: readonly string[]): Promise<readonly SourceFile[]>
  /** Replaces a file as a whole; its folder must exist. Throws OUTPUT_FILE_REFUSED. */
  write(path: string, text: string): Promise<void>
  /** What the patterns would name, of files that are there or not, besides these paths. */
  watch(patterns: readonly string[], paths: readonly string[]): Promise<WatchedFiles>
  /** The YAML files of a path's folder, and the path itself, whatever it is. Never throws. */
  lookAround(path: string): Promise<Surroundings>
}

/** What stands beside a file, whether or not it is there itself. */
export interface Surroundings {
  readonly files: readonly SourceFile[]
  /** The paths of those that cannot be read. */
  readonly unreadable: readonly string[]
  /** False where the checkout may have left files out. */
  readonly isWhole: boolean
}

/** The files whose changes matter. */
export interface WatchedFiles {
  /** Those that there are, relative to the repository. */
  readonly paths: readonly string[]
  /** Whether a path is one of them, or would be if it were there. */
  readonly isWatched: (path: string) => boolean
  /** Whether files that are not there could be watched. */
  readonly isOpen: boolean
}

/** Environment variables; an empty one counts as unset. */
export type Env = (name: string) => string | undefined

/** How a message is marked. */
export type Level = 'notice' | 'warning' | 'error'

/** Where a run tells what it found and did. */
export interface Reporter {
  /** Whether `writeSummary` has anywhere to write to. */
  readonly hasSummary: boolean
  /** Whether messages are also shown beside the lines of files: if not, those would only repeat the log. */
  readonly hasAnnotations: boolean
  /** Whether log lines may hold ANSI colours. */
  readonly hasColours: boolean
  /** Hides a value in everything printed from now on. */
  mask(value: string): void
  debug(line: string): void
  /** Tells how far long work is, where a line can be taken back: on a terminal. */
  progress?(line: string): void
  /** Prints lines as they are; foreign text in them must already be inert. */
  info(text: string): void
  /** A message outside the file, or at a place in it. */
  annotate(level: Level, text: string, position?: Position): void
  /** Replaces the job summary by this Markdown. */
  writeSummary(markdown: string): Promise<void>
  /** Throws where a later step could not read them. */
  setOutputs(outputs: Readonly<Record<string, string>>): void | Promise<void>
}

/** How requests leave this machine. Both give undefined where a URL is asked directly, and throw INPUT_INVALID for a proxy that is none. */
export interface Route {
  agentFor(url: string): Promise<Agent | undefined>
  fetchFor(url: string): Promise<typeof fetch | undefined>
}

/** The time. */
export interface Clock {
  /** Milliseconds since the epoch. */
  now(): number
  sleep(ms: number): Promise<void>
}

/** A text of ours on GitHub that is kept in place: one comment on a pull request, or one issue. */
export interface OwnedText {
  /** Hidden in the text, and together with the author what tells it from all others; never shown. */
  readonly marker: string
  /** Markdown without the marker; undefined removes the comment, or closes the issue. */
  readonly body: string | undefined
}

/** What a run asks of GitHub. Every method throws a `CodedError` (GITHUB_UNAVAILABLE); nobody's text but ours is trusted. */
export interface Forge {
  /** Creates, updates in place, or removes our one comment on a pull request. */
  keepComment(pullNumber: number, text: OwnedText): Promise<void>
  /** The body of our comment with this marker, or undefined if there is none. */
  readComment(pullNumber: number, marker: string): Promise<string | undefined>
  /** The number of the pull request that was merged as this commit, or undefined. */
  findMergedPull(sha: string): Promise<number | undefined>
  /** Whether a commit on the branch after `sha` changed one of the files, added ones included. */
  isSuperseded(sha: string, branch: string, files: WatchedFiles): Promise<boolean>
  /** Opens, updates in place, or closes our one issue. */
  keepIssue(title: string, text: OwnedText): Promise<void>
}

/** Everything a run needs from outside. */
export interface Ports {
  readonly reporter: Reporter
  readonly files: Files
  readonly env: Env
  readonly clock: Clock
  readonly event: RunEvent
  /** Aborted when the run is asked to stop. */
  readonly signal: AbortSignal
  /** What no log may show of the surroundings, whether it is of use or not. */
  readonly listSecrets: () => readonly string[]
  /** Signs in and connects. Throws CREDENTIALS_MISSING, ACCOUNT_UNEXPECTED, or what signing in met. */
  readonly openCloud: (access: CloudAccess, context: CloudContext) => Promise<CloudServices>
  /** GitHub, with a token; undefined where the run belongs to no repository. */
  readonly openForge: (token: Secret) => Promise<Forge | undefined>
  /** Told when a run turns out to be large; absent where the process is not ours alone. */
  readonly saveMemory?: () => Promise<void>
  /** Asks a person before an apply writes; absent where nobody is to be asked. Throws NOT_CONFIRMED where nobody can be. */
  readonly confirm?: (question: string) => Promise<boolean>
  /** Told how the run ended, as a program wants to know it; absent where none does. */
  readonly onEnd?: (document: JsonObject) => void
}
