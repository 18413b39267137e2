/** Some of GitLab's commands: that of the test and all that would hurt most. */
const NAMES = ['approve', 'assign', 'close', 'label', 'lock', 'merge', 'reopen', 'shrug', 'title', 'unapprove']

/**
 * What GitLab takes for a command in a text, as its own expression says it (lib/gitlab/quick_actions/extractor.rb): blocks of
 * code, of HTML and of quotes are passed over as it passes them over, and nothing else is.
 */
const EXPRESSION = new RegExp(
  [
    '(?<code>^```[\\s\\S]+?\\n```$)',
    '(?<inline>^.*`\\n*[\\s\\S]+?\\n*`$)',
    '(?<html>^<[^>]+?>\\n[\\s\\S]+?\\n</[^>]+?>$)',
    '(?<quote>^>>>[\\s\\S]+?\\n>>>$)',
    `(?:^/(?<cmd>${NAMES.join('|')})(?:[ ](?<arg>[^\\n]*))?(?:\\s*\\n|$))`,
  ].join('|'),
  'gim',
)

/** The commands that GitLab would carry out. */
export const listQuickActions = (text: string): readonly string[] =>
  Array.from(
    text.replaceAll('\r', '').matchAll(EXPRESSION),
    ({ groups }) => groups?.['cmd']?.toLowerCase() ?? [],
  ).flat()

/** What GitLab keeps of a text: the commands are gone. */
export const dropQuickActions = (text: string): string =>
  text
    .replaceAll('\r', '')
    .replaceAll(EXPRESSION, (matched, ...rest) => (rest.at(-1)?.cmd === undefined ? matched : ''))
    .trimEnd()
