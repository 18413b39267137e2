import { existsSync } from 'node:fs'
import { join } from 'node:path'
import { data, Evaluator, Lexer, Parser } from '@actions/expressions'
import { NO_KEY } from '../../scripts/support/access-key.ts'
import type { ActionResult } from '../../scripts/support/run-action.ts'
import { TOKEN } from './github-server.ts'
import type { IdTokens } from './id-tokens.ts'
import type { GivenEvent, Review } from './review.ts'
import type { Job, Step, Workflow } from './workflows.ts'

/*
 * Runs whole jobs of a workflow as a runner does, as far as these examples go: conditions, matrices, expressions by GitHub's own
 * library, secrets, permissions. A checkout leaves its commit; our own step is the bundle.
 */

/** What a job runs in. */
export interface JobSetting {
  readonly review: Review
  readonly event: GivenEvent
  readonly secrets?: Readonly<Record<string, string>>
  readonly idTokens?: IdTokens
  /** Puts the files of a checkout into a folder of the workspace; by default they are there already. */
  readonly checkOut?: (folder: string, ref: string | undefined) => Promise<void>
}

/** What came of one job; of one that its condition skipped, nothing. */
export interface JobResult {
  /** The job's id, with its place in the matrix. */
  readonly id: string
  /** Of its concurrency. */
  readonly group: string
  readonly result: ActionResult | undefined
  /** Calls of GitHub that the job's permissions do not cover. */
  readonly forbidden: readonly string[]
}

type Values = Readonly<Record<string, unknown>>

/** Runs every job that the event starts, one after the other. Throws where the workflow does not run on the event. */
export const runWorkflow = async (workflow: Workflow, setting: JobSetting): Promise<readonly JobResult[]> => {
  const { name } = setting.event
  if (!Object.hasOwn(workflow.on as object, name)) throw new Error(`The workflow does not run on ${name}`)
  const results: JobResult[] = []
  for (const [id, job] of Object.entries(workflow.jobs)) {
    for (const [index, matrix] of listMatrix(job).entries()) {
      const contexts = toContexts(setting, matrix)
      const group = String(evaluate((job.concurrency ?? workflow.concurrency)?.group ?? '', contexts, setting))
      const isOn = job.if === undefined || isTruthy(evaluate(toWhole(job.if), contexts, setting))
      const ran = isOn ? await runJob(job, contexts, setting) : { result: undefined, forbidden: [] }
      results.push({ id: matrix === undefined ? id : `${id}-${index}`, group, ...ran })
    }
  }
  return results
}

const listMatrix = (job: Job): readonly (Values | undefined)[] => job.strategy?.matrix.include ?? [undefined]

const toContexts = ({ event, secrets = {} }: JobSetting, matrix: Values | undefined): Values => {
  const { name, payload, ref = 'refs/heads/main', sha = 'a'.repeat(40), actor = 'octocat' } = event
  const { inputs = {} } = payload as { inputs?: unknown }
  return {
    github: { event_name: name, event: payload, repository: 'acme/chat', ref, sha, actor },
    secrets,
    inputs,
    matrix: matrix ?? {},
  }
}

const runJob = async (
  job: Job,
  contexts: Values,
  setting: JobSetting,
): Promise<Pick<JobResult, 'result' | 'forbidden'>> => {
  let result: ActionResult | undefined
  for (const step of job.steps) {
    const given = evaluateAll(step.with, contexts, setting)
    if (step.uses?.startsWith('actions/checkout@') === true) await checkOut(given, setting)
    else if (step.uses?.startsWith('acme/oos-chat-sync@') === true)
      result = await runStep(step, given, job, contexts, setting)
    else throw new Error(`A step that is not known: ${step.uses ?? step.run}`)
    if (result !== undefined && result.exitCode !== 0) break
  }
  const calls = setting.review.github.calls.map(({ method, path }) => `${method} ${path}`)
  return { result, forbidden: calls.filter((call) => !isPermitted(call, job)) }
}

const checkOut = async (given: Readonly<Record<string, string>>, { review, event, checkOut }: JobSetting) => {
  const folder = given['path'] ?? ''
  const { sha = 'a'.repeat(40) } = event
  await review.stage.write(`${sha}\n`, join(folder, '.git/HEAD'))
  await checkOut?.(folder, given['ref'])
}

const runStep = async (
  step: Step,
  given: Readonly<Record<string, string>>,
  job: Job,
  contexts: Values,
  setting: JobSetting,
): Promise<ActionResult> => {
  const { review, event, idTokens } = setting
  const endpoints = { 'sts-endpoint': review.stage.emulator.url }
  const standard = { 'github-token': TOKEN, 'fingerprint-key': '', scope: '' }
  const mayIdentify = job.permissions?.['id-token'] === 'write'
  const env = {
    // What a stage gives all runs by itself, a job has to be given.
    ...NO_KEY,
    ...(mayIdentify && idTokens?.env),
    ...evaluateAll(step.env, contexts, setting),
  }
  return await review.on(event, { ...endpoints, ...standard, ...given }, env)
}

/** What a call needs, by what is called. Comments and pull requests are issues, too. */
const isPermitted = (call: string, { permissions = {} }: Job): boolean => {
  const may = (name: string, access: string) => [access, 'write'].includes(permissions[name] ?? 'none')
  if (call.includes('/graphql')) return true
  const access = call.startsWith('GET ') ? 'read' : 'write'
  if (/\/pulls\b|\/comments\b/.test(call)) return may('pull-requests', access)
  return /\/issues\b/.test(call) ? may('issues', access) : may('contents', access)
}

const evaluateAll = (
  members: Readonly<Record<string, unknown>> | undefined,
  contexts: Values,
  setting: JobSetting,
): Readonly<Record<string, string>> =>
  Object.fromEntries(
    Object.entries(members ?? {}).map(([name, value]) => [name, String(evaluate(String(value), contexts, setting))]),
  )

/** A condition is an expression as a whole, marked as one or not. */
const toWhole = (condition: string): string => (condition.includes('${{') ? condition : `\${{ ${condition} }}`)

const isTruthy = (value: unknown): boolean => value !== '' && value !== 'false' && value !== '0'

/** A text with its expressions worked out. */
const evaluate = (text: string, contexts: Values, setting: JobSetting): string =>
  text.replace(/\$\{\{([\s\S]*?)\}\}/g, (_whole, expression: string) => {
    const { tokens } = new Lexer(expression).lex()
    const parsed = new Parser(tokens, Object.keys(contexts), [HASH_FILES]).parse()
    const dictionary = JSON.parse(JSON.stringify(contexts), data.reviver) as data.Dictionary
    const hashFiles = { ...HASH_FILES, call: (path: data.ExpressionData) => toHash(path.coerceString(), setting) }
    const value = new Evaluator(parsed, dictionary, new Map([['hashfiles', hashFiles]])).evaluate()
    return value.coerceString()
  })

const HASH_FILES = { name: 'hashFiles', minArgs: 1, maxArgs: 255 }

const toHash = (path: string, { review }: JobSetting): data.StringData =>
  new data.StringData(existsSync(join(review.stage.workspace, path)) ? 'a-hash' : '')
