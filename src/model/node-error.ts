/** The code of an error of Node's, such as ENOENT; undefined for anything else. */
export const codeOf = (error: unknown): unknown =>
  typeof error === 'object' && error !== null && 'code' in error ? error.code : undefined
