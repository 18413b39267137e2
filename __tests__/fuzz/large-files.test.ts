import { spawnSync } from 'node:child_process'
import { join } from 'node:path'
import { expect, test } from '@jest/globals'
import { ROOT } from '../../scripts/support/root.ts'
import { FUZZ_TIMEOUT_MS } from './settings.ts'

/** Of what the program itself holds; the largest file that is right takes less than half of it. */
const HEAP_MIB = 128

test(
  'large damaged files are read within the memory',
  () => {
    const args = [
      `--max-old-space-size=${HEAP_MIB}`,
      'node_modules/jiti/lib/jiti-cli.mjs',
      join(import.meta.dirname, 'large-files-process.ts'),
    ]
    const child = spawnSync(process.execPath, args, { cwd: ROOT, encoding: 'utf8', timeout: FUZZ_TIMEOUT_MS })
    expect(child.stderr).toBe('')
    expect(child.stdout).toContain('All were read')
    expect(child.status).toBe(0)
  },
  FUZZ_TIMEOUT_MS,
)
