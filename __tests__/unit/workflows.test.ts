import { readdirSync } from 'node:fs'
import { join } from 'node:path'
import { describe, expect, test } from '@jest/globals'
import { parse } from 'yaml'
import { ROOT } from '../../scripts/support/root.ts'
import { readRepositoryFile as read } from '../support/repository.ts'
import { type Job, listJobs, listSteps, listWorkflows } from '../support/workflows.ts'

const OWN = 'acme/oos-chat-sync@v1'

const runsApply = (job: Job): boolean =>
  job.steps.some((step) => String(step.with?.['command'] ?? '').includes('apply'))

const EXAMPLES = listWorkflows('examples/workflows/')
const ALL = [...EXAMPLES, ...listWorkflows('.github/workflows/')]
/** The short one of the README has an access key and its permissions on top; the rehearsal has no role at all. */
const STRICT = EXAMPLES.filter(({ file }) => file !== 'chat-configurations.yml' && file !== 'rehearsal.yml')
const INPUTS = Object.keys((parse(read('action.yml')) as { inputs: Record<string, unknown> }).inputs)

test('there is an example for each way to use the Action', () => {
  expect(EXAMPLES.map(({ file }) => file).sort()).toEqual([
    'accounts.yml',
    'chat-configurations.yml',
    'drift.yml',
    'merge.yml',
    'pull-request.yml',
    'rehearsal.yml',
    'teams.yml',
  ])
})

describe.each(ALL)('$file', ({ workflow }) => {
  test('has permissions on top, and none of them writes', () => {
    expect(Object.values(workflow.permissions).filter((access) => access !== 'read')).toEqual([])
  })

  test('gives inputs that action.yml declares', () => {
    const steps = listJobs(workflow).flatMap((job) => listSteps(job, /^(?:acme\/oos-chat-sync@v1|\.\/)$/))
    expect(steps.flatMap((step) => Object.keys(step.with ?? {})).filter((name) => !INPUTS.includes(name))).toEqual([])
  })

  test('never cuts an apply off', () => {
    for (const job of listJobs(workflow).filter(runsApply)) {
      expect((job.concurrency ?? workflow.concurrency)?.['cancel-in-progress']).toBe(false)
    }
  })
})

describe.each(STRICT)('$file', ({ workflow }) => {
  test('has no permission but those of its jobs', () => {
    expect(workflow.permissions).toEqual({})
    for (const job of listJobs(workflow)) {
      expect(job.permissions).toMatchObject({ contents: 'read', 'id-token': 'write' })
    }
  })

  test('leaves no token behind, and ends', () => {
    for (const job of listJobs(workflow)) {
      expect(job['timeout-minutes']).toBeLessThanOrEqual(30)
      for (const step of listSteps(job, /^actions\/checkout@/)) {
        expect(step.with).toMatchObject({ 'persist-credentials': false })
      }
    }
  })

  test('reads and writes with different roles, in a known account, with a key', () => {
    for (const job of listJobs(workflow)) {
      const [step, ...others] = listSteps(job, /oos-chat-sync/)
      const role = runsApply(job) ? /:role\/chat-sync-apply$/ : /:role\/chat-sync-plan$/
      expect(others).toEqual([])
      expect(step?.uses).toBe(OWN)
      expect(step?.with).toMatchObject({
        'role-to-assume': expect.stringMatching(role),
        'oidc-provider-arn': expect.any(String),
        // A number would have lost digits.
        'expected-account-id': expect.any(String),
        'fingerprint-key': expect.any(String),
      })
      if (runsApply(job)) expect(String(step?.with?.['approved-plan'])).toContain('pull-request')
    }
  })

  test('writes only where its job is to', () => {
    for (const job of listJobs(workflow)) {
      const writes = Object.entries(job.permissions ?? {}).flatMap(([name, access]) => (access === 'write' ? name : []))
      const [step] = listSteps(job, /oos-chat-sync/)
      const expected = [step?.with?.['drift-issue'] === true ? 'issues' : 'pull-requests']
      expect(writes.sort()).toEqual(['id-token', ...expected].sort())
    }
  })
})

test('rehearsal.yml gets no secret, no permission that writes and no identity', () => {
  const found = EXAMPLES.find(({ file }) => file === 'rehearsal.yml')
  expect(found?.workflow.permissions).toEqual({})
  expect(read('examples/workflows/rehearsal.yml')).not.toMatch(/secrets\.|token|role-to-assume|pull_request_target/)
  const jobs = found === undefined ? [] : listJobs(found.workflow)
  expect(jobs.map(({ permissions }) => permissions)).toEqual([{ contents: 'read' }])
  for (const job of jobs) {
    expect(job['timeout-minutes']).toBeLessThanOrEqual(30)
    const checkouts = listSteps(job, /^actions\/checkout@/).map((step) => step.with)
    expect(checkouts).toHaveLength(2)
    for (const options of checkouts) expect(options).toMatchObject({ 'persist-credentials': false })
    expect(listSteps(job, /oos-chat-sync/)).toMatchObject([{ uses: OWN, with: { command: 'rehearse' } }])
  }
})

