const { env, argv, versions } = process
const [major, minor] = versions.node.split('.').map(Number)
if (major === 20 ? minor >= 20 : major === 22 ? minor >= 3 : major > 22) import('./main.js')
else {
  const isChinese = argv.includes('zh-CN') || /^zh/i.test(env.INPUT_LOCALE || env.LC_ALL || env.LC_MESSAGES || env.LANG)
  const text = isChinese ? "oos-chat-sync 需要 Node.js 20.20，或 22.3 及更高版本；当前版本为 <found>" : "oos-chat-sync needs Node.js 20.20, or 22.3 and later; this is <found>"
  const told = text.replace('<found>', versions.node)
  if (env.GITHUB_ACTIONS) console.log('::error::' + told)
  else console.error(told)
  process.exitCode = 1
}
