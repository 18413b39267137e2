import type { Change, Plan } from '../../src/model/plan.ts'
import { readDesired } from '../../src/stages/config/read-desired.ts'
import { SUMMARY_LIMIT } from '../../src/stages/render/budget.ts'
import { toCommentMarkdown } from '../../src/stages/render/comment.ts'
import type { Header } from '../../src/stages/render/header.ts'
import { toPalette } from '../../src/stages/render/palette.ts'
import { toPlanMarkdown } from '../../src/stages/render/plan-markdown.ts'
import { toPlanText } from '../../src/stages/render/plan-text.ts'
import { en } from '../../src/stages/render/texts/en/index.ts'
import { toWorld } from './world.ts'

/*
 * One part of the program alone, cold as it is in a run: `stage.ts <name> <size>` prints how long the first call took and
 * how large its result is.
 */
const DIGEST = `hmac:${'d'.repeat(43)}`
const HEADER: Header = { mode: 'plan', scope: 'acme/bots' }
const ACTIONS = ['delete', 'replace', 'update', 'create'] as const

/** A plan of `size` changes, all kinds alike, with the fields of the bench's bots. */
const toPlan = (size: number): Plan => {
  const changes = readDesired(toWorld(size).files).desired.map(({ key, type, position }, index): Change => {
    const action = ACTIONS[Math.floor((index * ACTIONS.length) / size)] ?? 'create'
    const fields = [
      { field: 'ramRole', before: 'OOSServiceRole', after: 'OOSAdminRole' },
      { field: 'configuration.BotName', before: `Bot ${index}`, after: `Bot ${index} of acme & sons` },
      { field: 'configuration.DingTalkClientSecret', before: '***', after: '***', reason: 'rotated' as const },
    ]
    return { action, key, type, position, fields: action === 'delete' ? [] : fields }
  })
  return { changes, unchanged: [], unmanagedCount: 0, findings: [], chores: [] }
}

/** A file with `size` keys, most of them in its configurations. */
const toManyKeys = (size: number) => {
  const perEntry = 400
  const keys = (entry: number) =>
    Array.from({ length: Math.min(perEntry, size - entry * perEntry) }, (_, index) => `k${index}: 1`).join(', ')
  const entries = Array.from({ length: Math.ceil(size / perEntry) }, (_, entry) => {
    return `  - name: bot-${entry}\n    type: WeChat\n    configuration: { ${keys(entry)} }`
  })
  const text = `version: 1\nregion: cn-hangzhou\nchatConfigurations:\n${entries.join('\n')}\n`
  return [{ file: 'chat.yml', bytes: Buffer.from(text) }]
}

/** Prepares a stage of a size; what it gives back is timed. */
const STAGES: Readonly<Record<string, (size: number) => () => number>> = {
  'read-configurations': (size) => {
    const { files } = toWorld(size)
    return () => readDesired(files).desired.length
  },
  'read-keys': (size) => {
    const files = toManyKeys(size)
    return () => readDesired(files).desired.length
  },
  log: (size) => {
    const plan = toPlan(size)
    return () => Buffer.byteLength(toPlanText(plan, HEADER, en, toPalette(true)))
  },
  summary: (size) => {
    const plan = toPlan(size)
    return () => Buffer.byteLength(toPlanMarkdown(plan, HEADER, en, SUMMARY_LIMIT))
  },
  comment: (size) => {
    const plan = toPlan(size)
    return () => toCommentMarkdown(plan, HEADER, en, { digest: DIGEST }).length
  },
}

const [name = '', size = ''] = process.argv.slice(2)
const stage = STAGES[name]?.(Number(size))
if (stage === undefined) throw new Error(`The stage must be one of ${Object.keys(STAGES).join(', ')}`)
const [start, before] = [performance.now(), process.cpuUsage()]
const result = stage()
const [ms, { user, system }] = [performance.now() - start, process.cpuUsage(before)]
process.stdout.write(JSON.stringify({ ms, cpuMs: (user + system) / 1000, result }))
