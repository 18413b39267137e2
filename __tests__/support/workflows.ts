import { readdirSync } from 'node:fs'
import { join } from 'node:path'
import { parse } from 'yaml'
import { ROOT } from '../../scripts/support/root.ts'
import { readRepositoryFile } from './repository.ts'

export interface Step {
  readonly uses?: string
  readonly run?: string
  readonly with?: Readonly<Record<string, unknown>>
  readonly env?: Readonly<Record<string, unknown>>
}
interface Concurrency {
  readonly group: string
  readonly 'cancel-in-progress': unknown
}
export interface Job {
  readonly name?: string
  readonly if?: string
  readonly strategy?: { readonly matrix: { readonly include: readonly Readonly<Record<string, unknown>>[] } }
  readonly permissions?: Readonly<Record<string, string>>
  readonly concurrency?: Concurrency
  readonly 'timeout-minutes'?: number
  readonly steps: readonly Step[]
}
export interface Workflow {
  readonly name?: string
  readonly on: unknown
  readonly permissions: Readonly<Record<string, string>>
  readonly concurrency?: Concurrency
  readonly jobs: Readonly<Record<string, Job>>
}

/** A workflow with its file's name and text. */
export interface WorkflowFile {
  readonly file: string
  readonly text: string
  readonly workflow: Workflow
}

/** The workflows of a folder. YAML 1.2: `on` is a text. */
export const listWorkflows = (folder: string): readonly WorkflowFile[] =>
  readdirSync(join(ROOT, folder)).map((file) => {
    const text = readRepositoryFile(`${folder}${file}`)
    return { file, text, workflow: parse(text) as Workflow }
  })

export const listJobs = ({ jobs }: Workflow): readonly Job[] => Object.values(jobs)

/** The steps of a job that use an action. */
export const listSteps = (job: Job, action: RegExp): readonly Step[] =>
  job.steps.filter(({ uses }) => uses !== undefined && action.test(uses))
