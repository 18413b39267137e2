/*
 * The package exports its main file alone, and that loads an HTTP client of more than a megabyte at every start: this part
 * of it is reached by its path. Its version is pinned: a test fails when it changes, and says what to look at. The build
 * refuses a bundle in which this file is missing, or whose first file holds that client. It loads node:crypto, which is why it stands alone.
 */
export { prepareKeyValueMessage } from '../../../node_modules/@actions/core/lib/file-command.js'
