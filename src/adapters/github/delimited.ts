/*
 * The package exports its main file alone, and that loads an HTTP client of more than a megabyte: this part of it is
 * reached by its path. The version is pinned, and every scenario fails where it is gone. It loads node:crypto, which is
 * why it stands alone.
 */
export { prepareKeyValueMessage } from '../../../node_modules/@actions/core/lib/file-command.js'
