import Sequencer from '@jest/test-sequencer'

/**
 * The files that take longest, slowest first. Where Jest remembers no earlier run, as on a machine of CI, it would begin
 * with the largest ones, and one processor would wait at the end for the other. The last lines of `npm test` say who
 * belongs here.
 */
export const SLOW_FILES = [
  '__tests__/faults/matrix.test.ts',
  '__tests__/scenarios/logins.test.ts',
  '__tests__/scenarios/rests.test.ts',
  '__tests__/scenarios/two-teams.test.ts',
  '__tests__/scenarios/approval.test.ts',
  '__tests__/faults/matrix-of-three.test.ts',
  '__tests__/documents/pages.posix.test.ts',
  '__tests__/scenarios/events.test.ts',
  '__tests__/faults/behaviours.test.ts',
  '__tests__/scenarios/init.posix.test.ts',
  '__tests__/scenarios/hanging.test.ts',
  '__tests__/scenarios/lost-answers.test.ts',
  '__tests__/scenarios/comment-life.test.ts',
  '__tests__/scenarios/gitlab.test.ts',
  '__tests__/faults/surroundings.test.ts',
  '__tests__/scenarios/merge.test.ts',
  '__tests__/faults/github.test.ts',
  '__tests__/scenarios/ends.test.ts',
  '__tests__/scenarios/limits.test.ts',
  '__tests__/scenarios/service-forms.test.ts',
  '__tests__/scenarios/terminal-words.test.ts',
  '__tests__/scenarios/secrets.test.ts',
  '__tests__/scenarios/known-secrets.test.ts',
  '__tests__/scenarios/preflight.test.ts',
  '__tests__/scenarios/pull-request.test.ts',
  '__tests__/scenarios/example-workflows.test.ts',
  '__tests__/unit/stages/probe/traces.test.ts',
  '__tests__/scenarios/quota.test.ts',
  '__tests__/scenarios/proxy.test.ts',
  '__tests__/scenarios/tls.test.ts',
  '__tests__/scenarios/giving-up.test.ts',
  '__tests__/unit/stages/render/documents.test.ts',
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
