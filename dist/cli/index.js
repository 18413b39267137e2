#!/usr/bin/env node
const { env, argv, versions } = process
const [major, minor] = versions.node.split('.').map(Number)
if (major === 20 ? minor >= 20 : major === 22 ? minor >= 3 : major > 22) {
  const fail = () => {
    process.exitCode = 13
  }
  process.on('beforeExit', fail)
  require('./main.js').then(() => process.removeListener('beforeExit', fail))
} else {
  const isChinese = argv.includes('zh-CN') || /^zh/i.test(env.INPUT_LOCALE || env.LC_ALL || env.LC_MESSAGES || env.LANG)
  const text = isChinese ? "oos-chat-sync \u9700\u8981 Node.js 20.20\uff0c\u6216 22.3 \u53ca\u66f4\u9ad8\u7248\u672c\uff1b\u5f53\u524d\u7248\u672c\u4e3a <found>" : "oos-chat-sync needs Node.js 20.20, or 22.3 and later; this is <found>"
  const told = text.replace('<found>', versions.node)
  if (env.GITHUB_ACTIONS) console.log('::error::' + told)
  else console.error(told)
  process.exitCode = 1
}
