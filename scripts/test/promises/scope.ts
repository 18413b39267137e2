import type { Breaches } from './breach.ts'

/** Breaches of the promises about what is not ours. */
export const SCOPE: Breaches = {
  'Nothing outside the scope is written or deleted': [
    {
      what: 'what nobody owns is deleted',
      file: 'src/stages/plan/departures.ts',
      find: "prune === 'managed' && owner === 'us'",
      replace: "prune === 'managed' && owner !== 'others'",
    },
    {
      what: 'a record of others counts as ours',
      file: 'src/stages/plan/owners.ts',
      find: "if (!isOurs(record, us)) return 'others'",
      replace: "if (record.scope === '') return 'others'",
    },
  ],
  'A configuration is deleted only by a run that reads the file which declared it': [
    {
      what: 'the scope is enough',
      file: 'src/stages/plan/departures.ts',
      find: 'if (record !== undefined && !isJudged(record, policy))',
      replace: "if (record !== undefined && !isJudged(record, policy) && record.file === '')",
    },
  ],
  'A file that a sparse checkout may have left out does not count as gone': [
    {
      what: 'what is not there is gone',
      file: 'src/run/file-view.ts',
      find: 'place.isNamed && place.around.isWhole',
      replace: 'place.isNamed',
    },
  ],
  'What moved to a file next to its old one is not deleted': [
    {
      what: 'nobody looks beside it',
      file: 'src/stages/plan/departures.ts',
      find: 'else if (move === undefined) deletions.push(live)',
      replace: 'else if (record !== undefined || move === undefined) deletions.push(live)',
    },
  ],
  'If two files declare the same configuration, the record names the first': [
    {
      what: 'whoever applies is named',
      file: 'src/stages/plan/origins.ts',
      find: "policy.files.toDeclares(record.file, key) === 'no'",
      replace: "policy.files.toDeclares(record.file, key) !== 'unknown'",
    },
  ],
  'Another repository of the scope deletes nothing of the first': [
    {
      what: 'the scope is enough',
      file: 'src/stages/plan/origins.ts',
      find: 'isOfScope(record, policy) && !isOfOtherRepository(record, policy) &&',
      replace: 'isOfScope(record, policy) &&',
    },
  ],
  'Nothing of a scope that is taken over is deleted before its records are renewed': [
    {
      what: 'its records count in full',
      file: 'src/stages/plan/origins.ts',
      find: 'isOfScope(record, policy) && !isOfOtherRepository(record, policy) &&',
      replace: 'isOurs(record, policy) &&',
    },
  ],
  'What a file releases stays live': [
    {
      what: 'its object goes, too',
      file: 'src/stages/apply/change.ts',
      find: "step.change.action === 'delete'",
      replace: "['delete', 'release'].includes(step.change.action)",
    },
  ],
  'The command line releases no record of another scope': [
    {
      what: 'nobody asks whose it is',
      file: 'src/commands/state-run.ts',
      find: 'find((record) => record.scope !== scope)',
      replace: "find((record) => record.scope === '' && scope === '')",
    },
  ],
  'Another scope’s configuration is not taken over': [
    {
      what: 'the owner does not matter',
      file: 'src/stages/plan/decide.ts',
      find: "const foreign = owner === 'others' ? record : undefined",
      replace: 'const foreign = undefined as ChatRecord | undefined',
    },
  ],
  'A plan writes nothing': [
    {
      what: 'it goes on to apply',
      file: 'src/run/plan.ts',
      find: "  if (inputs.command === 'plan') {\n    assertNotRefused",
      replace: "  if (inputs.command === 'validate') {\n    assertNotRefused",
    },
  ],
  'An empty file deletes nothing': [
    {
      what: 'nothing counts as an empty list',
      file: 'src/stages/config/read-files.ts',
      find: 'if (root === undefined) return toRefusal(',
      replace:
        "if (root === undefined) return { desired: [], removed: [], diagnostics: [], regions: ['cn-hangzhou'], names: [] }\n  if (root === undefined) return toRefusal(",
    },
  ],
  'More deletions than `max-deletions` are refused, all of them': [
    {
      what: 'nobody counts',
      file: 'src/stages/plan/guards.ts',
      find: 'if (deletions <= allowed) return []',
      replace: 'if (deletions >= 0) return []',
    },
    {
      what: 'it is only a warning',
      file: 'src/stages/plan/guards.ts',
      find: "severity: 'error', deletions",
      replace: "severity: 'warning', deletions",
    },
  ],
  'A list with repeated pages is an error, never a shorter list': [
    {
      what: 'it counts as the last page',
      file: 'src/adapters/oos/pages.ts',
      find: "throw new CodedError({ code: 'LIST_INCOMPLETE', ...answer.call })",
      replace: 'return items',
    },
  ],
  'An endless list is abandoned': [
    {
      what: 'there is no limit',
      file: 'src/adapters/oos/pages.ts',
      find: 'seen.size >= MAX_PAGES',
      replace: 'seen.size >= MAX_PAGES * 100',
    },
  ],
  'A list in which an item appears twice is an error': [
    {
      what: 'the second one is dropped',
      file: 'src/adapters/oos/chat-list.ts',
      find: 'if (isRepeated) throw',
      replace: "if (isRepeated && region === '') throw",
    },
  ],
  'An object that only seems to be gone counts as gone once a list lacks it too': [
    {
      what: 'the status alone counts',
      file: 'src/adapters/oos/chat.ts',
      find: "isMaybeNotFound(failure) ? await findListed(list, key) : 'unknown'",
      replace: "isMaybeNotFound(failure) ? (await findListed(list, key)) && 'gone' : 'unknown'",
    },
  ],
  'Nothing is planned for the name of an object that cannot be read': [
    {
      what: 'it counts as missing',
      file: 'src/stages/plan/decide.ts',
      find: 'if (unreadable !== undefined) {',
      replace: 'if (unreadable?.key === desired.key) {',
    },
    {
      what: 'its record is forgotten',
      file: 'src/stages/plan/releases.ts',
      find: 'isNamed(key) || world.unreadable.has(toKeyText(key)) || ',
      replace: 'isNamed(key) || ',
    },
  ],
  'A list that cannot be read ends the run': [
    {
      what: 'it counts as empty',
      file: 'src/stages/observe/world.ts',
      find: 'chat.list(region)))',
      replace: 'chat.list(region).catch(() => ({ summaries: [], unreadable: [], strangeNames: [] }))))',
    },
  ],
  'A record is deleted only if a read does not find the object either': [
    {
      what: 'the list is enough',
      file: 'src/stages/apply/chores.ts',
      find: '(await chat.get(key)) === undefined',
      replace: 'chat !== undefined',
    },
  ],
  'What somebody edits between plan and write is left alone': [
    {
      what: 'it is not read again',
      file: 'src/stages/apply/change.ts',
      find: 'if (live.updatedDate !== change.updatedDate) throw',
      replace: "if (live.updatedDate === '') throw",
    },
  ],
  'What somebody creates under the same name meanwhile is not overwritten': [
    {
      what: 'it counts as ours',
      file: 'src/stages/apply/change.ts',
      find: "isAsDesired(desired, live) ? 'done' : 'other'\n  const",
      replace: "live.key === undefined ? 'other' : 'done'\n  const",
    },
  ],
  'Of two applies, the second overwrites nothing of the first': [
    {
      what: 'an object that is there already is updated',
      file: 'src/stages/apply/change.ts',
      find: 'write: () => step.chat.create(request), judge',
      replace: 'write: () => step.chat.create(request).catch(() => step.chat.update(request)), judge',
    },
    {
      what: 'an object that is there already counts as made',
      file: 'src/stages/apply/send.ts',
      find: 'return isLast && (isMaybe',
      replace: 'return (isMaybe',
    },
  ],
  'A write is never repeated blindly': [
    {
      what: 'without a read it is sent again',
      file: 'src/stages/apply/send.ts',
      find: '.catch(() => Promise.reject(thrown))',
      replace: '.catch(() => undefined)',
    },
  ],
  'The old name of a rename is deleted only after the new one is done': [
    {
      what: 'nobody asks for the new one',
      file: 'src/stages/apply/apply.ts',
      find: 'if (movedTo !== undefined) {',
      replace: 'if (movedTo === key.name) {',
    },
    {
      what: 'the pair is not marked on the deletion',
      file: 'src/stages/plan/moves.ts',
      find: 'if (partner !== undefined) return { ...change, movedTo: partner }',
      replace: 'if (partner !== undefined) return change',
    },
  ],
  'A bot that may have another name or region now is deleted, or its name given to another, only once as many new ones are done':
    [
      {
        what: 'what may take its place is not looked for',
        file: 'src/stages/plan/moves.ts',
        find: 'if (fitting.length === 0) return change',
        replace: 'if (fitting.length < 9) return change',
      },
      {
        what: 'a name is given to another bot at once',
        file: 'src/stages/plan/moves.ts',
        find: 'before !== after && (after !== undefined || isOwnedDelete(change))',
        replace: "before !== after && (change.action === 'create' || isOwnedDelete(change))",
      },
      {
        what: 'one that failed is no reason to wait',
        file: 'src/stages/apply/apply.ts',
        find: 'const failed = reached.find((result) => !isDone(result))',
        replace: "const failed = reached.find(({ outcome }) => outcome === 'conflict')",
      },
    ],
  'A write whose answer was lost is looked up before anything else': [
    {
      what: 'what the read shows does not matter',
      file: 'src/stages/apply/send.ts',
      find: 'const fate = sending.judge(live)',
      replace: "const fate: Fate = live === sending ? 'done' : 'undone'",
    },
  ],
  'The transport resends a write only if it was throttled': [
    {
      what: 'it is repeated like a read',
      file: 'src/adapters/oos/retry.ts',
      find: 'NOT_CARRIED_OUT.has(code) &&',
      replace: 'PASSING.has(code) &&',
    },
  ],
  'After a lost answer the secrets are sent again': [
    {
      what: 'a read is taken for a proof',
      file: 'src/stages/apply/change.ts',
      find: '  if (progress.isConfirmedByReading && listSecretFields(desired).length > 0) return\n',
      replace: '  void [progress, listSecretFields]\n',
    },
  ],
  'A write that no read shows leaves no record': [
    {
      what: 'the answer is taken for a proof',
      file: 'src/stages/apply/confirm.ts',
      find: 'if (isAsDesired(desired, live)) return live\n',
      replace: 'if (live.key !== undefined) return live\n',
    },
  ],
  'One fault at any call costs at most one more run': [
    {
      what: 'a change that fails counts as applied',
      file: 'src/stages/apply/change.ts',
      find: 'return toFailedResult(change, progress, thrown)',
      replace:
        "return { ...toFailedResult(change, progress, thrown), outcome: 'applied', failure: undefined } as never",
    },
  ],
  'A run that is stopped starts no other write and reports what it did': [
    {
      what: 'what was not reached is told as applied',
      file: 'src/stages/apply/apply.ts',
      find: "outcome: 'not-reached'",
      replace: "outcome: 'applied'",
    },
  ],
  'A run that is killed at any call costs one more run': [
    {
      what: 'half a replacement is left as it is',
      file: 'src/stages/plan/decide.ts',
      find: 'if (!world.summaries.has(id)) return',
      replace:
        'if (!world.summaries.has(id) && world.records?.has(id)) return toDecision(desired, { isUnchanged: true })\n  if (!world.summaries.has(id)) return',
    },
  ],
  'A run whose process is killed costs one more run': [
    {
      what: 'an object without a record is refused',
      file: 'src/stages/plan/decide.ts',
      find: 'if (foreign !== undefined) {',
      replace: "if (foreign !== undefined || (owner !== 'us' && world.summaries.has(id))) {",
    },
  ],
  'After SIGINT, SIGTERM or SIGHUP no other write starts': [
    {
      what: 'the signal is not heard',
      file: 'src/adapters/workspace/process.ts',
      find: '    controller.abort()\n',
      replace: '',
    },
    {
      what: 'a terminal that goes away is no signal',
      file: 'src/adapters/workspace/process.ts',
      find: "['SIGINT', 'SIGTERM', 'SIGHUP']",
      replace: "['SIGINT', 'SIGTERM']",
    },
  ],
  'A signal ends a process whose work is done, whatever reads its output': [
    {
      what: 'the output is waited for all the same',
      file: 'src/adapters/workspace/process.ts',
      find: 'process.on(name, end)',
      replace: 'void name',
    },
  ],
  'Output that nobody reads, or that the disk has no room for, stops no apply': [
    {
      what: 'its fault ends the process',
      file: 'src/adapters/workspace/process.ts',
      find: "stream.on('error', () => undefined)",
      replace: 'void stream',
    },
  ],
  'If outputs cannot be set, nothing is written': [
    {
      what: 'nobody looks before',
      file: 'src/run/main.ts',
      find: '    ports.reporter.assertOutputs?.()\n',
      replace: '',
    },
  ],
  'A probe that is killed leaves the name of what it created in its report': [
    {
      what: 'the first report names nothing',
      file: 'src/stages/probe/probe.ts',
      find: 'left: [toName(suffix)],',
      replace: 'left: [],',
    },
  ],
  'A write that hangs does not keep the process alive: it is reported as unknown': [
    {
      what: 'it is waited for',
      file: 'src/stages/apply/grace.ts',
      find: 'GRACE_MS = 5_000',
      replace: 'GRACE_MS = 3_600_000',
    },
  ],
}
