import { CYCLES, FORMS, HIDDEN, IMPORTS, NEW_PLACES, type Row, TREES, WAYS_ROUND } from './imports.ts'

/** A text to be tried at several places. */
type Text = readonly [title: string, text: string]

const PLAN = 'src/stages/plan/'

const PURE = ['src/model/', 'src/stages/config/', 'src/stages/export/', PLAN, 'src/stages/render/']
const LANGUAGES = ['src/stages/render/texts/', 'src/stages/render/texts/en/']
const BEHIND_PORTS = [
  'src/outside-github.ts',
  'src/wiring.ts',
  'src/inputs/',
  'src/library/',
  'src/run/',
  'src/stages/apply/',
  PLAN,
]

const WAITS: readonly Text[] = [
  ['an async arrow', 'const wait = async () => 1'],
  ['an async function', 'async function wait() {}'],
  ['an exported async function', 'export async function wait() {}'],
  ['an async function by default', 'export default async function () {}'],
  ['an async expression', 'const wait = async function () {}'],
  ['an async generator', 'const wait = async function* () {}'],
  ['an async method', 'const all = { async wait() {} }'],
  ['an async method of a class', 'class Waiter { static async wait() {} }'],
  ['await', 'await wait()'],
  ['for await', 'for await (const part of parts) use(part)'],
]

const TIMES: readonly Text[] = [
  ['the time', 'const now = Date.now()'],
  ['a date of now', 'const now = new Date()'],
  ['a clock that is handed on', 'use({ now: Date.now })'],
]

const OUTSIDE: readonly Text[] = [
  ['a variable of the environment', "const region = process.env['REGION']"],
  ['the output', "console.log('done')"],
  ['the network', "const answer = fetch('https://example.com')"],
  ['a type of the network', 'type Fetch = typeof fetch'],
  ['a socket', "const socket = new WebSocket('wss://example.com')"],
  ['a stream of events', "const events = new EventSource('https://example.com')"],
  ['the machine', 'const parts = navigator.hardwareConcurrency'],
  ['a timer', 'setTimeout(() => use(1), 1)'],
  ['a timer that repeats', 'setInterval(() => use(1), 1)'],
  ['a turn of the loop', 'setImmediate(() => use(1))'],
  ['a clock of the machine', 'const now = performance.now()'],
  ['chance of the machine', 'const id = crypto.randomUUID()'],
]

const IMPURE: readonly Text[] = [
  ['a date', "const date = new Date('2026-01-01')"],
  ['a type of a date', 'type Day = Date'],
  ['the language of the machine', 'const format = Intl.NumberFormat()'],
  ['a promise', 'const done = Promise.resolve()'],
  ['a type of a promise', 'type Done = Promise<void>'],
  ['a timer that ends something', 'const signal = AbortSignal.timeout(1)'],
  ['a task for later', 'queueMicrotask(() => use(1))'],
]

const OTHER_WAYS: readonly Text[] = [
  ['require', "const hidden = require('../../run/run.ts')"],
  ['require.resolve', "const hidden = require.resolve('../../run/run.ts')"],
  ['module.require', "const hidden = module.require('../../run/run.ts')"],
  ['exports', 'exports.hidden = 1'],
  ['the global object', "const hidden = globalThis.process.env['REGION']"],
  ['the global object of Node', "const hidden = global.process.env['REGION']"],
  ['code from text', "const hidden = new Function('return process')"],
]

const SECRETS: readonly Row[] = [
  ['a row of the summary', 'src/stages/render/', 'const text = secret.reveal()'],
  ['a language', 'src/stages/render/texts/en/', 'const text = secret?.reveal()'],
  ['a file beside one that may', 'src/adapters/oos/', 'const text = secret.reveal()'],
  ['a command', 'src/commands/', "const text = secret['reveal']()"],
  ['a door', 'src/index.ts', 'const text = secret.reveal()'],
  ['a stage, taking it apart', 'src/stages/apply/', 'const { reveal } = secret'],
  ['the story, handing it on', 'src/run/', 'const tell = secret.reveal'],
  ['the model, borrowing it', 'src/model/', 'const text = Secret.prototype.reveal.call(secret)'],
  ['the one that may draw', 'src/adapters/oos/retry.ts', 'const text = secret.reveal()'],
]

const WITHOUT_IMPORT: readonly Row[] = [
  ['an adapter', 'src/adapters/workspace/', "const fs = process.getBuiltinModule('fs')"],
  ['a command, taking it apart', 'src/commands/', 'const { getBuiltinModule } = process'],
  ['a file that may tell', 'src/adapters/oos/sts.ts', "const fs = process.getBuiltinModule('fs')"],
  ['the one that may draw', 'src/adapters/oos/retry.ts', "const fs = process.getBuiltinModule('fs')"],
]

const CHANCE: readonly Row[] = [
  ['an adapter', 'src/adapters/github/', 'const share = Math.random()'],
  ['the emulator', 'src/emulator/', 'const share = Math.random()'],
  ['the story, handing it on', 'src/run/', 'use(Math.random)'],
  ['a file that may tell', 'src/adapters/oos/sts.ts', "const share = Math['random']()"],
]

/** Literals that name sets of Unicode. */
const SETS: readonly Text[] = [
  ['letters', String.raw`const isWord = /^\p{L}+$/u.test(text)`],
  ['what is none, after other text', String.raw`const isSeen = (text: string) => /[a-z\P{Cc}]/v.test(text)`],
]

const everywhere = (places: readonly string[], texts: readonly Text[]): readonly Row[] =>
  places.flatMap((place) => texts.map(([title, text]): Row => [`${title}, ${place}`, place, text]))