interface Statement {
  readonly Effect: string
  readonly Action: string | readonly string[]
  readonly Resource?: string | readonly string[]
  readonly Principal?: unknown
  readonly Condition?: { readonly StringEquals: Readonly<Record<string, readonly string[]>> }
}

describe('docs/ram.md', () => {
  const text = read('docs/ram.md')
  const blocks = [...text.matchAll(/<!-- (\w+:\w+) -->\n```json\n([\s\S]*?)^```$/gm)].map(
    ([, kind = '', json = '']) => ({
      kind,
      policy: JSON.parse(json) as { Version: string; Statement: readonly Statement[] },
    }),
  )
  const actionsOf = (kind: string) =>
    blocks
      .filter((block) => block.kind === kind)
      .flatMap(({ policy }) => policy.Statement.flatMap(({ Action }) => Action))
  const operations = readdirSync(join(ROOT, 'src/adapters/oos')).flatMap((file) =>
    [...read(`src/adapters/oos/${file}`).matchAll(/'((?:List|Get|Create|Update|Delete)[A-Z]\w+)'/g)].map(
      ([, name]) => `oos:${name}`,
    ),
  )

  test('every JSON block is a marked policy', () => {
    expect(blocks).toHaveLength(text.match(/^```json$/gm)?.length ?? 0)
    for (const { policy } of blocks) {
      expect(policy.Version).toBe('1')
      expect(policy.Statement.map(({ Effect }) => Effect)).toEqual(policy.Statement.map(() => 'Allow'))
    }
  })

  test('the policies allow what is called, and nothing else', () => {
    const reads = actionsOf('policy:plan')
    const [writes, secrets] = [actionsOf('policy:apply'), actionsOf('policy:secrets')]
    expect([...reads, ...writes, ...secrets].filter((action) => !operations.includes(action))).toEqual([
      'ram:PassRole',
      // Behind an encrypted parameter stands a secret of KMS.
      'kms:GetSecretValue',
    ])
    expect(reads.filter((action) => !/^oos:(?:List|Get)/.test(action))).toEqual([])
    expect(writes).toEqual(expect.arrayContaining(reads))
    // Who calls is asked of STS, which everybody may; roles and groups are no matter of OOS.
    const elsewhere = ['oos:GetCallerIdentity', 'oos:GetRole', 'oos:GetResourceGroup']
    const needed = operations.filter((operation) => !elsewhere.includes(operation))
    expect(new Set([...writes, ...secrets])).toEqual(new Set([...needed, 'ram:PassRole', 'kms:GetSecretValue']))
  })

  test('the actions on parameters are allowed on the parameters that they are for, and on no other', () => {
    const place = 'acs:oos:cn-hangzhou:1000000000000001'
    const statements = blocks.flatMap(({ policy }) => policy.Statement)
    const ofParameters = statements.filter(({ Action }) => /Parameter/.test(String(Action)))
    expect(ofParameters.map(({ Resource }) => Resource)).toEqual([
      ...[1, 2].map(() => [`${place}:parameter/chat-sync`, `${place}:parameter/chat-sync/*`]),
      `${place}:secretparameter/team-chat-secret`,
    ])
    expect(ofParameters.filter(({ Action }) => /Chat/.test(String(Action)))).toEqual([])
  })

  test('the policy for preflight allows its two questions, and nothing else', () => {
    const actions = actionsOf('policy:preflight')
    expect(new Set(actions.map((action) => action.replace(/^.*:/, 'oos:')))).toEqual(
      new Set(['oos:GetRole', 'oos:GetResourceGroup']),
    )
    expect(operations).toEqual(expect.arrayContaining(['oos:GetRole', 'oos:GetResourceGroup']))
    for (const action of actions) expect(read('docs/preflight.md')).toContain(action)
  })

  test('the trust policies name provider, audience and subject', () => {
    const trusts = blocks.filter(({ kind }) => kind.startsWith('trust:'))
    expect(trusts.map(({ kind }) => kind)).toEqual(['trust:plan', 'trust:apply', 'trust:plan'])
    for (const { policy } of trusts) {
      expect(policy.Statement).toMatchObject([
        {
          Action: 'sts:AssumeRole',
          Principal: { Federated: ['acs:ram::1000000000000001:oidc-provider/github'] },
          Condition: {
            StringEquals: {
              'oidc:iss': ['https://token.actions.githubusercontent.com'],
              'oidc:aud': ['sts.aliyuncs.com'],
            },
          },
        },
      ])
    }
    const main = 'repo:acme/bots:ref:refs/heads/main'
    expect(trusts.map(({ policy }) => policy.Statement[0]?.Condition?.StringEquals['oidc:sub'])).toEqual([
      ['repo:acme/bots:pull_request'],
      [main],
      ['repo:acme/bots:pull_request', main],
    ])
  })
})
