import { APPROVALS } from './approvals.ts'
import type { Breaches } from './breach.ts'
import { CODEUP } from './codeup.ts'
import { EVENTS } from './events.ts'
import { FILES } from './files.ts'
import { GITLAB } from './gitlab.ts'
import { KNOWLEDGE } from './knowledge.ts'
import { LOGINS } from './logins.ts'
import { RENDERING } from './rendering.ts'
import { REQUESTS } from './requests.ts'
import { SCOPE } from './scope.ts'
import { SECRETS } from './secrets.ts'
import { WIRING } from './wiring.ts'

/** How each promise of SECURITY.md is broken, by its text there. `npm run test:promises` does it. */
export const BREACHES: Breaches = {
  ...SECRETS,
  ...KNOWLEDGE,
  ...REQUESTS,
  ...EVENTS,
  ...APPROVALS,
  ...SCOPE,
  ...RENDERING,
  ...FILES,
  ...WIRING,
  ...GITLAB,
  ...CODEUP,
  ...LOGINS,
}
