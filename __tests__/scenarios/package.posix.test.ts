import { execFile } from 'node:child_process'
import { mkdir, readdir } from 'node:fs/promises'
import { join } from 'node:path'
import { promisify } from 'node:util'
import { afterAll, beforeAll, expect, test } from '@jest/globals'
import { A, type BotStage, setBotStage, TERMINAL_ENV, toFile } from '../../scripts/support/bots.ts'
import { packPackage } from '../../scripts/support/package.ts'
import { toFirstPipeline } from '../support/first-pipelines.ts'
import { PAGES } from '../support/pages.ts'
import { readRepositoryFile } from '../support/repository.ts'
import { createTemporaryFolder, type TemporaryFolder } from '../support/temporary-folder.ts'

const run = promisify(execFile)

let stage: BotStage
let folder: TemporaryFolder

/** Somebody else's machine: nothing of ours, no registry, and a home that is not there unless it is given. */
const toEnv = (home: string) => ({
  PATH: process.env['PATH'] ?? '',
  HOME: home,
  npm_config_cache: join(folder.workspace, 'cache'),
  npm_config_offline: 'true',
  npm_config_update_notifier: 'false',
  ...TERMINAL_ENV,
})

beforeAll(async () => {
  stage = await setBotStage()
  await stage.write(toFile(A))
  folder = await createTemporaryFolder()
})

afterAll(async () => {
  await Promise.all([stage.close(), folder.remove()])
})

test('an installation brings one package, and npx runs a plan, also without a home', async () => {
  const tarball = await packPackage(folder.workspace)
  const empty = join(folder.workspace, 'empty')
  await mkdir(empty)
  await run('npm', ['install', '--ignore-scripts', tarball], { cwd: empty, env: toEnv(folder.workspace) })
  const packages = (await readdir(join(empty, 'node_modules'))).filter((name) => !name.startsWith('.'))
  expect(packages).toEqual(['oos-chat-sync'])
  for (const home of [folder.workspace, '/nonexistent']) {
    const args = [
      '--no-install',
      '--prefix',
      empty,
      'oos-chat-sync',
      'plan',
      '--scope',
      'acme/bots',
      '--endpoint',
      stage.emulator.url,
    ]
    const { stdout } = await run('npx', args, { cwd: stage.workspace, env: toEnv(home) })
    expect(stdout).toContain('Plan: 1 to create')
  }
})

test('the package says whose it is, may be published, and needs no other', () => {
  const manifest = JSON.parse(readRepositoryFile('package.json'))
  expect(manifest.private).toBeUndefined()
  expect(manifest.dependencies).toBeUndefined()
  expect(manifest).toMatchObject({
    repository: { url: 'git+https://github.com/acme/oos-chat-sync.git' },
    homepage: expect.any(String),
    bugs: { url: expect.any(String) },
    keywords: expect.arrayContaining(['oos']),
    publishConfig: { access: 'public', provenance: true },
  })
})

test('its major version is the one that documents, pipelines and components name', () => {
  const { version } = JSON.parse(readRepositoryFile('package.json'))
  const texts = [...PAGES.map(({ text }) => text), readRepositoryFile('templates/chat-configurations.yml')]
  const named = [
    ...texts,
    ...(['github', 'gitlab', 'jenkins', 'flow'] as const).map((kind) => toFirstPipeline(kind, 'X')),
  ].flatMap((text) => [
    ...text.matchAll(/(?:acme\/oos-chat-sync@v|oos-chat-sync@|oos-chat-sync:|oos-chat-sync\/v)(\d+)/g),
  ])
  expect(named.length).toBeGreaterThan(10)
  expect(new Set(named.map(([, major]) => major))).toEqual(new Set([version.split('.')[0]]))
})
