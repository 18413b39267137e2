import { type Behaviour, DEFAULT_BEHAVIOUR } from '../../src/emulator/behaviour.ts'

/** What the emulator may do otherwise, all of it without a loss: see docs/assumptions.md for the rest. */
const SWITCHES = {
  omitted: ['clear', 'keep'],
  mask: ['stored', 'ignored'],
  secretsOnRead: ['masked', 'partly', 'word', 'empty', 'texts'],
  type: ['reject', 'change'],
  secretDate: ['moves', 'stays'],
  equalDate: ['moves', 'stays'],
  staleReads: [0, 1, 2],
  names: ['any', 'plain'],
  nameCase: ['kept', 'ignored'],
  paging: ['token', 'none'],
  pageSize: [100, 1, 2],
  listSizes: ['10..100', '1..100', '10..50', '10..20', '10..10', 'refused'],
  pathSize: [100, 50, 10],
  tokens: ['place', 'page', 'bound'],
  typeCase: ['kept', 'lower'],
  roles: ['name', 'arn'],
  groups: ['default', 'none'],
  dates: ['zoned', 'mixed'],
  missing: ['EntityNotExists', 'NotFound'],
  taken: ['EntityAlreadyExists', 'ResourceConflict'],
  listOutputs: ['shown', 'absent'],
  filters: ['ignored', 'obeyed'],
  adds: ['none', 'RobotCode'],
  normalises: ['none', 'trim'],
} as const satisfies { readonly [Name in keyof Behaviour]?: readonly Behaviour[Name][] }

type Switch = keyof typeof SWITCHES
type Setting = readonly [name: Switch, value: string | number]
type Combination = ReadonlyMap<Switch, string | number>

const NAMES = Object.keys(SWITCHES) as readonly Switch[]
const SETTINGS: readonly Setting[] = NAMES.flatMap((name) => SWITCHES[name].map((value) => [name, value] as const))

const isUsual = ([name, value]: Setting): boolean => DEFAULT_BEHAVIOUR[name] === value

/** Every switch by itself. */
const listSingles = (): readonly Combination[] =>
  SETTINGS.filter((setting) => !isUsual(setting)).map(([name, value]) => new Map([[name, value]]))

const toPairText = (a: Setting, b: Setting): string => JSON.stringify([a, b].sort())

const countNew = (combination: Combination, setting: Setting, open: ReadonlySet<string>): number =>
  [...combination].filter((other) => open.has(toPairText(setting, other))).length

/** One combination that holds the first open pair and, switch by switch, the value with the most open pairs. */
const toCombination = (open: ReadonlySet<string>): Combination => {
  const [first = '[]'] = open
  const combination = new Map(JSON.parse(first) as Setting[])
  for (const name of NAMES.filter((other) => !combination.has(other))) {
    const settings = SWITCHES[name].map((value): Setting => [name, value])
    const counts = settings.map((setting) => countNew(combination, setting, open))
    const [, value = 0] = settings[counts.indexOf(Math.max(...counts))] ?? []
    combination.set(name, value)
  }
  return combination
}

/** Few combinations in which each pair of settings comes at least once; greedy, and the same each time. */
const listPairwise = (): readonly Combination[] => {
  const open = new Set(
    SETTINGS.flatMap((a, index) => SETTINGS.slice(index + 1).flatMap((b) => (a[0] === b[0] ? [] : [toPairText(a, b)]))),
  )
  const combinations: Combination[] = []
  while (open.size > 0) {
    const combination = toCombination(open)
    const settings = [...combination]
    for (const a of settings) for (const b of settings) open.delete(toPairText(a, b))
    combinations.push(combination)
  }
  return combinations
}

/** Each combination as the text that `FAULT_BEHAVIOUR` takes; what is usual is left out. */
export const COMBINATIONS: readonly string[] = [...listSingles(), ...listPairwise()]
  .map((combination) => [...combination].filter((setting) => !isUsual(setting)))
  .map((settings) => settings.map(([name, value]) => `${name}=${value}`).join(','))
