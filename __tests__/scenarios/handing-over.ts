import { expect } from '@jest/globals'
import { stringify } from 'yaml'
import { DEFAULT_ACCOUNT } from '../../src/emulator/caller.ts'
import type { Emulator } from '../../src/emulator/emulator.ts'
import { NO_EVENT } from '../../src/model/event.ts'
import { settleReads } from '../support/behaviour.ts'
import fc from '../support/fast-check.ts'
import { createMemoryWorkspace } from '../support/memory-workspace.ts'
import { runInside } from '../support/run-inside.ts'
import type { Place } from './convergence.ts'

const REGION = 'cn-hangzhou'
const NAMES = ['alpha', 'beta', 'gamma', 'delta']
const SERVER = 'https://github.com'

/** One file with a run of its own: what it declares, and what it gives up. */
interface Team {
  path: string
  declared: ReadonlySet<string>
  removed: ReadonlySet<string>
}

/** A repository with two teams, whose files lie in one folder. */
interface Repository {
  readonly id: string
  name: string
  readonly teams: readonly [Team, Team]
}

/** Where something happens: of which repository, and of which team. */
interface At {
  readonly repository: number
  readonly team: number
}

type Step = At &
  (
    | { readonly do: 'apply' | 'rename-file' | 'rename-repository' | 'take-over' }
    | { readonly do: 'write'; readonly declared: readonly string[] }
    | { readonly do: 'move' | 'give-up' | 'lose-record' | 'delete-by-hand'; readonly name: string }
  )

const at = { repository: fc.nat(1), team: fc.nat(1) }
const name = fc.constantFrom(...NAMES)
const step: fc.Arbitrary<Step> = fc.oneof(
  { weight: 5, arbitrary: fc.record({ ...at, do: fc.constant('apply' as const) }) },
  { weight: 2, arbitrary: fc.record({ ...at, do: fc.constant('write' as const), declared: fc.subarray(NAMES) }) },
  { weight: 4, arbitrary: fc.record({ ...at, do: fc.constantFrom('move' as const, 'give-up' as const), name }) },
  {
    weight: 2,
    arbitrary: fc.record({ ...at, do: fc.constantFrom('lose-record' as const, 'delete-by-hand' as const), name }),
  },
  {
    weight: 2,
    arbitrary: fc.record({
      ...at,
      do: fc.constantFrom('rename-file' as const, 'rename-repository' as const, 'take-over' as const),
    }),
  },
)

/** What a bot is, by its name alone: two files that declare it never differ about it. */
const toEntry = (bot: string) => ({
  name: bot,
  type: 'DingTalk',
  configuration: { DingTalkClientId: `ding-${bot}`, DingTalkClientSecret: { fromEnv: 'OOS_CHAT_SECRET_A' } },
  ignore: ['configuration.DingTalkTemplateId'],
})

const toText = ({ declared, removed }: Team): string =>
  stringify({
    version: 1,
    region: REGION,
    chatConfigurations: [...declared].map(toEntry),
    removed: [...removed].map((bot) => ({ name: bot })),
  })

/** What each history begins with. `isShared`: both repositories have one scope, else each its own, after its name. */
interface Stage {
  readonly place: Place
  readonly repositories: readonly [Repository, Repository]
  readonly isShared: boolean
  readonly hasKey: boolean
}

const createTeam = (path: string, ...declared: readonly string[]): Team => ({
  path,
  declared: new Set(declared),
  removed: new Set(),
})

const readRegion = ({ control }: Emulator) => control.readState().accounts[DEFAULT_ACCOUNT.id]?.[REGION] ?? {}

interface StoredRecord {
  readonly scope: string
  readonly name: string
  readonly file: string
  readonly repository?: readonly string[]
}

const listRecords = (emulator: Emulator): ReadonlyMap<string, StoredRecord> =>
  new Map(
    (readRegion(emulator).parameters ?? []).map(({ Value }) => {
      const record = JSON.parse(String(Value)) as StoredRecord
      return [record.name, record] as const
    }),
  )

const listLive = (emulator: Emulator): ReadonlySet<string> =>
  new Set((readRegion(emulator).chatConfigurations ?? []).map(({ Name }) => Name))

const apply = async (stage: Stage, { repository, team }: At, more: Readonly<Record<string, string>> = {}) => {
  const { place, repositories, isShared, hasKey } = stage
  const home = repositories[repository as 0 | 1]
  const files = createMemoryWorkspace(new Map(home.teams.map((one) => [one.path, toText(one)])))
  place.emulator.control.clearOperations()
  const result = await runInside(
    [],
    {
      command: 'apply',
      endpoint: place.emulator.url,
      config: home.teams[team as 0 | 1].path,
      scope: isShared ? 'acme/all' : home.name,
      'max-deletions': '100',
      ...(hasKey && { 'fingerprint-key': 'k'.repeat(32) }),
      ...more,
    },
    { OOS_CHAT_SECRET_A: 'secret-a-1' },
    { ports: { files, event: { ...NO_EVENT, home: { server: SERVER, id: home.id, name: home.name } } } },
  )
  settleReads(place.behaviour, place.emulator.control)
  return result
}

