import { mkdir, mkdtemp, rm } from 'node:fs/promises'
import { join } from 'node:path'
import { ROOT } from '../support/root.ts'
import { bundle } from './bundle.ts'
import { listCalledFunctions, tryAction, tryCommandLine } from './called-functions.ts'
import { addDoor } from './door.ts'
import { writeLibraryTypes } from './library-types.ts'
import { markCalled } from './mark-called.ts'
import { replaceFolder } from './replace-folder.ts'
import { shrink, toTextSteps } from './shrink.ts'
import { stripTypes } from './strip.ts'

/*
 * Builds dist/: docs/decisions/0014-compiled-at-once-by-trial.md says in which order what happens, and why. All of it
 * happens in another folder of the same disk, so that a build that fails leaves the old dist/ as it was.
 */
const build = async (folder: string, dist: string): Promise<void> => {
  const [cli, library] = [join(dist, 'cli'), join(dist, 'lib')]
  const [programs, libraries] = [join(folder, 'program'), join(folder, 'library')]
  await stripTypes(programs, 'program')
  await stripTypes(libraries, 'library')
  // Processes of their own, side by side: where one fails, the others have ended before the folder goes.
  const bundles = await Promise.allSettled([
    bundle(programs, 'index.js', dist),
    bundle(programs, 'cli.js', cli),
    bundle(libraries, 'library.js', library),
  ])
  for (const result of bundles) if (result.status === 'rejected') throw result.reason
  for (const bundled of [dist, cli]) await shrink(bundled, toTextSteps('program'))
  await shrink(library, toTextSteps('library'))
  await writeLibraryTypes(join(library, 'index.d.ts'))
  // A library's program starts once and goes on: it is the other two that start anew each time.
  await markCalled(dist, await listCalledFunctions(dist, dist, tryAction))
  await markCalled(cli, await listCalledFunctions(cli, dist, tryCommandLine))
  // The last: what is counted and marked is the bundle itself.
  for (const bundled of [dist, cli]) await addDoor(bundled)
}

await mkdir(join(ROOT, '.cache'), { recursive: true })
const folder = await mkdtemp(join(ROOT, '.cache/build-'))
try {
  const made = join(folder, 'dist')
  await build(join(folder, 'sources'), made)
  await replaceFolder(join(ROOT, 'dist'), made, join(folder, 'old'))
} finally {
  await rm(folder, { recursive: true, force: true })
}
