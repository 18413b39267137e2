/** What `npm test` leaves to other scripts, by their names, and what they test. Every script `test:…` stands here. */
export const LEFT_OUT: Readonly<Record<string, string>> = {
  'test:interop':
    "with programs of others: the editors' language server, Alibaba's newer client, actionlint on the pages",
  'test:faults': 'every call with every fault, of which a share was run',
  'test:behaviours': 'faults under each behaviour of the API that nobody documents',
  'test:cold': 'the scenarios again, with a process for each run: here many runs share one',
  'test:histories': 'random histories, of which a share was run (scripts/test/shares.ts)',
  'test:fuzz': 'more inputs at random',
  'test:mutation': 'whether the tests notice a changed source',
  'test:all': 'all of the whole suites, one after the other',
  'test:promises': 'whether the tests notice a broken promise of SECURITY.md',
}

/** The last lines of `npm test`. */
export const toLeftOutText = (): string => {
  const width = Math.max(...Object.keys(LEFT_OUT).map((script) => script.length))
  const rows = Object.entries(LEFT_OUT).map(([script, what]) => `  npm run ${script.padEnd(width)}  ${what}\n`)
  return `Not run, each by a command of its own:\n${rows.join('')}`
}
