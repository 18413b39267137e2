import type { Breaches } from './breach.ts'

/** Breaches of the promises about what was reviewed. */
export const APPROVALS: Breaches = {
  'With `approved-plan`, only what was reviewed is applied': [
    {
      what: 'nobody compares',
      file: 'src/run/apply.ts',
      find: '      await orCancelled(ports.signal, () => assertReviewed(planned, receipt, teller.review))',
      replace: '      void [assertReviewed, receipt]',
    },
    {
      what: 'the live state is no part of the digest',
      file: 'src/stages/plan/receipt.ts',
      find: 'toCanonicalText({ type, fields, updatedDate, adopts, movedFrom, movedTo, sent: listSent(change) })',
      replace: 'toCanonicalText({ type, adopts, movedFrom, movedTo })',
    },
  ],
  'A bare digest approves that plan only': [
    {
      what: 'any digest will do',
      file: 'src/run/approve.ts',
      find: 'if (wanted === receipt.digest) return',
      replace: "if (wanted.startsWith('hmac:')) return",
    },
  ],
  'Whatever happens, what is applied was reviewed': [
    {
      what: 'a plan that changed keeps the time of the first',
      file: 'src/run/publish.ts',
      find: 'read?.plan === receipt.digest ? read',
      replace: 'read !== undefined ? read',
    },
  ],
  'An approval is not taken from an edited comment': [
    {
      what: 'what else the comment says is not sealed',
      file: 'src/stages/plan/sealed-receipt.ts',
      find: 'marker, pull, payload, toHash(text)]',
      replace: 'marker, pull, payload, text.slice(0, 0)]',
    },
    {
      what: 'another pull request’s receipt counts',
      file: 'src/stages/plan/sealed-receipt.ts',
      find: 'marker, pull, payload, toHash(text)]',
      replace: 'marker, pull * 0, payload, toHash(text)]',
    },
    {
      what: 'what is hidden there is believed',
      file: 'src/stages/plan/sealed-receipt.ts',
      find: 'if (toSealed(payload, text, pull) !== sealed) return undefined',
      replace: "if (toSealed(payload, text, pull) === '' || payload === '') return undefined",
    },
  ],
  'An older text put back into our comment proves nothing': [
    {
      what: 'when GitHub saw it change does not matter',
      file: 'src/run/stood.ts',
      find: 'if (age > MAX_WRITE_MS || age < -MAX_SKEW_MS)',
      replace: 'if (age < -MAX_SKEW_MS)',
    },
  ],
  'A plan that was added to the comment after the merge is not approved': [
    {
      what: 'the merge does not matter',
      file: 'src/run/stood.ts',
      find: 'if (since > mergedAt) return',
      replace: 'if (since > mergedAt + since) return',
    },
  ],
  'A plan that was added to the comment after the last approval by somebody with write access is not approved': [
    {
      what: 'approvals do not matter',
      file: 'src/run/stood.ts',
      find: 'if (times.length === 0 || since <= reviewed) return undefined',
      replace: 'if (since <= Math.max(since, reviewed)) return undefined',
    },
    {
      what: 'anybody’s approval counts',
      file: 'src/run/stood.ts',
      find: 'mayWrite && submittedAt <= mergedAt',
      replace: '(mayWrite || submittedAt <= mergedAt)',
    },
  ],
  'A comment stays as it was reviewed once its pull request is closed': [
    {
      what: 'nobody asks whether it is open',
      file: 'src/run/publish.ts',
      find: 'if ((await forge.readPull(pull))?.isOpen === false) {',
      replace: 'if ((await forge.readPull(pull))?.number === 0) {',
    },
  ],
  'What was applied is no longer approved': [
    {
      what: 'it is only told, not marked',
      file: 'src/stages/plan/approval.ts',
      find: 'if (isComplete) return { ...receipt, open: [], spent: [...spent, ...open], isSettled: true }',
      replace: 'if (isComplete) return receipt',
    },
    {
      what: 'only the push’s own pull requests are looked at',
      file: 'src/run/outcome.ts',
      find: 'for (const reviewed of await place.review.readEarlier()) await tell(reviewed, false)',
      replace: '',
    },
  ],
}
