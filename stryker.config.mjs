/*
 * Mutation testing of one folder, see docs/mutation-testing.md. `npm run test:mutation` runs it for each.
 */
const FOLDERS = {
  apply: { mutate: ['src/apply/*.ts'], leastScore: 85 },
  config: {
    mutate: ['src/config/*.ts', '!src/config/*.gen.*'],
    tests: '^(?!limits|properties|round-trip)',
    leastScore: 80,
  },
  plan: { mutate: ['src/plan/*.ts'], leastScore: 85 },
  render: { mutate: ['src/render/{escape,budget}.ts'], tests: '^(escape-forms|budget)', leastScore: 80 },
}

const folder = process.env.MUTATION_FOLDER ?? 'plan'
const { mutate, tests = '', leastScore } = FOLDERS[folder]

export default {
  plugins: ['@stryker-mutator/jest-runner'],
  testRunner: 'jest',
  // Jest runs ES modules only with this.
  testRunnerNodeArgs: ['--experimental-vm-modules', '--no-warnings'],
  jest: {
    projectType: 'custom',
    enableFindRelatedTests: false,
    config: {
      roots: ['<rootDir>/src', '<rootDir>/__tests__'],
      testMatch: ['<rootDir>/__tests__/mutation/suite.ts'],
      testEnvironment: './__tests__/mutation/environment.mjs',
      // A test that waits for ever is one that fails.
      testTimeout: 10_000,
      globals: { MUTATION_FOLDER: folder, MUTATION_TESTS: tests },
    },
  },
  coverageAnalysis: 'perTest',
  mutate,
  concurrency: 2,
  timeoutMS: 30_000,
  ignorePatterns: ['dist', '.cache', 'reports', 'docs/images', 'coverage'],
  tempDirName: `.cache/stryker/${folder}`,
  reporters: ['clear-text', 'json', 'html', 'progress-append-only'],
  jsonReporter: { fileName: `reports/mutation/${folder}.json` },
  htmlReporter: { fileName: `reports/mutation/${folder}.html` },
  warnings: { slow: false },
  thresholds: { high: 95, low: 90, break: leastScore },
}
