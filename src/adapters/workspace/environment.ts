import type { Env } from '../../ports.ts'

/** The process's environment; an empty variable counts as unset, because that is how CI systems blank one. */
export const environment: Env = (name) => process.env[name] || undefined
