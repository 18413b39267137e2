import { TestEnvironment } from 'jest-environment-node'

/** Skips what comes after the first test that fails: one is enough to kill a mutant, and Stryker runs Jest without `bail`. */
export default class MutationEnvironment extends TestEnvironment {
  #hasFailed = false

  handleTestEvent(event) {
    if (event.name === 'test_fn_failure') this.#hasFailed = true
    if (event.name === 'test_start' && this.#hasFailed) event.test.mode = 'skip'
  }
}
