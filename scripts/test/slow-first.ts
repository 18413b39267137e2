import Sequencer from '@jest/test-sequencer'

/**
 * The files that take longest, slowest first. Where Jest remembers no earlier run, as on a machine of CI, it would begin
 * with the largest ones, and one processor would wait at the end for the other. The last lines of `npm test` say who
 * belongs here.
 */
export const SLOW_FILES = [
  '__tests__/faults/matrix-of-three.test.ts',
  '__tests__/faults/behaviours.test.ts',
  '__tests__/faults/matrix.test.ts',
  '__tests__/documents/pages.posix.test.ts',
  '__tests__/scenarios/hanging.test.ts',
  '__tests__/scenarios/lost-answers.test.ts',
  '__tests__/scenarios/limits.test.ts',
  '__tests__/scenarios/properties.test.ts',
  '__tests__/scenarios/merge.test.ts',
  '__tests__/unit/stages/render/documents.test.ts',
  '__tests__/scenarios/quota.test.ts',
  '__tests__/scenarios/stop.test.ts',
  '__tests__/scenarios/wiring.test.ts',
  '__tests__/fuzz/large-files.test.ts',
  '__tests__/unit/stages/config/properties.test.ts',
  '__tests__/unit/stages/config/limits.test.ts',
  '__tests__/unit/stages/probe/traces.test.ts',
  '__tests__/documents/blocks.test.ts',
]

type Tests = Parameters<Sequencer['sort']>[0]

/** Jest's order, but for the files that are known to be slow: they come first. */
export class SlowFirst extends Sequencer {
  override async sort(tests: Tests): Promise<Tests> {
    const sorted = await super.sort(tests)
    return sorted.toSorted((a, b) => toRank(a.path) - toRank(b.path))
  }
}

const toRank = (path: string): number => {
  const rank = SLOW_FILES.findIndex((file) => path.replaceAll('\\', '/').endsWith(`/${file}`))
  return rank < 0 ? SLOW_FILES.length : rank
}
