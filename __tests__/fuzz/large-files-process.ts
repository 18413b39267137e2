/*
 * Reads large damaged files, one after the other, in a process of its own: what takes too much memory ends it, and
 * what takes too long is ended from outside. FUZZ_SEED and FUZZ_RUNS say which files and how many.
 */

import { FILE_LIMIT_BYTES } from '../../src/stages/config/limits.ts'
import { readDesired } from '../../src/stages/config/read-desired.ts'
import fc from '../support/fast-check.ts'
import { listCorpus } from './corpus.ts'
import { mutate, toMutations } from './mutations.ts'
import { toSettings } from './settings.ts'
import { toShownTexts } from './shown.ts'

const CORPUS = listCorpus()

/** As often as it fits into the largest file: what costs little once may cost the square of it. */
const inflate = (head: Buffer, block: Buffer): Buffer => {
  const room = Math.max(0, FILE_LIMIT_BYTES - head.length)
  return Buffer.concat([head, Buffer.alloc(block.length === 0 ? 0 : room - (room % block.length), block)]).subarray(
    0,
    FILE_LIMIT_BYTES,
  )
}

const place = fc.nat(999).map((part) => part / 1_000)

const largeFiles = fc
  .tuple(fc.constantFrom(...CORPUS), toMutations(CORPUS, 3), place, place)
  .map(([file, mutations, start, length]) => {
    const damaged = mutate(file, mutations)
    const from = Math.floor(start * damaged.length)
    return inflate(damaged.subarray(0, from), damaged.subarray(from, from + 1 + Math.floor(length * 200)))
  })

fc.assert(
  fc.property(largeFiles, (bytes) => {
    const reading = readDesired([{ file: 'chat.yml', bytes }])
    return (
      toShownTexts(reading).length > 0 &&
      !(reading.desired.length > 0 && reading.diagnostics.some(({ severity }) => severity === 'error'))
    )
  }),
  toSettings(0.1),
)
process.stdout.write('All were read\n')
