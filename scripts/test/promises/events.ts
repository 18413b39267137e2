import type { Breaches } from './breach.ts'

/** Breaches of the promises about events and what stands on GitHub. */
export const EVENTS: Breaches = {
  'A pull request from a fork is validated without a secret and without a call': [
    {
      what: 'a fork counts as ours',
      file: 'src/run/event.ts',
      find: "if (isFork && kind.fork === 'without-secrets') return 'offline'",
      replace: "if (isFork && name === '') return 'offline'",
    },
    {
      what: 'a fork that is gone counts as ours',
      file: 'src/adapters/github/event.ts',
      find: "return head === undefined || head !== readText(payload, 'pull_request', 'base', 'repo', 'full_name')",
      replace: "return head !== undefined && head !== readText(payload, 'pull_request', 'base', 'repo', 'full_name')",
    },
  ],
  'A run started by Dependabot is validated in the same way': [
    {
      what: 'who opened the pull request counts',
      file: 'src/adapters/github/event.ts',
      find: "env('GITHUB_ACTOR') === DEPENDABOT",
      replace: "readText(payload, 'pull_request', 'user', 'login') === DEPENDABOT",
    },
    {
      what: 'it counts as ours',
      file: 'src/run/event.ts',
      find: "return isDependabot && kind.limitsDependabot === true ? 'offline' : 'go'",
      replace: "return isDependabot && name === '' ? 'offline' : 'go'",
    },
  ],
  'Not one packet is sent for a pull request from a fork or by Dependabot': [
    {
      what: 'the run goes on',
      file: 'src/run/run.ts',
      find: "inputs.command === 'validate' || isOffline) {",
      replace: "inputs.command === 'validate') {",
    },
  ],
  'A rehearsal connects to loopback only, whatever the inputs say': [
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
  'Code from a fork gets nowhere through `workflow_run`': [
    {
      what: 'its fork is not looked for',
      file: 'src/adapters/github/event.ts',
      find: "if (name !== 'workflow_run') return false",
      replace: "if (name !== '') return false",
    },
    {
      what: 'it is taken for an event without secrets',
      file: 'src/model/event.ts',
      find: "['workflow_run', { fork: 'with-secrets' }]",
      replace: "['workflow_run', { fork: 'without-secrets' }]",
    },
  ],
  'Code from a fork gets nowhere through a comment, or through a manual run that names a pull request': [
    {
      what: 'nobody looks the pull request up',
      file: 'src/run/event.ts',
      find: "if (isUntold === true) return 'look-up'",
      replace: "if (isUntold === true) return 'go'",
    },
    {
      what: 'whose code it is does not matter',
      file: 'src/run/event.ts',
      find: 'isFork: headRepository === undefined || headRepository !== event.repository',
      replace: 'isFork: false && headRepository !== event.repository',
    },
    {
      what: 'what is gone counts as ours',
      file: 'src/run/event.ts',
      find: 'headRepository === undefined || headRepository !== event.repository',
      replace: 'headRepository !== undefined && headRepository !== event.repository',
    },
  ],
  'A pull request that cannot be looked up counts as one from a fork': [
    {
      what: 'what cannot be told goes on',
      file: 'src/run/event.ts',
      find: "  if (verdict === 'go' || verdict === 'offline') return",
      replace: "  if (verdict === 'go' || verdict === 'offline' || verdict === 'look-up') return",
    },
  ],
  'A plan of anything but the pull request is not sealed': [
    {
      what: 'nobody looks at the checkout',
      file: 'src/run/reviewed.ts',
      find: 'toEventKind(event.name).mayHoldOther !== true) return undefined',
      replace: "event.name !== '') return undefined",
    },
    {
      what: 'a checkout that is not known counts',
      file: 'src/run/reviewed.ts',
      find: 'if (commit === undefined || found.size > 1) return {}',
      replace: 'if (commit === undefined || found.size > 1) return undefined',
    },
    {
      what: 'the comment is written all the same',
      file: 'src/run/plan.ts',
      find: '  if (isReviewed) show.warnings(',
      replace: '  show.warnings(',
    },
    {
      what: 'its digest is told',
      file: 'src/run/plan.ts',
      find: 'await show.plan(plan, header, isReviewed ? receipt.digest : undefined)',
      replace: 'await show.plan(plan, header, receipt.digest)',
    },
  ],
  'No older plan stands as the plan of a commit for which none could be made': [
    {
      what: 'the older plan stays',
      file: 'src/run/failed-plan.ts',
      find: "new Set(['PLAN_REFUSED', ",
      replace: "new Set(['CONFIG_INVALID', 'PLAN_REFUSED', ",
    },
    {
      what: 'whose commit it is does not matter',
      file: 'src/stages/render/comment-state.ts',
      find: "commit !== undefined && readHiddenLine(body, 'commit') === commit",
      replace: 'commit !== undefined',
    },
  ],
  'An event is refused before the file is read and before the first packet': [
    {
      what: 'the file is read first',
      file: 'src/run/run.ts',
      find: '  const { event, isOffline } = await orCancelled(',
      replace: '  await outside.files.read(inputs.config)\n  const { event, isOffline } = await orCancelled(',
    },
    {
      what: 'the verdict is ignored',
      file: 'src/run/event.ts',
      find: "  if (verdict === 'go' || verdict === 'offline') return",
      replace: '  if (verdict !== undefined) return',
    },
  ],
  'An apply runs on the default branch only': [
    {
      what: 'any branch will do',
      file: 'src/run/event.ts',
      find: 'patterns.length === 0 ? branch === defaultBranch :',
      replace: 'patterns.length === 0 ? true :',
    },
    {
      what: 'a tag of that name will do',
      file: 'src/adapters/github/event.ts',
      find: 'ref?.startsWith(BRANCH_PREFIX) ? ref.slice(BRANCH_PREFIX.length) || undefined : undefined',
      replace: "ref?.split('/').at(-1) || undefined",
    },
  ],
  'If `apply-branches` names others, an apply runs on these only': [
    {
      what: 'the default branch will do',
      file: 'src/run/event.ts',
      find: ': patterns.some(',
      replace: ': branch === defaultBranch || patterns.some(',
    },
    {
      what: 'a folder more will do',
      file: 'src/model/branch-pattern.ts',
      find: "return '[^/]*'",
      replace: "return '.*'",
    },
  ],
  'An apply runs only on events known to be safe': [
    {
      what: 'what is not known is let through',
      file: 'src/run/event.ts',
      find: "if (kind.mayApply !== true) return 'event'",
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
  'A commit that was overtaken by a newer one writes nothing': [
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
  'A newer commit is noticed even if the repository is checked out below the workspace': [
    {
      what: 'paths begin at the workspace',
      file: 'src/adapters/workspace/repository.ts',
      find: '.filter(holdsGit).map(toPrefix)',
      replace: ".filter(holdsGit).map(() => '')",
    },
    {
      what: 'only a folder is seen',
      file: 'src/adapters/workspace/repository.ts',
      find: 'throwIfNoEntry: false }) !== undefined',
      replace: 'throwIfNoEntry: false })?.isDirectory() === true',
    },
  ],
  'A commit that is no longer on the branch writes nothing': [
    {
      what: 'it counts as one that is current',
      file: 'src/adapters/github/comparison.ts',
      find: "return 'rewritten'",
      replace: "return 'current'",
    },
  ],
  'A re-run writes nothing if a newer commit cannot be ruled out': [
    {
      what: 'it goes on with a warning',
      file: 'src/run/standing.ts',
      find: 'if (ports.event.isRerun) throw',
      replace: 'if (ports.event.isRerun && cause.code === cause.code.toLowerCase()) throw',
    },
    {
      what: 'no run counts as one that was run again',
      file: 'src/adapters/github/event.ts',
      find: "Number(env('GITHUB_RUN_ATTEMPT')) > 1",
      replace: "Number(env('GITHUB_RUN_ATTEMPT')) > 1000",
    },
  ],
  'A single GitHub fault decides nothing': [
    {
      what: 'no call is tried again',
      file: 'src/adapters/github/retry.ts',
      find: 'const MAX_TRIES = 4',
      replace: 'const MAX_TRIES = 1',
    },
  ],
  'A pull request that was merged into another branch approves nothing': [
    {
      what: 'any base branch counts',
      file: 'src/adapters/github/pulls.ts',
      find: 'if (pull.baseBranch === branch) found',
      replace: "if (branch !== '') found",
    },
  ],
  'A lost answer does not lead to a second comment': [
    {
      what: 'a creation is tried again like any call',
      file: 'src/adapters/github/client.ts',
      find: "method === 'POST' && !url.endsWith('/graphql')",
      replace: "method === 'POST' && url === ''",
    },
  ],
  'GitHub holds up no run longer than a call may take': [
    {
      what: 'the limit is not kept',
      file: 'src/adapters/github/retry.ts',
      find: 'Promise.race([ask(controller.signal), limit])',
      replace: 'Promise.race([ask(controller.signal)])',
    },
  ],
  'A copy of our comment by somebody else is not trusted': [
    {
      what: 'the author does not matter',
      file: 'src/adapters/github/owned-texts.ts',
      find: 'if (id === undefined || login !== author || body',
      replace: "if (id === undefined || author === '' || login === '' || body",
    },
  ],
  'A copy of our comment is not changed, and ours is found behind any number of others': [
    {
      what: 'only the first page is read',
      file: 'src/adapters/github/client.ts',
      find: '    for (const item of data) items.push(item)\n',
      replace: '    for (const item of data) items.push(item)\n    break\n',
    },
    {
      what: 'the author does not matter',
      file: 'src/adapters/github/owned-texts.ts',
      find: 'if (id === undefined || login !== author || body',
      replace: "if (id === undefined || author === '' || login === '' || body",
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
  'A refusal by GitHub neither fails nor changes a plan': [
    {
      what: 'it fails the run',
      file: 'src/run/publish.ts',
      find: 'await Promise.allSettled(tasks)',
      replace: '(await Promise.all(tasks), await Promise.allSettled(tasks))',
    },
  ],
}
