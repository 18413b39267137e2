import { describe, expect, test } from '@jest/globals'
import { parse } from 'yaml'
import { readRepositoryFile } from '../support/repository.ts'
import { type Job, listJobs, listSteps, listWorkflows } from '../support/workflows.ts'

const OURS = listWorkflows('.github/workflows/')
/** What users copy. */
const EXAMPLES = listWorkflows('examples/workflows/')
const ALL = [...OURS, ...EXAMPLES]

const PINNED = /^\s*(?:- )?uses: [\w-]+\/[\w./-]+@[0-9a-f]{40} # v\d+\.\d+\.\d+$/
/** Ourselves: what is checked out, and in the examples the release, whose commit is not known when they are written. */
const OURSELVES = { ours: /^\s*(?:- )?uses: \.\/$/, examples: /^\s*(?:- )?uses: acme\/oos-chat-sync@v1$/ }
/** What takes hours, by intent. */
const NIGHT = 'night.yml'
/** What nobody outside can write. */
const HARMLESS = /^\s*matrix\.[\w-]+\s*$/

const listUses = (text: string): readonly string[] => text.split('\n').filter((line) => /\buses:/.test(line))

const listExpressions = (job: Job): readonly string[] =>
  job.steps.flatMap(({ run = '' }) =>
    [...run.matchAll(/\$\{\{([\s\S]*?)\}\}/g)].map(([, expression = '']) => expression),
  )

const isWriting = ({ permissions = {} }: Job) => Object.values(permissions).includes('write')

test('there is a workflow for each thing that is watched', () => {
  expect(OURS.map(({ file }) => file).sort()).toEqual([
    'check-dist.yml',
    'ci.yml',
    'codeql.yml',
    'dependency-review.yml',
    'night.yml',
    'release.yml',
    'scorecard.yml',
    'self.yml',
    'zizmor.yml',
  ])
})

describe.each(ALL)('$file', ({ text, workflow }) => {
  test('allows nothing but what a job says', () => {
    expect(workflow.permissions).toEqual({})
    for (const job of listJobs(workflow)) expect(job.permissions).toHaveProperty('contents')
  })

  test('leaves no token behind', () => {
    for (const step of listJobs(workflow).flatMap((job) => listSteps(job, /^actions\/checkout@/))) {
      expect(step.with).toMatchObject({ 'persist-credentials': false })
    }
  })

  test('believes no name that somebody else can have acted under', () => {
    // Who acted last is another than who opened the pull request: one may be kept out, and never be let in.
    expect(text).not.toMatch(/github\.(?:triggering_)?actor *==/)
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

describe.each([
  ...OURS.map((file) => ({ ...file, isOurselves: OURSELVES.ours })),
  ...EXAMPLES.map((file) => ({ ...file, isOurselves: OURSELVES.examples })),
])('$file', ({ text, isOurselves }) => {
  test('names each action by commit and version, but for ourselves', () => {
    const uses = listUses(text)
    expect(uses).not.toEqual([])
    expect(uses.filter((line) => !PINNED.test(line) && !isOurselves.test(line))).toEqual([])
  })
})

describe.each(ALL)('$file', ({ file, workflow }) => {
  test('has a name, ends, and does not pile up', () => {
    expect(workflow.name).toMatch(/\S/)
    const most = file === NIGHT ? 180 : 45
    for (const job of listJobs(workflow)) {
      expect(job['timeout-minutes']).toBeLessThanOrEqual(most)
      expect(job.concurrency ?? workflow.concurrency).toBeDefined()
    }
  })
})

describe.each(EXAMPLES)('$file', ({ workflow }) => {
  const isOn = (name: string) => Object.hasOwn(workflow.on as object, name)
  const isApply = (job: Job) =>
    listSteps(job, /oos-chat-sync/).some((step) => /apply/.test(String(step.with?.['command'])))

  test('keeps pull requests apart: a group holds one waiting run, and a third one cancels the second', () => {
    const jobs = listJobs(workflow).filter((job) => isOn('pull_request') && job.if !== "github.event_name == 'push'")
    for (const job of jobs) {
      expect((job.concurrency ?? workflow.concurrency)?.group).toContain('github.event.pull_request.number')
    }
  })

  test('applies in one group, what was reviewed and nothing else', () => {
    for (const job of listJobs(workflow).filter(isApply)) {
      expect((job.concurrency ?? workflow.concurrency)?.group).toContain('apply')
      expect(listSteps(job, /oos-chat-sync/).map((step) => String(step.with?.['approved-plan']))).toEqual([
        expect.stringContaining('pull-request'),
      ])
    }
  })
})

describe.each(OURS)('$file', ({ workflow }) => {
  test('runs no code of a dependency where it may write or sign', () => {
    for (const { steps } of listJobs(workflow).filter(isWriting)) {
      const runs = steps.map(({ run = '' }) => run.replaceAll(/\bnpm (?:view|publish)\b|id -un'\)" = node/g, ''))
      expect(runs.filter((run) => /\b(?:npm|node|jiti)\b/.test(run))).toEqual([])
    }
  })
})

describe('an action', () => {
  const copies = [
    ...['README.md', 'README.zh-CN.md', 'docs/ram.md', 'docs/zh-CN/ram.md'],
    'src/commands/init/pipelines.ts',
  ].map(readRepositoryFile)

  test('is used in one version, in what others copy as in ours', () => {
    const texts = [...ALL.map(({ text }) => text), ...copies]
    const uses = texts.flatMap((text) => text.match(/[\w-]+\/[\w./-]+@[0-9a-f]{40} # \S+/g) ?? [])
    const versions = new Set(uses.map((use) => use.replace(/^([\w-]+\/[\w-]+)[^@]*/, '$1')))
    expect(versions.size).toBe(new Set(Array.from(versions, (use) => use.split('@')[0])).size)
  })

  test.each(copies)('%# is named by commit and version where others copy it', (text) => {
    const uses = listUses(text)
    expect(uses).not.toEqual([])
    expect(uses.filter((line) => !PINNED.test(line) && !OURSELVES.examples.test(line))).toEqual([])
  })
})

describe('release.yml', () => {
  const [release] = OURS.filter(({ file }) => file === 'release.yml')
  const jobs = release === undefined ? [] : listJobs(release.workflow)
  test('writes and signs in three jobs', () => {
    expect(jobs.filter(isWriting)).toHaveLength(3)
  })

  test('takes nothing from a cache', () => {
    for (const step of jobs.flatMap((job) => listSteps(job, /^actions\/setup-node@/))) {
      expect(step.with).toMatchObject({ 'package-manager-cache': false })
      expect(step.with).not.toHaveProperty('cache')
    }
  })
})

test('zizmor audits each example, which it does not find by itself', () => {
  const { jobs } = parse(readRepositoryFile('.github/workflows/zizmor.yml'))
  const step = jobs.zizmor.steps.find(({ uses }: { readonly uses: string }) => uses.startsWith('zizmorcore/'))
  expect(step.with.inputs.split(/\s+/)).toEqual([
    '.',
    ...EXAMPLES.map(({ file }) => `examples/workflows/${file}`).sort(),
  ])
  // With either of these a finding would fail nothing, or what it finds would depend on more than the files.
  expect(step.with).toMatchObject({ 'advanced-security': false, 'online-audits': false })
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
