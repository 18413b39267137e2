import type { Breaches } from './breach.ts'

/** Breaches of the promises about how the parts are connected: who is asked where, for how long, and what is hidden on the way. */
export const WIRING: Breaches = {
  'Each service is called at its own address, and nothing else is called there': [
    {
      what: 'RAM is asked where resource groups are',
      file: 'src/adapters/oos/account.ts',
      find: 'toCall(RAM_VERSION, ramEndpoint)',
      replace: 'toCall(RAM_VERSION, resourceManagerEndpoint)',
    },
    {
      what: 'STS is asked where OOS is',
      file: 'src/adapters/oos/identity.ts',
      find: 'connectSts({ endpoint: stsEndpoint,',
      replace: 'connectSts({ endpoint: access.endpoint ?? stsEndpoint,',
    },
  ],
  'With a proxy, no request bypasses it': [
    {
      what: 'STS is',
      file: 'src/adapters/oos/connect.ts',
      find: 'return createSts(options, retry, route)',
      replace: 'return createSts(options, retry)',
    },
    {
      what: 'DingTalk is',
      file: 'src/wiring.ts',
      find: 'mask: maskForms, onCall }, outside.route)',
      replace: 'mask: maskForms, onCall })',
    },
    {
      what: 'the command line does not know of it',
      file: 'src/wiring.ts',
      find: '  route: createRoute(env),\n',
      replace: '',
    },
  ],
  'No outgoing request is waited for without limit': [
    {
      what: 'GitHub is',
      file: 'src/adapters/github/client.ts',
      find: 'withLimit(timeoutMs, async (signal)',
      replace: 'withLimit(3_600_000, async (signal)',
    },
    {
      what: 'Alibaba Cloud is',
      file: 'src/adapters/oos/transport.ts',
      find: 'limitAnswer(timeoutMs, request)',
      replace: 'limitAnswer(3_600_000, request)',
    },
    {
      what: 'a proxy is',
      file: 'src/adapters/proxy/agent.ts',
      find: 'controller.abort(), this.#timeoutMs)',
      replace: 'controller.abort(), 3_600_000)',
    },
  ],
  'Whatever hangs, a run ends when asked to': [
    {
      what: 'an export goes on',
      file: 'src/run/run.ts',
      find: 'await orCancelled(ports.signal, () => runExport(inputs, ports, show))',
      replace: 'await runExport(inputs, ports, show)',
    },
    {
      what: 'what is looked at ahead is waited for',
      file: 'src/run/plan.ts',
      find: 'await orCancelled(ports.signal, () => withPreflight(bare, ahead))',
      replace: 'await withPreflight(bare, ahead)',
    },
    {
      what: 'GitHub is waited for',
      file: 'src/run/plan.ts',
      find: 'await orCancelled(signal, () => tellGitHub(talk))',
      replace: 'await tellGitHub(talk)',
    },
  ],
  'Once a run is asked to stop, nothing that was throttled is resent': [
    {
      what: 'the retries are not told',
      file: 'src/adapters/oos/identity.ts',
      find: 'createRetry(clock.elapsed, () => signal.aborted)',
      replace: 'createRetry(clock.elapsed)',
    },
  ],
  'Credentials from the environment are masked before the first call': [
    {
      what: 'those that are given alone are',
      file: 'src/adapters/oos/credentials.ts',
      find: 'if (secret) mask(secret.reveal())',
      replace: 'if (secret) void mask',
    },
    {
      what: 'in one form alone',
      file: 'src/adapters/oos/identity.ts',
      find: 'const { env, clock, maskForms: mask, onLogin } = context',
      replace: 'const { env, clock, mask, onLogin } = context',
    },
  ],
  'The JSON for programs is masked like the text for people': [
    {
      what: 'it is printed as it is',
      file: 'src/adapters/terminal/reporter.ts',
      find: '`${hide(text)}${asked}`',
      replace: '`${text}${asked}`',
    },
  ],
  'Files that the program writes are readable by their owner only': [
    {
      what: 'the system decides',
      file: 'src/adapters/workspace/files.ts',
      find: "{ flag: 'wx', mode: 0o600 }",
      replace: "{ flag: 'wx' }",
    },
  ],
  'A file that is swapped for another while it is opened is not read': [
    {
      what: 'what was opened counts',
      file: 'src/adapters/workspace/files.ts',
      find: "if (named?.ino !== opened.ino || named.dev !== opened.dev) throw refuse('changed')",
      replace: 'void named',
    },
  ],
  'Enter, Ctrl-C and Escape mean no': [
    {
      what: 'Enter alone means yes',
      file: 'src/adapters/terminal/questions.ts',
      find: 'initialValue: false,',
      replace: 'initialValue: true,',
    },
    {
      what: 'breaking off means yes',
      file: 'src/adapters/terminal/questions.ts',
      find: 'return !isCancel(answer) && answer',
      replace: 'return isCancel(answer) || answer',
    },
  ],
}
