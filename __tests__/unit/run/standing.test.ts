import { describe, expect, test } from '@jest/globals'
import { NO_EVENT, type RunEvent } from '../../../src/model/event.ts'
import { CodedError } from '../../../src/model/failure.ts'
import type { Standing } from '../../../src/model/review.ts'
import type { Forge } from '../../../src/ports.ts'
import type { Planned } from '../../../src/run/planned.ts'
import { createShow } from '../../../src/run/show.ts'
import { createPlanShow } from '../../../src/run/show-plan.ts'
import { isSuperseded } from '../../../src/run/standing.ts'
import { en } from '../../../src/stages/render/texts/en/index.ts'
import { read } from '../../support/inputs.ts'
import { createMemoryForge } from '../../support/memory-forge.ts'
import { createMemoryReporter } from '../../support/memory-run.ts'
import { createMemoryWorkspace } from '../../support/memory-workspace.ts'

const PUSH = { ...NO_EVENT, name: 'push', branch: 'main', sha: 'a1' }
const UNAVAILABLE = { code: 'GITHUB_UNAVAILABLE', task: 'newer-commits' } as const

/** Asks how the branch stands to a run on an event; the forge answers with this, and `undefined` stands for none. */
const ask = async (
  event: RunEvent,
  answer: Standing | CodedError | undefined,
  { files = ['chat.yml'], locate = (path: string): string | undefined => path } = {},
) => {
  const reporter = createMemoryReporter()
  const asked: unknown[] = []
  const compare: Forge['compare'] = async (sha, branch, { paths, isNamed }) => {
    asked.push([sha, branch, paths, isNamed('conf.yml')])
    if (answer === undefined || answer instanceof CodedError) throw answer
    return answer
  }
  const planned = {
    inputs: read({ config: 'conf.yml' }),
    ports: { event, files: { ...createMemoryWorkspace(new Map()), locate } },
    show: createPlanShow(createShow(reporter, en), reporter),
    header: { mode: 'apply', files },
    forge: answer === undefined ? undefined : { ...createMemoryForge().forge, compare },
  } as unknown as Planned
  await planned.show.summarize(() => 'PLAN')
  const ended = await isSuperseded(planned).catch((thrown: CodedError) => thrown.detail)
  return { ended, asked, lines: reporter.lines, summary: reporter.summaries.at(-1) }
}

const QUIET = { ended: false, lines: [], summary: 'PLAN' }
const ASKED = [['a1', 'main', ['chat.yml'], true]]

describe('a branch', () => {
  test('that is as the commit left the files lets the run go on', async () => {
    expect(await ask(PUSH, 'current')).toEqual({ ...QUIET, asked: ASKED })
  })

  test.each(['superseded', 'rewritten'] as const)('that went on without it does not: %s', async (standing) => {
    const { ended, asked, lines, summary } = await ask(PUSH, standing)
    expect([ended, asked]).toEqual([true, ASKED])
    expect(lines).toEqual([`warning [oos-chat-sync: superseded]: ${en.report.superseded[standing]}`])
    expect(summary).toBe(`> [!WARNING]\n> ${en.report.superseded[standing]}\n\nPLAN`)
  })

  test('is asked about nothing where no job started the run', async () => {
    expect(await ask({ ...PUSH, name: undefined } as unknown as RunEvent, 'superseded')).toEqual({
      ...QUIET,
      asked: [],
    })
  })
})

describe('where nobody can be asked', () => {
  const unasked = 'warning [oos-chat-sync: GITHUB_UNAVAILABLE]: '

  test.each([
    ['without a token', PUSH, undefined],
    ['for no known commit', { ...NO_EVENT, name: 'push', branch: 'main' }, 'superseded'],
    ['for no branch', { ...NO_EVENT, name: 'push', sha: 'a1' }, 'superseded'],
  ] as const)('a first attempt goes on with a warning, and another one does not: %s', async (_what, event, answer) => {
    expect(await ask(event, answer)).toEqual({ ...QUIET, asked: [], lines: [expect.stringContaining(unasked)] })
    const cause = { ...UNAVAILABLE, isUnasked: true }
    expect(await ask({ ...event, isRerun: true }, answer)).toEqual({
      ...QUIET,
      asked: [],
      ended: { code: 'RERUN_REFUSED', cause },
    })
  })

  test('as where there is no answer', async () => {
    const failure = new CodedError({ ...UNAVAILABLE, status: 503 })
    expect(await ask(PUSH, failure)).toEqual({
      ...QUIET,
      asked: ASKED,
      lines: [expect.stringMatching(/^warning \[oos-chat-sync: GITHUB_UNAVAILABLE\]: .*503/)],
    })
    const { ended } = await ask({ ...PUSH, isRerun: true }, failure)
    expect(ended).toEqual({ code: 'RERUN_REFUSED', cause: failure.detail })
  })

  test('because Flow gives no way to its forge, nothing is said', async () => {
    const event = { ...PUSH, name: 'flow', isRerun: true }
    expect(await ask(event, undefined)).toEqual({ ...QUIET, asked: [] })
    expect(await ask(event, 'superseded')).toMatchObject({ ended: true, asked: ASKED })
  })
})

test('a file whose place in the repository is unknown is told, and the branch is asked all the same', async () => {
  const files = ['known.yml', 'strange.yml', 'stranger.yml']
  const locate = (path: string) => (path === 'known.yml' ? path : undefined)
  expect(await ask(PUSH, 'current', { files, locate })).toEqual({
    ...QUIET,
    asked: [['a1', 'main', files, true]],
    lines: [expect.stringMatching(/^warning \[oos-chat-sync: REPOSITORY_UNKNOWN\]: .*"strange.yml"/)],
  })
})
