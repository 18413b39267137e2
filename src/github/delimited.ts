/* Apart from its neighbours in `runner.ts`, because it loads node:crypto. */
export { prepareKeyValueMessage } from '../../node_modules/@actions/core/lib/file-command.js'
