import { type Page, type PageName, toDocument } from '../pages.ts'
import type { Labels } from '../texts.ts'

/** The pages that messages lead to. */
export const PAGES: Readonly<Record<PageName, Page>> = {
  values: toDocument('Where to find the values', 'find-values'),
  webhook: toDocument('The webhook URL', 'find-values', 'the-webhook-url'),
  credentials: toDocument('Signing in', 'ram', '5-elsewhere-signing-in-without-keys'),
  codes: toDocument('Troubleshooting', 'troubleshooting'),
  faults: toDocument('Errors', 'file-format', 'errors'),
}

/** The words that stand alone in English. */
export const LABELS: Labels = {
  action: {
    delete: 'delete',
    replace: 'replace',
    update: 'update',
    create: 'create',
    adopt: 'adopt',
    release: 'release',
  },
  outcome: {
    applied: 'applied',
    confirmed: 'confirmed by reading',
    unconfirmed: 'unconfirmed',
    conflict: 'conflict',
    failed: 'failed',
    unknown: 'unknown',
    'not-reached': 'not reached',
  },
  severity: { error: 'Error', warning: 'Warning', notice: 'Notice' },
  secretReason: {
    new: 'will be sent: it is new',
    rotated: 'will be sent: the value changed since the last apply',
    reference: 'will be sent: it now refers to another secret',
    'secret-version': 'will be sent: secretVersion changed since the last apply',
    'no-record': 'will be sent: no record shows what was sent last',
    'other-key': 'will be sent: it was recorded with another fingerprint key',
    edited: 'will be sent: somebody edited the configuration since the last apply',
    declassified: 'will be sent: it is no longer a secret',
    'full-set': 'sent along: an update always sends all fields',
  },
  column: {
    action: 'Action',
    region: 'Region',
    name: 'Name',
    type: 'Type',
    changes: 'Changes',
    field: 'Field',
    before: 'Before',
    after: 'After',
    outcome: 'Outcome',
    requestIds: 'Request ids',
    place: 'Where',
    severity: 'Severity',
    problem: 'Problem',
  },
}
