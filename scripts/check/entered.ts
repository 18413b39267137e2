import { mkdtemp, rm } from 'node:fs/promises'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { pathToFileURL } from 'node:url'
import { ACCESS_KEY } from '../support/access-key.ts'
import { A, KEY, SECRETS, toFile } from '../support/bots.ts'
import { isCalled, readCoverage } from '../support/coverage.ts'
import { ROOT } from '../support/root.ts'
import { runAction } from '../support/run-action.ts'
import { setStage } from '../support/stage.ts'

/** What of the sources a run called. */
export interface Entered {
  /** Files of which at least one function was called, generated ones included: loading a file is not yet entering it. */
  readonly fileCount: number
  readonly functionCount: number
}

/**
 * Runs the Action's sources below a folder, a plan of one configuration that is not there yet, and counts what is called.
 * The emulator is that of this tree. Throws where the plan fails.
 */
export const countEntered = async (sources: string): Promise<Entered> => {
  const counts = await mkdtemp(join(tmpdir(), 'entered-'))
  const stage = await setStage()
  try {
    await stage.write(toFile(A))
    const { exitCode, outputs, stdout, stderr } = await runAction({
      program: [
        '--import',
        pathToFileURL(join(ROOT, 'scripts/support/strip-types.mjs')).href,
        join(sources, 'index.ts'),
      ],
      workspace: stage.workspace,
      inputs: { command: 'plan', endpoint: stage.emulator.url, 'fingerprint-key': KEY },
      env: {
        ...SECRETS,
        ...ACCESS_KEY,
        NODE_V8_COVERAGE: counts,
      },
    })
    if (exitCode !== 0 || outputs['create-count'] !== '1') throw new Error(`The plan failed:\n${stdout}${stderr}`)
    return await readCounts(counts, sources)
  } finally {
    await stage.close()
    await rm(counts, { recursive: true, force: true })
  }
}

const readCounts = async (counts: string, sources: string): Promise<Entered> => {
  const base = `${pathToFileURL(sources).href}/`
  const perFile = (await readCoverage(counts))
    .filter(({ url }) => url.startsWith(base))
    .map(({ functions: [, ...own] }) => own.filter(isCalled).length)
    .filter((count) => count > 0)
  return { fileCount: perFile.length, functionCount: perFile.reduce((sum, count) => sum + count, 0) }
}
