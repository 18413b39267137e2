import type { Breaches } from './breach.ts'

/** Breaches of the promises about Flow and Codeup. */
export const CODEUP: Breaches = {
  'On Flow, an apply runs only on branches that are named as allowed, and never for a merge request': [
    {
      what: 'a run of Flow counts as one that no job started',
      file: 'src/adapters/codeup/event.ts',
      find: "name: toTarget(env) === undefined ? 'flow' : 'flow_merge_request',",
      replace: '',
    },
    {
      what: 'a target branch does not matter',
      file: 'src/adapters/codeup/event.ts',
      find: "toTarget(env) === undefined ? 'flow' : 'flow_merge_request'",
      replace: "toTarget(env) === undefined ? 'flow' : 'flow'",
    },
    {
      what: 'any source will do',
      file: 'src/adapters/codeup/event.ts',
      find: 'env(`${name}_1`) ?? env(name)',
      replace: 'env(name) ?? env(`${name}_1`)',
    },
  ],
  'The Codeup token goes to no other host': [
    {
      what: 'redirects are followed',
      file: 'src/adapters/http/exchange.ts',
      find: "redirect: 'manual'",
      replace: "redirect: 'follow'",
    },
  ],
  'A merge request from a fork on Codeup gets no plan': [
    {
      what: 'nobody looks where it comes from',
      file: 'src/adapters/codeup/merge-requests.ts',
      find: "isFork: !isOf(item, 'sourceProjectId', codeup.repository)",
      replace: 'isFork: false',
    },
    {
      what: 'one that does not tell its commit is another one',
      file: 'src/adapters/codeup/forge.ts',
      find: 'request.isFork && (request.sha === undefined || request.sha === sha)',
      replace: 'request.isFork && request.sha === sha',
    },
  ],
  'Of two merge requests from one branch, none is taken by guess': [
    {
      what: 'the first is taken',
      file: 'src/adapters/codeup/forge.ts',
      find: 'if (others.length > 0) {',
      replace: 'if (others.length > 99) {',
    },
  ],
  'A copy of our comment on Codeup by somebody else is neither trusted nor changed': [
    {
      what: 'the author does not matter',
      file: 'src/adapters/codeup/comments.ts',
      find: "readText(item, 'author', 'userId') !== author",
      replace: "author === ''",
    },
  ],
  'A merge request on Codeup was merged no later than Codeup knows of it': [
    {
      what: 'its commit is believed',
      file: 'src/adapters/codeup/merge-requests.ts',
      find: 'return Math.min(made, changed)',
      replace: 'return made',
    },
  ],
  'A lost answer from Codeup does not lead to a second comment': [
    {
      what: 'what creates is repeated as all else is',
      file: 'src/adapters/http/forge-client.ts',
      find: "mayBeTwice = request.method !== 'POST'",
      replace: 'mayBeTwice = request.method.length > 0',
    },
  ],
}
