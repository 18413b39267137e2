import { spawnSync } from 'node:child_process'
import { chmodSync, mkdirSync, readFileSync, writeFileSync } from 'node:fs'
import { join } from 'node:path'
import { afterEach, beforeEach, describe, expect, test } from '@jest/globals'
import { parse } from 'yaml'
import { copyRepository, readRepositoryFile } from '../support/repository.ts'
import { createTemporaryFolder, type TemporaryFolder } from '../support/temporary-folder.ts'

const { jobs } = parse(readRepositoryFile('.github/workflows/night.yml'))
const PARTS: readonly string[] = jobs.part.strategy.matrix.part
/** What other workflows run. */
const ELSEWHERE = ['test:all', 'test:windows', 'test:interop']

let folder: string
let remove: TemporaryFolder['remove']

/** Puts a program into the folder's own `bin`. */
const putProgram = (name: string, script: string): void => {
  mkdirSync(join(folder, 'bin'), { recursive: true })
  writeFileSync(join(folder, 'bin', name), `#!/usr/bin/env bash\n${script}`)
  chmodSync(join(folder, 'bin', name), 0o755)
}

const run = (program: string, args: readonly string[], env: Readonly<Record<string, string>>) =>
  spawnSync(program, args, {
    cwd: folder,
    encoding: 'utf8',
    env: { ...env, PATH: `${join(folder, 'bin')}:${process.env['PATH']}` },
  })

beforeEach(async () => {
  ;({ workspace: folder, remove } = await createTemporaryFolder())
})

afterEach(() => remove())

test('the night runs every suite that nothing else runs', () => {
  const { scripts } = JSON.parse(readRepositoryFile('package.json'))
  const suites = Object.keys(scripts).filter((name) => name.startsWith('test:') && !ELSEWHERE.includes(name))
  expect(PARTS.map((part) => `test:${part}`).sort()).toEqual(suites.sort())
})

describe('the issue', () => {
  /** Runs the step with a `gh` that lists `open` and writes down how it was called. */
  const tell = (result: string, open: string, lines: Readonly<Record<string, string>> = {}) => {
    for (const [name, line] of Object.entries(lines)) {
      mkdirSync(join(folder, 'figures/all'), { recursive: true })
      writeFileSync(join(folder, 'figures/all', `${name}.result`), `${line}\n`)
    }
    putProgram('gh', `echo "$*" >> calls\nif [ "$1 $2" = "issue list" ]; then echo "${open}"; fi\n`)
    const step = jobs.tell.steps.find(({ run }: { readonly run?: string }) => run !== undefined)
    const env = { RESULT: result, RUN_URL: 'https://run', AGAIN: step.env.AGAIN }
    const { status, stderr } = run('bash', ['--noprofile', '--norc', '-eo', 'pipefail', '-c', step.run], env)
    expect([status, stderr]).toEqual([0, ''])
    const [, ...calls] = readFileSync(join(folder, 'calls'), 'utf8').trim().split('\n')
    return { calls, read: () => readFileSync(join(folder, 'body.md'), 'utf8') }
  }

  const FAILED = { fuzz: 'fuzz failed 12 345', faults: 'faults passed 60 345', mutation: 'mutation unfinished 0 345' }

  test('is opened where there is none', () => {
    const { calls, read } = tell('failure', '', FAILED)
    expect(calls).toEqual([
      expect.stringMatching(/^label create night --force /),
      expect.stringMatching(/^issue create --title .* --label night --body-file body.md$/),
    ])
    expect(read()).toContain('https://run')
    expect(read().match(/^\| [a-z].*$/gm)).toEqual([
      '| part | result | seconds | to see the same again |',
      '| faults | passed | 60 | `FUZZ_SEED=345 npm run test:all -- faults` |',
      '| fuzz | failed | 12 | `FUZZ_SEED=345 npm run test:all -- fuzz` |',
      '| mutation | unfinished | 0 | `FUZZ_SEED=345 npm run test:all -- mutation` |',
    ])
  })

  test('is the one that is open already', () => {
    expect(tell('failure', '7', FAILED).calls).toEqual(['issue comment 7 --body-file body.md'])
  })

  test.each(['failure', 'cancelled'])(
    'is written where a night ends with %s before any part told anything',
    (result) => {
      const { calls, read } = tell(result, '7')
      expect(calls).toHaveLength(1)
      expect(read()).toContain('did not get as far as its tests')
    },
  )

  test('is closed once everything passes, and not opened for that', () => {
    expect(tell('success', '7').calls).toEqual(['issue close 7 --comment All parts pass again: https://run'])
    expect(tell('success', '').calls.slice(1)).toEqual([expect.stringMatching(/^issue list /)])
  })

  test('shows nothing that a part made up', () => {
    const { read } = tell('failure', '', {
      a: 'fuzz failed 12 345 @everyone',
      b: '[x](https://evil) failed 1 2',
      c: 'faults great 1 2',
      d: 'fuzz failed 1 $(id)',
    })
    expect(read()).not.toMatch(/everyone|evil|great|uid|\$\(/)
  })
})

describe('npm run test:all', () => {
  /** Runs the script in a folder of its own, with an `npm` that prints what it is asked for and fails in `failing`. */
  const runAll = (failing: string, ...args: readonly string[]) => {
    copyRepository(['scripts/test/all.ts', 'scripts/test/shares.ts', 'scripts/support/root.ts', 'package.json'], folder)
    putProgram('npm', `echo "$* with $FUZZ_SEED"\n[ "$3" != "test:${failing}" ]\n`)
    const jiti = ['node_modules/jiti/lib/jiti-cli.mjs', 'scripts/test/all.ts']
    const ended = run(process.execPath, [...jiti, ...args], { FUZZ_SEED: '345' })
    const read = (name: string) => readFileSync(join(folder, 'reports/all', name), 'utf8')
    return { ...ended, read }
  }

  test('runs all, whatever fails, and ends with a table', () => {
    const { status, stdout, read } = runAll('behaviours')
    expect(status).toBe(1)
    expect(stdout).toContain('FUZZ_SEED=345')
    expect(stdout.match(/^\| [a-z]+ \| (?:passed|failed) \| \d+ \|$/gm)).toEqual(
      PARTS.map((part) =>
        expect.stringMatching(new RegExp(`^. ${part} . ${part === 'behaviours' ? 'failed' : 'passed'} `)),
      ),
    )
    for (const part of PARTS) expect(read(`${part}.txt`)).toBe(`run --silent test:${part} with 345\n`)
    expect(read('behaviours.result')).toMatch(/^behaviours failed \d+ 345\n$/)
    expect(read('fuzz.result')).toMatch(/^fuzz passed \d+ 345\n$/)
  })

  test('runs what it is asked for, and succeeds where that passes', () => {
    const { status, stdout } = runAll('behaviours', 'fuzz')
    expect(status).toBe(0)
    expect(stdout).toContain('run --silent test:fuzz')
    expect(stdout).not.toContain('faults')
  })

  test('knows its parts', () => {
    const { status, stdout } = runAll('', 'fuz')
    expect(status).toBe(1)
    expect(stdout).toBe(`No such part: fuz. There are ${PARTS.join(', ')}.\n`)
  })
})
