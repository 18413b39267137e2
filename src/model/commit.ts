const NAME = /^(?:[0-9a-f]{40}|[0-9a-f]{64})$/
const NONE = /^0+$/

/** Whether a text is the full name of a commit: a branch's name would mean another one each time. */
export const isCommit = (text: string): boolean => NAME.test(text)

/** Whether it is what a forge tells as the commit before the first one of a branch. */
export const isNoCommit = (text: string): boolean => NONE.test(text)