const IMPORT = 'lint/style/noRestrictedImports: '
const GLOBAL = 'lint/style/noRestrictedGlobals: '
const PROPERTY = 'lint/nursery/noJsRestrictedProperties: '

/** What the linter refuses, by how the refusal begins. */
export const REFUSED: Readonly<Record<string, readonly Row[]>> = {
  [IMPORT]: [...IMPORTS, ...FORMS, ...WAYS_ROUND, ...TREES],
  [`${IMPORT}This file stands in no layer yet`]: NEW_PLACES,
  'plugin: An import says where it goes': HIDDEN,
  'plugin: model, config, plan, export and render are pure': everywhere([...PURE, ...LANGUAGES], WAITS),
  'plugin: The clock is a port': everywhere([...BEHIND_PORTS, 'src/stages/probe/'], TIMES),
  'plugin: V8 builds the sets of Unicode': everywhere(['src/adapters/terminal/', 'src/run/', PLAN], SETS),
  [GLOBAL]: [
    ...everywhere(BEHIND_PORTS, OUTSIDE),
    ...everywhere([...PURE, ...LANGUAGES], IMPURE),
    ...everywhere(
      ['src/index.ts', 'src/commands/init/', 'src/adapters/oos/', 'src/emulator/', 'src/run/', PLAN],
      OTHER_WAYS,
    ),
  ],
  [`${PROPERTY}Do not use property 'reveal'`]: SECRETS,
  [`${PROPERTY}Do not use property 'getBuiltinModule'`]: WITHOUT_IMPORT,
  [`${PROPERTY}Do not use 'Math.random'`]: [
    ...CHANCE,
    ...everywhere(PURE, [['chance', 'const share = Math.random()']]),
  ],
  'lint/suspicious/noImportCycles: ': CYCLES,
  'lint/security/noGlobalEval: ': [['eval', 'src/commands/', "eval('process')"]],
}

/** What the linter lets pass: near to what it refuses. */
export const PASSED: readonly Row[] = [
  ['a hash, in plan/', PLAN, "import { createHash } from 'node:crypto'"],
  ['paint, in render/', 'src/stages/render/', "import { styleText } from 'node:util'"],
  ['types of the compiler of schemas', 'src/stages/config/', "import type { ErrorObject } from 'ajv'"],
  ['a language, in the story', 'src/run/', "const load = () => import('../stages/render/texts/en/index.ts')"],
  [
    'JSON, in a command',
    'src/commands/tools.ts',
    "const load = () => import('../../schemas/x.json', { with: { type: 'json' } })",
  ],
  ['a wall inside of an adapter', 'src/adapters/oos/', "const load = () => import('./apis.ts')"],
  ['the type behind such a wall', 'src/adapters/oos/', "type Create = typeof import('./apis.ts').createCall"],
  ['the size of a text, in render/', 'src/stages/render/', 'const size = Buffer.byteLength(text)'],
  ['a number, in plan/', PLAN, 'const whole = Math.floor(1.5)'],
  ['a name that looks like the clock', PLAN, "const now = entry.Date + entry['Date']"],
  ['a pattern without a set', PLAN, String.raw`const pattern = /\\p{2}|p\{/u`],
  ['a pattern that is made when it is asked for', PLAN, String.raw`const toWord = toUnicodePattern('\\p{L}', 'u')`],
  ['a parameter that is named like one', PLAN, 'const show = (process: string) => process'],
  ['a word of a text', PLAN, "const words = 'async, await, Date.now() and import(x)'"],
  ['a name that begins like a word', PLAN, 'const asynchronous = (async: number) => async'],
  ['a loop', PLAN, 'for (const part of parts) use(part)'],
  ['a date that is given, in a stage', 'src/stages/probe/', 'const day = new Date(ms).toISOString()'],
  ['a date that is read, in an adapter', 'src/adapters/oos/', 'const ms = Date.parse(text)'],
  ['the clock of the machine, in an adapter', 'src/adapters/workspace/', 'const now = Date.now()'],
  ['a promise, in the story', 'src/run/', 'const wait = async () => await Promise.all(works)'],
  ['the environment, in an adapter', 'src/adapters/github/', "const path = process.env['GITHUB_OUTPUT']"],
  ['the network, in an adapter', 'src/adapters/dingtalk/', 'const answer = fetch(url)'],
  ['the output, in a command', 'src/commands/', 'process.stdout.write(text)'],
  ['chance, between tries', 'src/adapters/oos/retry.ts', 'const share = Math.random()'],
  ['a secret, where it is sent', 'src/adapters/oos/sts.ts', 'const text = secret.reveal()'],
  ['a secret, where its text form is made', 'src/model/secret.ts', 'class Secret { reveal() { return this.#value } }'],
  ['two files that import a third one', 'src/stages/state/state-key.ts', "import '../../model/hen.ts'"],
  ['sources, in a script', 'scripts/check/', "import { readDesired } from '../../src/stages/config/read-desired.ts'"],
  ['scripts, in a script', 'scripts/check/', "import { ROOT } from '../support/root.ts'"],
  ['a part of a package, in a script', 'scripts/generate/', "import { Ajv } from 'ajv/dist/ajv.js'"],
  ['sources, in a test', '__tests__/unit/run/', "import { run } from '../../../src/run/run.ts'"],
  ['scripts, in a test', '__tests__/unit/run/', "import { ROOT } from '../../../scripts/support/root.ts'"],
  ['the seeded cases, in a test', '__tests__/unit/run/', "import fc from '../../support/fast-check.ts'"],
  ['an SDK, in a test', '__tests__/scenarios/', "import '@alicloud/pop-core'"],
]
