import { builtinModules } from 'node:module'
import { dirname } from 'node:path'
import { listRepositoryFiles, readRepositoryFile } from '../../support/repository.ts'

/** A layer: one of its files, and all that it may import besides its own folder. A folder stands for its files. */
export interface Layer {
  readonly file: string
  readonly rooms: readonly string[]
  readonly packages?: readonly string[]
  /** May not import its own folder. */
  readonly isAlone?: true
}

/** The texts of the sources and of the scripts, by their paths. */
export const SOURCES: ReadonlyMap<string, string> = new Map(
  ['src', 'scripts']
    .flatMap(listRepositoryFiles)
    .filter((path) => path.endsWith('.ts'))
    .map((path) => [path, readRepositoryFile(path)]),
)

/** The rooms: every folder below src that holds files. */
export const FOLDERS: readonly string[] = [...new Set([...SOURCES.keys()].map((path) => dirname(path)))]
  .filter((folder) => folder.startsWith('src/'))
  .sort()

const ADAPTERS = FOLDERS.filter((folder) => folder.startsWith('src/adapters/'))
const STAGES = FOLDERS.filter((folder) => /^src\/stages\/[^/]+$/.test(folder))
const TEXTS = 'src/stages/render/texts'
const LANGUAGES = [`${TEXTS}/en`, `${TEXTS}/zh`]
const INPUT_HELP = [`${TEXTS}/en/input-help.gen.ts`]
const BELOW_EMULATOR = ['src/emulator/control', 'src/emulator/faults', 'src/emulator/operations']
const OUTSIDE = ['src/model', 'src/ports.ts']

/** Every layer, and what it may import: all else is refused. */
export const LAYERS: readonly Layer[] = [
  { file: 'src/index.ts', rooms: ['src/wiring.ts', 'src/inputs', 'src/run', ...ADAPTERS, ...OUTSIDE] },
  {
    file: 'src/cli.ts',
    rooms: [
      ...['package.json', 'src/wiring.ts', 'src/commands', 'src/commands/init', 'src/inputs', 'src/run', TEXTS],
      ...[...ADAPTERS, ...OUTSIDE],
    ],
    packages: ['commander'],
  },
  { file: 'src/library.ts', rooms: ['src/library', 'src/model'] },
  { file: 'src/wiring.ts', rooms: [...ADAPTERS, ...OUTSIDE] },
  { file: 'src/outside-github.ts', rooms: ['src/wiring.ts', ...ADAPTERS, ...OUTSIDE] },
  { file: 'src/ports.ts', rooms: ['src/model'], packages: ['node:http'] },
  { file: 'src/model/x.ts', rooms: [], packages: ['fastest-levenshtein'] },
  { file: 'src/inputs/x.ts', rooms: ['src/model'] },
  {
    file: 'src/commands/x.ts',
    rooms: [
      ...[
        'src/outside-github.ts',
        'src/wiring.ts',
        'src/inputs',
        'src/run',
        ...STAGES,
        TEXTS,
        ...LANGUAGES,
        ...OUTSIDE,
      ],
      ...['src/adapters/terminal', 'src/adapters/workspace'],
    ],
    packages: ['@bomb.sh/tab/commander', 'commander', 'node:crypto', 'node:path'],
  },
  {
    file: 'src/commands/tools.ts',
    rooms: ['src/emulator/command.ts', 'src/adapters/workspace/process.ts', TEXTS, 'src/model', 'schemas/x.json'],
    packages: ['commander'],
    isAlone: true,
  },
  {
    file: 'src/commands/demo-run.ts',
    rooms: [...['src/emulator/caller.ts', 'src/emulator/emulator.ts', 'src/run', TEXTS, 'src/wiring.ts', ...OUTSIDE]],
    isAlone: true,
  },
  {
    file: 'src/commands/init/x.ts',
    rooms: [
      ...['src/stages/config', 'src/stages/render', TEXTS, 'src/model'],
      ...['src/adapters/terminal', 'src/adapters/workspace'],
    ],
    packages: ['commander', 'node:crypto', 'node:fs', 'yaml'],
  },
  {
    file: 'src/library/x.ts',
    rooms: ['src/wiring.ts', 'src/inputs', 'src/run', ...STAGES, ...OUTSIDE],
  },
  {
    file: 'src/run/x.ts',
    rooms: ['src/inputs', ...STAGES, TEXTS, ...LANGUAGES, ...OUTSIDE],
    packages: ['node:crypto'],
  },
  {
    file: 'src/run/rehearse.ts',
    rooms: ['src/inputs', 'src/emulator', 'src/stages/render', ...OUTSIDE],
    packages: ['node:crypto'],
  },
  {
    file: 'src/stages/config/x.ts',
    rooms: ['src/stages/config/schema-check.gen.js', 'src/stages/config/schema-validator.gen.js', ...OUTSIDE],
    packages: ['ajv', 'yaml'],
  },
  { file: 'src/stages/plan/x.ts', rooms: ['src/model'], packages: ['node:crypto'] },
  { file: 'src/stages/export/x.ts', rooms: ['src/model'], packages: ['node:crypto', 'yaml'] },
  { file: 'src/stages/render/x.ts', rooms: [TEXTS, 'src/model'], packages: ['node:util'] },
  { file: `${TEXTS}/x.ts`, rooms: ['src/stages/render', ...INPUT_HELP, 'src/model'] },
  { file: `${TEXTS}/en/x.ts`, rooms: ['src/stages/render', TEXTS, 'src/model'] },
  { file: `${TEXTS}/zh/x.ts`, rooms: ['src/stages/render', TEXTS, 'src/model'] },
  { file: 'src/stages/observe/x.ts', rooms: OUTSIDE, packages: ['p-limit'] },
  { file: 'src/stages/preflight/x.ts', rooms: OUTSIDE, packages: ['p-limit'] },
  { file: 'src/stages/apply/x.ts', rooms: OUTSIDE },
  { file: 'src/stages/probe/x.ts', rooms: OUTSIDE, packages: ['node:util'] },
  { file: 'src/stages/state/x.ts', rooms: OUTSIDE, packages: ['node:crypto'] },
  {
    file: 'src/adapters/oos/x.ts',
    rooms: OUTSIDE,
    packages: ['@alicloud/pop-core/lib/rpc.js', 'node:async_hooks', 'node:diagnostics_channel', 'node:http'],
  },
  {
    file: 'src/adapters/github/x.ts',
    rooms: ['src/adapters/http', 'node_modules/@actions/core/lib/file-command.js', ...OUTSIDE],
    packages: ['@actions/github', 'node:fs', 'undici'],
  },
  { file: 'src/adapters/gitlab/x.ts', rooms: ['src/adapters/http', ...OUTSIDE] },
  { file: 'src/adapters/codeup/x.ts', rooms: ['src/adapters/http', ...OUTSIDE] },
  { file: 'src/adapters/http/x.ts', rooms: ['src/model'] },
  {
    file: 'src/adapters/login/x.ts',
    rooms: ['src/adapters/http', ...OUTSIDE],
    packages: ['node:fs/promises', 'node:http', 'node:https', 'node:path', 'node:stream'],
  },
  { file: 'src/adapters/dingtalk/x.ts', rooms: ['src/adapters/http', ...OUTSIDE] },
  {
    file: 'src/adapters/proxy/x.ts',
    rooms: OUTSIDE,
    packages: ['https-proxy-agent', 'minipass-fetch', 'node:http', 'node:net', 'node:tls'],
  },
  {
    file: 'src/adapters/terminal/x.ts',
    rooms: OUTSIDE,
    packages: ['@clack/prompts', 'commander', 'get-east-asian-width', 'node:readline', 'node:stream'],
  },
  {
    file: 'src/adapters/workspace/x.ts',
    rooms: OUTSIDE,
    packages: ['node:fs', 'node:path', 'node:timers/promises', 'node:v8', 'picomatch'],
  },
  {
    file: 'src/emulator/x.ts',
    rooms: ['src/emulator/validators.gen.js', ...BELOW_EMULATOR, 'src/model'],
    packages: ['ajv', 'node:crypto', 'node:events', 'node:http', 'node:net', 'node:timers/promises'],
  },
  ...BELOW_EMULATOR.map((folder) => ({
    file: `${folder}/x.ts`,
    rooms: ['src/emulator', 'src/emulator/validators.gen.js', ...BELOW_EMULATOR, 'src/model'],
    packages: ['ajv', 'node:crypto', 'node:fs', 'node:http', 'node:util'],
  })),
]

