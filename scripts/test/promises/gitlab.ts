import type { Breaches } from './breach.ts'

/** Breaches of the promises about GitLab. */
export const GITLAB: Breaches = {
  "GitLab's tokens go to no other host": [
    {
      what: 'redirects are followed',
      file: 'src/adapters/http/exchange.ts',
      find: "redirect: 'manual'",
      replace: "redirect: 'follow'",
    },
  ],
  'Nothing that is written to GitLab acts as a command of the owner of the token': [
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
  'A merge request from a fork is known wherever its pipeline runs': [
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
  'An apply in a job of GitLab runs on the default branch alone, and only where that is protected': [
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
  'A lost answer of GitLab makes no second note': [
    {
      what: 'what creates is repeated as all else is',
      file: 'src/adapters/gitlab/client.ts',
      find: "const mayBeTwice = request.method !== 'POST'",
      replace: 'const mayBeTwice = request.method.length > 0',
    },
  ],
}
