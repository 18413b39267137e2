import { expect, test } from '@jest/globals'
import type { Diagnostic } from '../../../../src/model/diagnostic.ts'
import type { Plan } from '../../../../src/model/plan.ts'
import { toIssues } from '../../../../src/stages/render/issues.ts'
import { toCodeQuality, toSarif, toTerraformCounts } from '../../../../src/stages/render/report-forms.ts'
import { en } from '../../../../src/stages/render/texts/en/index.ts'

const PLAN: Plan = { changes: [], unchanged: [], unmanagedCount: 0, findings: [], chores: [] }

const toDiagnostic = (line: number, others: Partial<Diagnostic> = {}): Diagnostic =>
  ({
    code: 'KEY_MISSING',
    key: 'type',
    severity: 'error',
    path: 'chatConfigurations[0]',
    entry: 'ops',
    position: { file: 'bots/聊天 1.yml', line, column: 3, endLine: line, endColumn: 9 },
    ...others,
  }) as Diagnostic

/** Shows what is digested. */
const identify = (diagnostics: readonly Diagnostic[], plan?: Plan) =>
  toIssues({ diagnostics, plan, files: ['first.yml'] }, en, (text) => text)

test.each([
  ['chatConfigurations[0]', 'chatConfigurations[7]'],
  ['removed[0]', 'removed[7]'],
  ['chatConfigurations[0].ignore[0]', 'chatConfigurations[7].ignore[2]'],
])('a fault keeps its fingerprint where lines and items above it come and go: %s', (one, other) => {
  const [before] = identify([toDiagnostic(4, { path: one })])
  const [after] = identify([toDiagnostic(40, { path: other })])
  expect(after?.fingerprint).toBe(before?.fingerprint)
})

test.each([
  ['code', { code: 'KEY_UNKNOWN', allowed: [] }],
  ['key', { key: 'name' }],
  ['name', { entry: 'dev' }],
  ['path', { path: 'chatConfigurations[0].configuration' }],
  ['file', { position: { file: 'b.yml', line: 4, column: 3, endLine: 4, endColumn: 9 } }],
])('another %s is another fingerprint', (_what, others) => {
  const [one, other] = identify([toDiagnostic(4), toDiagnostic(4, others as Partial<Diagnostic>)])
  expect(other?.fingerprint).not.toBe(one?.fingerprint)
})

test('of several that are the same each has its own', () => {
  const prints = identify([toDiagnostic(4), toDiagnostic(5), toDiagnostic(6)]).map(({ fingerprint }) => fingerprint)
  expect(new Set(prints).size).toBe(3)
})

test('a finding of no place stands at the first file, and is known by its object', () => {
  const finding = (name: string) =>
    ({ code: 'OWNED_BY_OTHERS', severity: 'error', owner: 'x', key: { region: 'cn-hangzhou', name } }) as const
  const [one, other] = identify([], { ...PLAN, findings: [finding('a'), finding('b')] })
  expect(one?.position).toMatchObject({ file: 'first.yml', line: 1 })
  expect(one?.fingerprint).not.toBe(other?.fingerprint)
})

test('SARIF has each rule once, paths as addresses, and what made the run fail', () => {
  const issues = identify([toDiagnostic(4), toDiagnostic(5, { severity: 'warning' })])
  const { runs } = toSarif(issues, en, { code: 'CONFIG_INVALID', text: 'why' })
  expect(runs).toMatchObject([
    {
      tool: { driver: { rules: [{ id: 'KEY_MISSING', helpUri: expect.stringMatching(/file-format\.md#errors$/) }] } },
      invocations: [{ executionSuccessful: false, toolExecutionNotifications: [{ message: { text: 'why' } }] }],
      results: [
        {
          level: 'error',
          locations: [
            {
              physicalLocation: {
                artifactLocation: { uri: 'bots/%E8%81%8A%E5%A4%A9%201.yml' },
                region: { startLine: 4, startColumn: 3, endLine: 4, endColumn: 9 },
              },
            },
          ],
        },
        { level: 'warning' },
      ],
    },
  ])
})

test("GitLab's code quality has its five members, and paths as they are", () => {
  const [issue] = toCodeQuality(identify([toDiagnostic(4)]))
  expect(issue).toEqual({
    description: expect.stringContaining('KEY_MISSING'),
    check_name: 'KEY_MISSING',
    fingerprint: expect.any(String),
    severity: 'critical',
    location: { path: 'bots/聊天 1.yml', lines: { begin: 4 } },
  })
})

test('a replacement counts twice, an adoption as an update, and no count is more than GitLab takes', () => {
  const change = (action: Plan['changes'][number]['action']) => ({
    ...{ action, key: { region: 'cn-hangzhou', name: action }, type: 'DingTalk', fields: [] },
  })
  const changes = (['delete', 'replace', 'update', 'create', 'adopt'] as const).map(change)
  expect(toTerraformCounts({ ...PLAN, changes })).toEqual({ create: 2, update: 2, delete: 2 })
  const many = Array.from({ length: 1_000_001 }, () => change('create'))
  expect(toTerraformCounts({ ...PLAN, changes: many })).toMatchObject({ create: 999_999 })
})
