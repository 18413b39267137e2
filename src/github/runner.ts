/*
 * The package exports its main file alone, and that loads an HTTP client of more than a megabyte. Its parts are enough
 * here, and reached by their path; the version is pinned, and every scenario fails where one of them is gone.
 */
export { issueCommand } from '../../node_modules/@actions/core/lib/command.js'
export { summary } from '../../node_modules/@actions/core/lib/summary.js'
export { toCommandProperties } from '../../node_modules/@actions/core/lib/utils.js'
