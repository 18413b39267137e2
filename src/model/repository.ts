/** A repository of a forge. Server and id tell it from all others, whatever it is called: ids alone meet between servers. */
export interface Repository {
  /** An origin, such as `https://github.com`. */
  readonly server: string
  /** Stays when the repository is renamed or moved to another owner. */
  readonly id: string
  /** `owner/name`. */
  readonly name: string
}

const SERVER = /^https?:\/\/[\w.-]+(?::\d+)?$/
const ID = /^\d{1,20}$/
const NAME = /^[\w.-]{1,100}\/[\w.-]{1,100}$/

/** Makes a {@link Repository}; undefined if a part is invalid. */
export const toRepository = (server: unknown, id: unknown, name: unknown): Repository | undefined => {
  if (typeof server !== 'string' || typeof id !== 'string' || typeof name !== 'string') return undefined
  return SERVER.test(server) && ID.test(id) && NAME.test(name) ? { server, id, name } : undefined
}

/** Whether both are the same, by whatever name. */
export const isSameRepository = (a: Repository, b: Repository): boolean => a.server === b.server && a.id === b.id
