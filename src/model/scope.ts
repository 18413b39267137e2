const SCOPE = /^[\w./:@-]{1,140}$/

/** Whether a text can be an owner's name. */
export const isScope = (text: string): boolean => SCOPE.test(text)
