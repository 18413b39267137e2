/** A line that the linter refuses or lets pass: what it tries, where, and its text. A folder gets a file for the line. */
export type Row = readonly [title: string, place: string, text: string]

const PLAN = 'src/stages/plan/'

/** A layer names what it must not. */
export const IMPORTS: readonly Row[] = [
  ['plan/ publishes', PLAN, "import '../../run/publish.ts'"],
  ['plan/ runs the plan', PLAN, "import '../../run/plan.ts'"],
  ['plan/ runs a command', PLAN, "import '../../commands/run.ts'"],
  ['a language plans', 'src/stages/render/texts/en/', "import '../../../plan/plan.ts'"],
  ['init calls the cloud', 'src/commands/init/', "import '@alicloud/pop-core'"],
  ['render/ loads a language', 'src/stages/render/', "import './texts/en/index.ts'"],
  ['run/ makes an adapter', 'src/run/', "const open = () => import('../adapters/oos/connect.ts')"],
  ['a stage asks another one', 'src/stages/apply/', "import { observeWorld } from '../observe/world.ts'"],
  ['an adapter reads inputs', 'src/adapters/oos/', "import type { Inputs } from '../../inputs/inputs.ts'"],
  ['an adapter uses another one', 'src/adapters/terminal/', "import '../workspace/process.ts'"],
  ['an adapter of GitHub calls the cloud', 'src/adapters/github/', "import '@alicloud/pop-core/lib/rpc.js'"],
  ['the emulator shares code with what asks it', 'src/emulator/operations/', "import '../../adapters/oos/answer.ts'"],
  ['the model renders', 'src/model/', "import '../stages/render/medium.ts'"],
  ['a port knows who answers', 'src/ports.ts', "import type { Connection } from './adapters/oos/connect.ts'"],
  ['the Action loads the command line', 'src/index.ts', "import './commands/run.ts'"],
  ['the Action loads the emulator', 'src/index.ts', "import './emulator/core.ts'"],
]

/** Each way to write an import. */
export const FORMS: readonly Row[] = [
  ['import of a value', PLAN, "import { publish } from '../../run/publish.ts'"],
  ['import of a namespace', PLAN, "import * as publish from '../../run/publish.ts'"],
  ['import of a type', PLAN, "import type { Show } from '../../run/show.ts'"],
  ['import of a type among values', PLAN, "import { type Show } from '../../run/show.ts'"],
  ['import(…)', PLAN, "const load = () => import('../../run/publish.ts')"],
  ['await import(…)', 'src/stages/apply/', "const load = async () => (await import('../../run/publish.ts')).publish"],
  ['import(…) of JSON', PLAN, "const load = () => import('../../../package.json', { with: { type: 'json' } })"],
  ['export of everything', PLAN, "export * from '../../run/publish.ts'"],
  ['export of a namespace', PLAN, "export * as publish from '../../run/publish.ts'"],
  ['export of a value', PLAN, "export { publish } from '../../run/publish.ts'"],
  ['export of types', PLAN, "export type * from '../../run/show.ts'"],
  ['import = require(…)', PLAN, "import publish = require('../../run/publish.ts')"],
  ['a Node module without its prefix', PLAN, "import 'fs'"],
  ['randomness', PLAN, "import { randomUUID } from 'node:crypto'"],
  ['randomness, in export/', 'src/stages/export/', "import { randomUUID } from 'node:crypto'"],
  ['all of a module of which one name is granted', PLAN, "import * as crypto from 'node:crypto'"],
  ['import(…) of a module of which one name is granted', PLAN, "const load = () => import('node:crypto')"],
  ['what shows values, in render/', 'src/stages/render/', "import { inspect } from 'node:util'"],
  ['the compiler of schemas', 'src/stages/config/', "import { Ajv } from 'ajv'"],
  ['the compiler of schemas, in the emulator', 'src/emulator/', "import { Ajv } from 'ajv'"],
  ['the compiler of schemas, deep in the emulator', 'src/emulator/faults/', "import { Ajv } from 'ajv'"],
  ['createRequire', PLAN, "import { createRequire } from 'node:module'"],
  ['createRequire of an adapter', 'src/adapters/oos/', "import { createRequire } from 'node:module'"],
]

