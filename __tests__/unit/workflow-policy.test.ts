import { describe, expect, test } from '@jest/globals'
import { parse } from 'yaml'
import { readRepositoryFile } from '../support/repository.ts'
import { type Job, listJobs, listSteps, listWorkflows } from '../support/workflows.ts'

const OURS = listWorkflows('.github/workflows/')
/** What users copy. They name releases by tag: a commit in a copy grows old unseen, and ours is not known beforehand. */
const EXAMPLES = listWorkflows('examples/workflows/')

const PINNED = /^\s*(?:- )?uses: (?:\.\/|[\w-]+\/[\w./-]+@[0-9a-f]{40} # v\d+\.\d+\.\d+)$/
const RELEASED = /^\s*(?:- )?uses: (?:actions\/[\w-]+|acme\/oos-chat-sync)@v\d+$/
/** What nobody outside can write. */
const HARMLESS = /^\s*matrix\.[\w-]+\s*$/

const listUses = (text: string): readonly string[] => text.split('\n').filter((line) => /\buses:/.test(line))

const listExpressions = (job: Job): readonly string[] =>
  job.steps.flatMap(({ run = '' }) =>
    [...run.matchAll(/\$\{\{([\s\S]*?)\}\}/g)].map(([, expression = '']) => expression),
  )

test('there is a workflow for each thing that is watched', () => {
  expect(OURS.map(({ file }) => file).sort()).toEqual([
    'check-dist.yml',
    'ci.yml',
    'codeql.yml',
    'dependency-review.yml',
    'release.yml',
    'scorecard.yml',
    'self.yml',
  ])
})

describe.each([...OURS, ...EXAMPLES])('$file', ({ text, workflow }) => {
  test('allows nothing but what a job says', () => {
    expect(workflow.permissions).toEqual({})
    for (const job of listJobs(workflow)) expect(job.permissions).toHaveProperty('contents')
  })

  test('leaves no token behind', () => {
    for (const step of listJobs(workflow).flatMap((job) => listSteps(job, /^actions\/checkout@/))) {
      expect(step.with).toMatchObject({ 'persist-credentials': false })
    }
  })

  test('gives no stranger its secrets', () => {
    expect(text).not.toMatch(/pull_request_target|workflow_run|issue_comment/)
  })

  test('puts no text of others into a script', () => {
    expect(
      listJobs(workflow)
        .flatMap(listExpressions)
        .filter((expression) => !HARMLESS.test(expression)),
    ).toEqual([])
  })

  test('fetches no code but by its actions', () => {
    expect(text).not.toMatch(/\b(?:curl|wget)\b[^\n]*https:|\bnpx\b|npm (?:i|install)\b|npm ci(?! --ignore-scripts)/)
  })
})

describe.each(OURS)('$file', ({ text, workflow }) => {
  test('names each action by commit and version', () => {
    expect(listUses(text).filter((line) => !PINNED.test(line))).toEqual([])
  })

  test('ends, and does not pile up', () => {
    expect(workflow.concurrency).toBeDefined()
    for (const job of listJobs(workflow)) expect(job['timeout-minutes']).toBeLessThanOrEqual(45)
  })
})

test('an action is used in one version', () => {
  const uses = OURS.flatMap(({ text }) => text.match(/[\w-]+\/[\w./-]+@[0-9a-f]{40} # \S+/g) ?? [])
  const versions = new Set(uses.map((use) => use.replace(/^([\w-]+\/[\w-]+)[^@]*/, '$1')))
  expect(versions.size).toBe(new Set(Array.from(versions, (use) => use.split('@')[0])).size)
})

test.each(EXAMPLES)('$file names releases that are kept up to date', ({ text }) => {
  expect(listUses(text).filter((line) => !RELEASED.test(line))).toEqual([])
})

describe('release.yml', () => {
  const [release] = OURS.filter(({ file }) => file === 'release.yml')
  const jobs = release === undefined ? [] : listJobs(release.workflow)
  const isWriting = ({ permissions = {} }: Job) => Object.values(permissions).includes('write')

  test('runs no code of a dependency where it may write or sign', () => {
    expect(jobs.filter(isWriting)).toHaveLength(2)
    for (const { steps } of jobs.filter(isWriting)) {
      expect(steps.filter(({ run = '' }) => /\b(?:npm|node|jiti)\b/.test(run))).toEqual([])
    }
  })

  test('takes nothing from a cache', () => {
    for (const step of jobs.flatMap((job) => listSteps(job, /^actions\/setup-node@/))) {
      expect(step.with).toMatchObject({ 'package-manager-cache': false })
      expect(step.with).not.toHaveProperty('cache')
    }
  })
})

test('new versions wait before Dependabot proposes them', () => {
  const { updates } = parse(readRepositoryFile('.github/dependabot.yml'))
  expect(
    updates.map((update: Readonly<Record<string, unknown>>) => [update['package-ecosystem'], update['cooldown']]),
  ).toEqual([
    ['npm', { 'default-days': 7, 'semver-major-days': 30 }],
    // It knows no other key, and one that it does not know voids the whole entry.
    ['github-actions', { 'default-days': 7 }],
  ])
})
