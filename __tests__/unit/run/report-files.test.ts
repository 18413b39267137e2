import { createHash } from 'node:crypto'
import { describe, expect, test } from '@jest/globals'
import type { Diagnostic } from '../../../src/model/diagnostic.ts'
import { CodedError } from '../../../src/model/failure.ts'
import type { Plan } from '../../../src/model/plan.ts'
import { REPORT_FORMATS } from '../../../src/model/report-file.ts'
import type { Files } from '../../../src/ports.ts'
import { writeReportFiles } from '../../../src/run/report-files.ts'
import { createShow, type Findings } from '../../../src/run/show.ts'
import { toIssues } from '../../../src/stages/render/issues.ts'
import { toCodeQuality, toSarif } from '../../../src/stages/render/report-forms.ts'
import { en } from '../../../src/stages/render/texts/en/index.ts'
import { createMemoryReporter } from '../../support/memory-run.ts'
import { createMemoryWorkspace } from '../../support/memory-workspace.ts'
import { POSITION } from '../../support/models.ts'

const ALL = REPORT_FORMATS.map((format) => ({ format, file: `run.${format}` }))
const FAULT: Diagnostic = {
  code: 'KEY_MISSING',
  key: 'type',
  severity: 'warning',
  path: 'chatConfigurations[0]',
  position: { ...POSITION, file: 'sub/chat.yml' },
}
const PLAN: Plan = {
  changes: [{ action: 'delete', key: { region: 'cn-hangzhou', name: 'a' }, type: 'WeChat', fields: [] }],
  unchanged: [],
  unmanagedCount: 0,
  findings: [],
  chores: [],
}
const FOUND = { diagnostics: [FAULT], files: ['sub/chat.yml'] }

/** Writes reports of what was found into a workspace that refuses these paths, and tells in order what was done there. */
const write = async (found: Partial<Findings>, reports = ALL, refused: readonly string[] = []) => {
  const done: string[] = []
  const written = new Map<string, string>()
  const files: Files = {
    ...createMemoryWorkspace(new Map()),
    locate: (path) => (path.startsWith('sub/') ? path.slice('sub/'.length) : undefined),
    read: async ([pattern = '', ...others]) => {
      done.push(`read ${[pattern, ...others].join(' ')}`)
      throw new CodedError({ code: 'CONFIG_NOT_FOUND', pattern })
    },
    assertWritable: async (path, kept) => {
      done.push(`assert ${path} keeps ${kept}`)
      if (refused.includes(path)) throw new CodedError({ code: 'OUTPUT_FILE_REFUSED', path, why: 'configuration' })
    },
    write: async (path, text) => {
      done.push(`write ${path}`)
      written.set(path, text)
    },
  }
  const show = createShow(createMemoryReporter(), en)
  await show.summarize(() => 'SUMMARY\n')
  Object.assign(show.found, found)
  const config = ['a.yml', 'b/*.yml']
  const waiting = await writeReportFiles({ config, reports }, show, files).catch((thrown: CodedError) => thrown.detail)
  return { waiting, done, written: Object.fromEntries(written) }
}

const digest = (text: string) => createHash('sha256').update(text).digest('hex').slice(0, 40)
const toText = (value: unknown) => `${JSON.stringify(value, null, 2)}\n`
const listDone = (formats: readonly string[]) =>
  formats.flatMap((format) => [`assert run.${format} keeps read`, `write run.${format}`])

describe('the files of a run', () => {
  const issues = toIssues(FOUND, en, digest).map((issue) => ({
    ...issue,
    position: { ...issue.position, file: 'chat.yml' },
  }))

  test('tell what was found so far, each in its form, by paths in the repository; a plan is waited for', async () => {
    expect(await write({ ...FOUND, fault: { code: 'X', text: 'why' } })).toEqual({
      waiting: ['run.json', 'run.terraform'],
      done: listDone(['markdown', 'sarif', 'codequality']),
      written: {
        'run.markdown': 'SUMMARY\n',
        'run.sarif': toText(toSarif(issues, en, { code: 'X', text: 'why' })),
        'run.codequality': toText(toCodeQuality(issues)),
      },
    })
  })

  test('tell the counts of a plan; the plan itself is written elsewhere', async () => {
    const { waiting, written } = await write({ ...FOUND, plan: PLAN })
    expect([waiting, Object.keys(written)]).toEqual([
      [],
      ['run.markdown', 'run.sarif', 'run.codequality', 'run.terraform'],
    ])
    expect(written['run.terraform']).toBe(toText({ create: 0, update: 0, delete: 1 }))
  })

  test('name a file as the run does where its place in the repository is unknown', async () => {
    const stray = { ...FAULT, position: { ...POSITION, file: 'stray.yml' } }
    const reports = [{ format: 'codequality' as const, file: 'q' }]
    const { written } = await write({ diagnostics: [stray], files: ['stray.yml'] }, reports)
    expect(JSON.parse(written['q'] ?? '')).toMatchObject([{ location: { path: 'stray.yml', lines: { begin: 3 } } }])
  })

  test('are written as far as they can be, and the first that cannot is told', async () => {
    const { waiting, done } = await write(FOUND, ALL, ['run.markdown', 'run.codequality'])
    expect(waiting).toEqual({ code: 'OUTPUT_FILE_REFUSED', path: 'run.markdown', why: 'configuration' })
    expect(done).toEqual([
      'assert run.markdown keeps read',
      ...listDone(['sarif']),
      'assert run.codequality keeps read',
    ])
  })

  test('replace no file of a run that failed before it read any', async () => {
    const { done } = await write({}, [{ format: 'markdown', file: 'run.markdown' }])
    expect(done).toEqual(['read a.yml', 'read b/*.yml', ...listDone(['markdown'])])
  })
})
