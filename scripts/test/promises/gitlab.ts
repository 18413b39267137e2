import type { Breaches } from './breach.ts'

/** Breaches of the promises about GitLab. */
export const GITLAB: Breaches = {
  'GitLab tokens go to no other host': [
    {
      what: 'redirects are followed',
      file: 'src/adapters/http/exchange.ts',
      find: "redirect: 'manual'",
      replace: "redirect: 'follow'",
    },
  ],
  "Nothing written to GitLab acts as a command of the token's owner": [
    {
      what: 'lines stay as they are',
      file: 'src/adapters/gitlab/owned-texts.ts',
      find: "text.replaceAll(/(^|[\\n\\r])\\//g, '$1\\\\/')",
      replace: 'text',
    },
    {
      what: 'only the first line is looked at',
      file: 'src/adapters/gitlab/owned-texts.ts',
      find: '/(^|[\\n\\r])\\//g',
      replace: '/(^)\\//g',
    },
  ],
  'A merge request from a fork is recognised wherever its pipeline runs': [
    {
      what: "the pipeline's project is asked",
      file: 'src/adapters/gitlab/event.ts',
      find: "source !== env('CI_MERGE_REQUEST_PROJECT_ID')",
      replace: "source !== env('CI_PROJECT_ID')",
    },
    {
      what: 'one that does not say from where counts as ours',
      file: 'src/adapters/gitlab/event.ts',
      find: "return source === undefined || source !== env('CI_MERGE_REQUEST_PROJECT_ID')",
      replace: "return source !== undefined && source !== env('CI_MERGE_REQUEST_PROJECT_ID')",
    },
  ],
  'In a GitLab job, an apply runs on the default branch only, and only if it is protected': [
    {
      what: 'nobody asks whether it is protected',
      file: 'src/run/event.ts',
      find: "return isProtected === false ? 'not-protected' : 'go'",
      replace: "return isProtected === undefined ? 'go' : 'go'",
    },
  ],
  'A copy of our note by somebody else is neither trusted nor changed': [
    {
      what: 'the author does not matter',
      file: 'src/adapters/gitlab/owned-texts.ts',
      find: 'author === undefined || readNumber',
      replace: 'author !== null || readNumber',
    },
  ],
  'A lost answer from GitLab does not lead to a second note': [
    {
      what: 'what creates is repeated as all else is',
      file: 'src/adapters/http/forge-client.ts',
      find: "mayBeTwice = request.method !== 'POST'",
      replace: 'mayBeTwice = request.method.length > 0',
    },
  ],
}