/** Places of the tree: a file for every folder, and those that a layer is granted by name. */
export const PLACES: readonly string[] = [
  ...FOLDERS.map((folder) => `${folder}/y.ts`),
  ...['src/index.ts', 'src/cli.ts', 'src/library.ts', 'src/outside-github.ts', 'src/wiring.ts', 'src/ports.ts'],
  ...[...INPUT_HELP, 'src/emulator/command.ts', 'src/emulator/validators.gen.js'],
  ...['src/stages/config/schema-check.gen.js', 'src/stages/config/schema-validator.gen.js', 'package.json'],
  'schemas/x.json',
  ...['node_modules/@actions/core/lib/file-command.js', 'scripts/y.ts', 'scripts/support/y.ts'],
  ...['__tests__/support/y.ts', 'dist/index.js', 'dist/lib/index.js'],
]

const { devDependencies } = JSON.parse(readRepositoryFile('package.json')) as {
  readonly devDependencies: Readonly<Record<string, string>>
}

/** Every package that is installed, those that are bundled among them, every module of Node, and the parts of packages that a layer is granted. */
export const PACKAGES: readonly string[] = [
  ...Object.keys(devDependencies),
  ...builtinModules.filter((name) => !name.startsWith('_')).map((name) => `node:${name.replace(/^node:/, '')}`),
  ...['@alicloud/pop-core/lib/rpc.js', '@bomb.sh/tab/commander', 'yaml/util', 'ajv/dist/2020.js', 'oos-chat-sync'],
]

/** Whether a layer may import a file, by what is said of it above. */
export const mayImport = ({ file, rooms, isAlone }: Layer, place: string): boolean => {
  const [own, folder] = [dirname(file), dirname(place)]
  const isOwn = own === folder && own !== 'src' && isAlone !== true
  return rooms.includes(place) || (place.endsWith('.ts') && (isOwn || rooms.includes(folder)))
}
