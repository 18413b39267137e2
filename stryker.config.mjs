/*
 * Mutation testing of one folder, see docs/mutation-testing.md. `npm run test:mutation` runs it for each.
 */
import FOLDERS from './scripts/test/mutated.json' with { type: 'json' }

/** Only the own tests of a folder count, without those that are slow by intention or try inputs at random. */
const folder = process.env.MUTATION_FOLDER ?? 'plan'
const { mutate, tests, pattern = '', leastPercent } = FOLDERS[folder]

export default {
  plugins: ['@stryker-mutator/jest-runner'],
  testRunner: 'jest',
  // Jest runs ES modules only with this.
  testRunnerNodeArgs: ['--experimental-vm-modules', '--no-warnings'],
  jest: {
    projectType: 'custom',
    // To find them takes longer than to run them all.
    enableFindRelatedTests: false,
    config: {
      roots: ['<rootDir>/src', '<rootDir>/__tests__'],
      testMatch: ['<rootDir>/__tests__/mutation/suite.ts'],
      testEnvironment: './__tests__/mutation/environment.mjs',
      // A test that waits for ever is one that fails.
      testTimeout: 10_000,
      globals: { MUTATION_FOLDERS: tests, MUTATION_TESTS: pattern },
    },
  },
  coverageAnalysis: 'perTest',
  mutate,
  concurrency: 2,
  // Each run leaves memory behind in its process: after a thousand, collecting garbage takes more than the tests.
  maxTestRunnerReuse: 100,
  // Only endless loops should come to this, however busy the machine is: a time-out counts as killed.
  timeoutMS: 30_000,
  ignorePatterns: ['dist', 'tools', '.cache', 'reports', 'docs/images', 'coverage'],
  tempDirName: `.cache/stryker/${folder}`,
  reporters: ['clear-text', 'json', 'html', 'progress-append-only'],
  jsonReporter: { fileName: `reports/mutation/${folder}.json` },
  htmlReporter: { fileName: `reports/mutation/${folder}.html` },
  // Mutants of constants are run against all tests, which is what makes it slow, and right.
  warnings: { slow: false },
  thresholds: { high: 95, low: 90, break: leastPercent },
}