/** Paths that lead elsewhere than they seem to, or past the lists. */
export const WAYS_ROUND: readonly Row[] = [
  ['by its own folder', PLAN, "import './../render/medium.ts'"],
  ['by its own name', PLAN, "import '../plan/plan.ts'"],
  ['by a folder that is granted', PLAN, "import '../../model/../run/publish.ts'"],
  ['by src', PLAN, "import '../../../src/run/publish.ts'"],
  ['by the folder above', PLAN, "import '..'"],
  ['by the folder above, from here', PLAN, "import './..'"],
  ['by a folder', PLAN, "import '../../run'"],
  ['by a granted folder', PLAN, "import '../../model'"],
  ['with a slash too many', PLAN, "import '../..//run/publish.ts'"],
  ['with an escape', PLAN, "import '..\\u002f../run/publish.ts'"],
  ['with an encoded dot', PLAN, "import './%2e%2e/render/medium.ts'"],
  ['with a query', PLAN, "import '../../run/publish.ts?again'"],
  ['by an absolute path', PLAN, "import '/src/run/publish.ts'"],
  ['by an address', PLAN, "import 'file:///src/run/publish.ts'"],
  ['by data', PLAN, "import 'data:text/javascript,export default 1'"],
  ['by the name of the package', PLAN, "import 'oos-chat-sync'"],
  ['by an alias', PLAN, "import '#run/publish.ts'"],
  ['by node_modules', 'src/adapters/github/', "import '../../../node_modules/@alicloud/pop-core/lib/rpc.js'"],
  ['to another kind of file', PLAN, "import './hidden.mts'"],
  ['to a folder that stands in no layer', PLAN, "import './deep/hidden.ts'"],
  ['from the story, by the stages', 'src/run/', "import '../stages/../wiring.ts'"],
  ['from a command, by the stages', 'src/commands/', "import '../stages/../index.ts'"],
  ['from the library, by the stages', 'src/library/', "import '../stages/../cli.ts'"],
  ['from the Action, by the adapters', 'src/index.ts', "import './adapters/../cli.ts'"],
  ['from the command line, by the adapters', 'src/cli.ts', "import './adapters/../library.ts'"],
  ['from the wiring, by the adapters', 'src/wiring.ts', "import './adapters/../index.ts'"],
  ['from the emulator, upwards', 'src/emulator/control/', "import '../../run/run.ts'"],
  ['from a generated file', 'src/stages/plan/moves.gen.ts', "import '../../run/publish.ts'"],
]

/** Where no layer is yet, nothing may be imported. */
export const NEW_PLACES: readonly Row[] = [
  ['a file in src/', 'src/talk.ts', "import './model/key.ts'"],
  ['a room in src/', 'src/talk/', "import './words.ts'"],
  ['a stage', 'src/stages/talk/', "import '../../model/key.ts'"],
  ['a folder in a stage', 'src/stages/plan/deep/', "import '../plan.ts'"],
  ['an adapter', 'src/adapters/talk/', "import '../../ports.ts'"],
  ['a folder in an adapter', 'src/adapters/oos/deep/', "import '../retry.ts'"],
  ['a folder in the story', 'src/run/deep/', "import '../run.ts'"],
  ['a folder in the model', 'src/model/deep/', "import '../key.ts'"],
  ['a folder deep in the emulator', 'src/emulator/control/deep/', "import './words.ts'"],
]

/** Sources, scripts, tests and bundles. */
export const TREES: readonly Row[] = [
  ['a source knows scripts', 'src/run/', "import '../../scripts/support/root.ts'"],
  ['a source knows tests', 'src/run/', "import '../../__tests__/support/events.ts'"],
  ['a source knows a bundle', 'src/run/', "import '../../dist/lib/index.js'"],
  ['a script knows tests', 'scripts/', "import '../__tests__/support/events.ts'"],
  ['a deep script knows tests', 'scripts/test/promises/', "import '../../../__tests__/support/events.ts'"],
  ['a script loads a test', 'scripts/check/', "const load = () => import('../../__tests__/support/events.ts')"],
  ['a script hands a test on', 'scripts/support/', "export * from '../../__tests__/support/events.ts'"],
  ['a script knows a bundle', 'scripts/bench/', "import '../../dist/index.js'"],
  ['a test knows a bundle', '__tests__/unit/run/', "import '../../../dist/lib/index.js'"],
  ['a test draws other cases each time', '__tests__/unit/run/', "import fc from 'fast-check'"],
  ['a test knows the package', '__tests__/scenarios/', "import { plan } from 'oos-chat-sync'"],
]

/** Paths that cannot be read from the text of an import. */
export const HIDDEN: readonly Row[] = [
  ['a template', 'src/run/', 'const load = () => import(`../adapters/oos/connect.ts`)'],
  ['a variable', 'src/run/', 'const load = (path: string) => import(path)'],
  ['a sum', 'src/run/', "const load = () => import('../adapters/' + 'oos/connect.ts')"],
  ['a text in brackets', 'src/run/', "const load = () => import(('../adapters/oos/connect.ts'))"],
  ['a type', PLAN, "type Hidden = import('../../run/show.ts').Show"],
  ['the type of a module', PLAN, "type Hidden = typeof import('../../run/show.ts')"],
  ['a type, by its own folder', PLAN, "type Hidden = import('./../../run/show.ts').Show"],
  ['a type around a type', PLAN, "type Hidden = import('../../run/show.ts').Show<import('./plan.ts').Plan>"],
  ['a type of a package', PLAN, "type Hidden = import('@alicloud/pop-core').RPCClient"],
]

/** Each row of a pair with the other one. */
export const CYCLES: readonly Row[] = [
  ['two files', 'src/model/hen.ts', "import './egg.ts'"],
  ['the other of them', 'src/model/egg.ts', "import './hen.ts'"],
  ['types', 'src/stages/plan/hen.ts', "import type { Egg } from './egg.ts'"],
  ['types, and a value on the way back', 'src/stages/plan/egg.ts', "import { hen } from './hen.ts'"],
  ['import(…)', 'src/adapters/oos/hen.ts', "const load = () => import('./egg.ts')"],
  ['import(…), and a type on the way back', 'src/adapters/oos/egg.ts', "import type { Hen } from './hen.ts'"],
]
