import { mkdtemp, readFile, rm } from 'node:fs/promises'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import {
  type CheckResult,
  checkPackage,
  createPackageFromTarballData,
  type ResolutionKind,
} from '@arethetypeswrong/core'
import { publint } from 'publint'
import { formatMessage } from 'publint/utils'
import { packPackage } from '../../scripts/support/package.ts'

/** The package is of ES modules alone: neither Node.js 10 nor `require` under old rules finds it, by intent. */
const OTHER_RESOLUTIONS: ReadonlySet<ResolutionKind> = new Set(['node10', 'node16-cjs'])

/** What publint finds, suggestions included. */
const listPackageFaults = async (tarball: ArrayBuffer): Promise<readonly string[]> => {
  const { messages, pkg } = await publint({ pack: { tarball }, strict: true })
  return messages.map((message) => formatMessage(message, pkg, { color: false }) ?? message.code)
}

const toTypeFaults = (result: CheckResult): readonly string[] => {
  if (result.types === false) return ['no types']
  return result.problems.flatMap((problem) =>
    'resolutionKind' in problem && OTHER_RESOLUTIONS.has(problem.resolutionKind) ? [] : [JSON.stringify(problem)],
  )
}

const listFaults = async (folder: string): Promise<readonly string[]> => {
  const { buffer } = new Uint8Array(await readFile(await packPackage(folder)))
  const types = await checkPackage(createPackageFromTarballData(new Uint8Array(buffer)))
  return [...(await listPackageFaults(buffer)), ...toTypeFaults(types)]
}

const folder = await mkdtemp(join(tmpdir(), 'package-'))
try {
  const faults = await listFaults(folder)
  for (const fault of faults) console.error(`package: ${fault}`)
  if (faults.length > 0) process.exitCode = 1
  else console.log('The package can be imported, and its types are those of its code')
} finally {
  await rm(folder, { recursive: true })
}
