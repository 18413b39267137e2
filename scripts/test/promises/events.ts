import type { Breaches } from './breach.ts'

/** Breaches of the promises about events and what stands on GitHub. */
export const EVENTS: Breaches = {
  'A pull request from a fork is validated without secret and without a call': [
    {
      what: 'a fork counts as ours',
      file: 'src/run/run.ts',
      find: "if (isFork && REVIEW_EVENTS.has(name)) return 'offline'",
      replace: "if (isFork && name === '') return 'offline'",
    },
    {
      what: 'a fork that is gone counts as ours',
      file: 'src/adapters/github/event.ts',
      find: "return head === undefined || head !== readText(payload, 'pull_request', 'base', 'repo', 'full_name')",
      replace: "return head !== undefined && head !== readText(payload, 'pull_request', 'base', 'repo', 'full_name')",
    },
  ],
  'A pull request by Dependabot is validated in the same way': [
    {
      what: 'only who runs it counts',
      file: 'src/adapters/github/event.ts',
      find: "const people = [env('GITHUB_ACTOR'), readText(payload, 'pull_request', 'user', 'login')]",
      replace: "const people = [env('GITHUB_ACTOR')]",
    },
    {
      what: 'only who opened it counts',
      file: 'src/adapters/github/event.ts',
      find: "const people = [env('GITHUB_ACTOR'), readText",
      replace: 'const people = [readText',
    },
  ],
  'Not one packet leaves for a pull request from a fork or by Dependabot': [
    {
      what: 'the run goes on',
      file: 'src/run/run.ts',
      find: "inputs.command === 'validate' || isOffline) {",
      replace: "inputs.command === 'validate') {",
    },
  ],
  'A rehearsal connects to nothing but loopback, whatever the inputs name': [
    {
      what: 'it calls the endpoint that is given',
      file: 'src/run/rehearse.ts',
      find: '  endpoint: url,\n',
      replace: '  endpoint: inputs.endpoint ?? url,\n',
    },
    {
      what: 'it assumes the role that is given',
      file: 'src/run/rehearse.ts',
      find: '  roleSessionName: STANDARD_SCOPE,\n',
      replace: '  ...inputs,\n  roleSessionName: STANDARD_SCOPE,\n',
    },
  ],
  'A rehearsal reads no secret': [
    {
      what: 'it reads those of the environment',
      file: 'src/run/rehearse.ts',
      find: '  env: (name) => (SECRET_VARIABLE.test(name) ? toMadeUp(name) : undefined),\n',
      replace: '',
    },
  ],
  'A fork’s code gets nowhere by `workflow_run`': [
    {
      what: 'its fork is not looked for',
      file: 'src/adapters/github/event.ts',
      find: "if (name !== 'workflow_run') return false",
      replace: "if (name !== '') return false",
    },
    {
      what: 'it is not among the trusting events',
      file: 'src/run/run.ts',
      find: "new Set(['pull_request_target', 'workflow_run'])",
      replace: "new Set(['pull_request_target'])",
    },
  ],
  'An event is refused before the file is read and before the first packet': [
    {
      what: 'the file is read first',
      file: 'src/run/run.ts',
      find: "  const isOffline = assertEvent(ports.event, inputs) === 'offline'\n",
      replace:
        "  await ports.files.read(inputs.config)\n  const isOffline = assertEvent(ports.event, inputs) === 'offline'\n",
    },
    {
      what: 'the verdict is ignored',
      file: 'src/run/run.ts',
      find: "if (verdict === 'go' || verdict === 'offline') return verdict",
      replace: "if (verdict !== undefined) return 'go'",
    },
  ],
  'An apply runs on the default branch alone': [
    {
      what: 'any branch will do',
      file: 'src/run/run.ts',
      find: 'branch !== undefined && branch === defaultBranch',
      replace: 'branch !== undefined',
    },
    {
      what: 'a tag of that name will do',
      file: 'src/adapters/github/event.ts',
      find: 'ref?.startsWith(BRANCH_PREFIX) ? ref.slice(BRANCH_PREFIX.length) || undefined : undefined',
      replace: "ref?.split('/').at(-1) || undefined",
    },
  ],
  'An apply runs on no event that is not known to be safe': [
    {
      what: 'what is not known is let through',
      file: 'src/run/run.ts',
      find: "if (!APPLY_EVENTS.has(name)) return 'event'",
      replace: "if (name === 'merge_group') return 'event'",
    },
  ],
  'An event that cannot be read counts as one from a fork': [
    {
      what: 'it counts as ours',
      file: 'src/adapters/github/event.ts',
      find: "return head === undefined || head !== readText(payload, 'pull_request'",
      replace: "return head !== undefined && head !== readText(payload, 'pull_request'",
    },
  ],
  'A commit that a newer one overtook writes nothing': [
    {
      what: 'nobody asks',
      file: 'src/run/apply.ts',
      find: 'if (await orCancelled(ports.signal, () => isSuperseded(planned))) {',
      replace: 'if (isSuperseded.length > 1) {',
    },
    {
      what: 'the answer is only shown',
      file: 'src/run/standing.ts',
      find: '  return true\n',
      replace: '  return false\n',
    },
  ],
  'A copy of our comment by somebody else is not trusted': [
    {
      what: 'the author does not matter',
      file: 'src/adapters/github/owned-texts.ts',
      find: 'if (id === undefined || login !== author || !text',
      replace: "if (id === undefined || author === '' || login === '' || !text",
    },
  ],
  'A copy of our comment is not changed, and ours is found behind however many others': [
    {
      what: 'only the first page is read',
      file: 'src/adapters/github/client.ts',
      find: '    for (const item of data) items.push(item)\n',
      replace: '    for (const item of data) items.push(item)\n    break\n',
    },
    {
      what: 'the author does not matter',
      file: 'src/adapters/github/owned-texts.ts',
      find: 'if (id === undefined || login !== author || !text',
      replace: "if (id === undefined || author === '' || login === '' || !text",
    },
  ],
  'A pull request or an issue that copies our drift issue is not changed': [
    {
      what: 'pull requests count',
      file: 'src/adapters/github/issues.ts',
      find: ".filter((issue) => readMember(issue, 'pull_request') === undefined)",
      replace: ".filter((issue) => readMember(issue, 'number') !== undefined)",
    },
  ],
  'What GitHub refuses neither fails nor changes a plan': [
    {
      what: 'it fails the run',
      file: 'src/run/publish.ts',
      find: 'await Promise.allSettled(tasks)',
      replace: '(await Promise.all(tasks), await Promise.allSettled(tasks))',
    },
  ],
}
