import type { Breaches } from './breach.ts'

/** Breaches of the promises about where requests go. */
export const REQUESTS: Breaches = {
  'TLS is verified, whatever the environment says': [
    {
      what: 'it is left to the environment',
      file: 'src/adapters/oos/transport.ts',
      find: 'rejectUnauthorized: true,',
      replace: '',
    },
    {
      what: 'it is switched off',
      file: 'src/adapters/oos/transport.ts',
      find: 'rejectUnauthorized: true',
      replace: 'rejectUnauthorized: false',
    },
  ],
  'GitHub receives its token over verified TLS only': [
    {
      what: 'the switch stays in the environment',
      file: 'src/adapters/workspace/process.ts',
      find: "  delete process.env['NODE_TLS_REJECT_UNAUTHORIZED']\n",
      replace: '',
    },
    {
      what: 'the entry does not take it out',
      file: 'src/index.ts',
      find: 'hardenProcess()\n',
      replace: 'void hardenProcess\n',
    },
  ],
  'The issuer of ID tokens is called over verified TLS only': [
    {
      what: 'the switch stays in the environment',
      file: 'src/adapters/workspace/process.ts',
      find: "  delete process.env['NODE_TLS_REJECT_UNAUTHORIZED']\n",
      replace: '',
    },
  ],
  'DingTalk receives a secret over verified TLS only': [
    {
      what: 'the switch stays in the environment',
      file: 'src/adapters/workspace/process.ts',
      find: "  delete process.env['NODE_TLS_REJECT_UNAUTHORIZED']\n",
      replace: '',
    },
  ],
  'A region cannot lead to another host, and nothing is sent for one that is refused': [
    {
      what: 'any text is a region in the file',
      file: 'schemas/chat-config.v1.schema.json',
      find: '"pattern": "^[a-z]{2}(-[a-z0-9]+)+$"',
      replace: '"pattern": "."',
    },
    {
      what: 'any text is a region as an input',
      file: 'src/inputs/parsers.ts',
      find: '/^[a-z]{2}(?:-[a-z0-9]+)+$/',
      replace: '/./',
    },
  ],
  'An endpoint is an https origin, or loopback, and no disguise of one': [
    {
      what: 'http is good for any host',
      file: 'src/inputs/parsers.ts',
      find: "url?.protocol === 'http:' && LOOPBACK.test(url.hostname)",
      replace: "url?.protocol === 'http:'",
    },
    {
      what: 'the host alone is compared',
      file: 'src/inputs/parsers.ts',
      find: "probe.replace(usualPort, '') === url?.origin",
      replace: "probe.includes(url?.hostname ?? '')",
    },
  ],
  'The login of a proxy is masked from the start, and appears in no output in any form': [
    {
      what: 'nobody looks for it',
      file: 'src/run/run.ts',
      find: ', ...listSecrets())',
      replace: ')',
    },
  ],
  'TLS is verified through a proxy as well, whatever the environment says': [
    {
      what: 'no certificate is looked at',
      file: 'src/adapters/proxy/agent.ts',
      find: 'rejectUnauthorized: true',
      replace: 'rejectUnauthorized: false',
    },
  ],
  'A reply from the proxy never counts as an answer': [
    {
      what: 'any answer opens the tunnel',
      file: 'src/adapters/proxy/agent.ts',
      find: 'if (status === OPEN) return',
      replace: 'return',
    },
  ],
  'Credentials of an account other than `expected-account-id` stop the run': [
    {
      what: 'nobody compares',
      file: 'src/adapters/oos/identity.ts',
      find: 'if (found !== expected)',
      replace: "if (found === '')",
    },
  ],
  'The token with which a job requests its ID token goes to no other host': [
    {
      what: 'redirects are followed',
      file: 'src/adapters/github/id-token.ts',
      find: "redirect: 'manual'",
      replace: "redirect: 'follow'",
    },
  ],
  'The GitHub token goes to no other host': [
    {
      what: 'the address of a next page is not looked at',
      file: 'src/adapters/github/client.ts',
      find: '    assertOrigin(options.url, origin)\n',
      replace: '    void [assertOrigin, origin]\n',
    },
  ],
  'An endless answer is abandoned at 5 MiB': [
    {
      what: 'nobody counts',
      file: 'src/adapters/oos/answer-limit.ts',
      find: 'if (bytes > MAX_ANSWER_BYTES)',
      replace: 'if (bytes < 0)',
    },
    {
      what: 'the client library is called without the limit',
      file: 'src/adapters/oos/transport.ts',
      find: 'await limitAnswer(timeoutMs, request)',
      replace: 'await request()',
    },
  ],
  'A compressed answer is not decompressed': [
    {
      what: 'the header is left in',
      file: 'src/adapters/oos/answer-limit.ts',
      find: "  delete response.headers['content-encoding']\n",
      replace: '',
    },
  ],
  'A wrong clock is corrected only after refusals, at most three times per run': [
    {
      what: 'it is corrected without an end',
      file: 'src/adapters/oos/time-offset.ts',
      find: 'MAX_CORRECTIONS = 3',
      replace: 'MAX_CORRECTIONS = 9',
    },
    {
      what: 'a wrong date stays',
      file: 'src/adapters/oos/time-offset.ts',
      find: '          offsetMs = goodMs\n',
      replace: '',
    },
  ],
  'A jump of the clock in the middle of a run changes no request': [
    {
      what: 'the clock that somebody sets is asked each time',
      file: 'src/adapters/oos/time-offset.ts',
      find: 'toUtcSeconds(elapsed() + usedMs)',
      replace: 'toUtcSeconds(now() + usedMs - offsetMs)',
    },
  ],
  'An answer that does not end holds up neither the run nor its process': [
    {
      what: 'nobody looks at the time',
      file: 'src/adapters/oos/answer-limit.ts',
      find: 'exchange.stream?.destroy(new AnswerTooLate())',
      replace: 'void new AnswerTooLate()',
    },
  ],
  'A host that is not in `NO_PROXY` is reached through the proxy': [
    {
      what: 'the end of a name is enough',
      file: 'src/adapters/proxy/no-proxy.ts',
      find: 'host.endsWith(`.${suffix}`)',
      replace: 'host.endsWith(suffix)',
    },
  ],
  'If nothing gets through, all retries of a run take at most two minutes': [
    {
      what: 'there is no budget',
      file: 'src/adapters/oos/retry.ts',
      find: '+ ms <= BUDGET_MS',
      replace: '+ ms <= BUDGET_MS * 100',
    },
    {
      what: 'each call has its own',
      file: 'src/adapters/oos/retry.ts',
      find: '  const delay = budget.openDelay()',
      replace: '  const delay = createRetryBudget(Date.now).openDelay()',
    },
  ],
  'Rejected credentials end the writes at once': [
    {
      what: 'it goes on',
      file: 'src/stages/apply/apply.ts',
      find: 'isOver ||= isHopeless(result.failure)',
      replace: 'isOver ||= isHopeless(result.failure) && results.length > 99',
    },
  ],
}