/** Applies, and checks that no run deletes what its own file did not declare last, or what a file beside it has now. */
const applyAndCheck = async (stage: Stage, where: At, more: Readonly<Record<string, string>> = {}): Promise<void> => {
  const { emulator } = stage.place
  const home = stage.repositories[where.repository as 0 | 1]
  const team = home.teams[where.team as 0 | 1]
  const [records, live] = [listRecords(emulator), listLive(emulator)]
  const { exitCode, log } = await apply(stage, where, more)
  if (exitCode !== 0) {
    expect(log).toContain('OWNED_BY_OTHERS')
    expect(emulator.control.listOperations().filter(({ committed }) => committed)).toEqual([])
    return
  }
  const after = listLive(emulator)
  for (const gone of [...live].filter((bot) => !after.has(bot))) {
    const { file, repository } = records.get(gone) ?? { file: '' }
    expect([gone, file, repository?.[1]]).toEqual([gone, team.path, home.id])
    expect(home.teams.some(({ declared }) => declared.has(gone))).toBe(false)
    expect(team.removed.has(gone)).toBe(false)
  }
  for (const bot of team.declared) expect(after.has(bot)).toBe(true)
}

const act = async (stage: Stage, next: Step): Promise<void> => {
  const home = stage.repositories[next.repository as 0 | 1]
  const team = home.teams[next.team as 0 | 1]
  const beside = home.teams[(1 - next.team) as 0 | 1]
  const { control } = stage.place.emulator
  if (next.do === 'apply') return await applyAndCheck(stage, next)
  if (next.do === 'take-over')
    return await applyAndCheck(stage, next, { 'previous-scopes': 'acme/one\nacme/two\nacme/all' })
  if (next.do === 'write') {
    team.declared = new Set(next.declared)
    team.removed = new Set([...team.removed].filter((bot) => !team.declared.has(bot)))
  }
  if (next.do === 'move' && team.declared.has(next.name)) {
    team.declared = new Set([...team.declared].filter((bot) => bot !== next.name))
    beside.declared = new Set([...beside.declared, next.name])
    beside.removed = new Set([...beside.removed].filter((bot) => bot !== next.name))
  }
  if (next.do === 'give-up') {
    team.declared = new Set([...team.declared].filter((bot) => bot !== next.name))
    team.removed = new Set([...team.removed, next.name])
  }
  if (next.do === 'rename-file') team.path = team.path.replace('.yml', 'x.yml')
  if (next.do === 'rename-repository') home.name = `${home.name}x`
  if (next.do === 'delete-by-hand') control.deleteChat({ region: REGION, name: next.name })
  if (next.do === 'lose-record') {
    const parameter = readRegion(stage.place.emulator).parameters?.find(({ Value }) =>
      String(Value).includes(`"name":"${next.name}"`),
    )
    if (parameter !== undefined) control.deleteParameter({ region: REGION, name: parameter.Name })
  }
}

const ALL: readonly At[] = [0, 1].flatMap((repository) => [0, 1].map((team) => ({ repository, team })))

/** As many rounds as a bot can change hands in, one after the other. */
const ROUNDS = 4

/**
 * Several files and repositories, renamed, moved, given up and taken over in any order: no run deletes what is declared
 * elsewhere, and in the end no run has anything left to write.
 */
export const assertHandsOver = async (place: Place, numRuns: number): Promise<void> => {
  await fc.assert(
    fc.asyncProperty(
      fc.array(step, { minLength: 3, maxLength: 12 }),
      fc.boolean(),
      fc.boolean(),
      async (steps, isShared, hasKey) => {
        place.emulator.control.writeState({ version: 1, accounts: { [DEFAULT_ACCOUNT.id]: { [REGION]: {} } } })
        const stage: Stage = {
          place,
          isShared,
          hasKey,
          repositories: [
            {
              id: '1',
              name: 'acme/one',
              teams: [createTeam('teams/a.yml', 'alpha'), createTeam('teams/b.yml', 'beta')],
            },
            { id: '2', name: 'acme/two', teams: [createTeam('teams/a.yml', 'gamma'), createTeam('teams/b.yml')] },
          ],
        }
        for (const next of steps) await act(stage, next)
        for (let round = 0; round < ROUNDS; round += 1) for (const one of ALL) await applyAndCheck(stage, one)
        for (const one of ALL) {
          await apply(stage, one)
          const writes = place.emulator.control.listOperations().filter(({ committed }) => committed)
          expect([one, writes.map(({ operation, name: bot }) => `${operation} ${bot}`)]).toEqual([one, []])
        }
      },
    ),
    { numRuns },
  )
}
