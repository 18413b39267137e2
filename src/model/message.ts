import type { Position } from './key.ts'

/** How a message is marked. */
export type Level = 'notice' | 'warning' | 'error'

/** What a message is about: its title, and where it belongs. */
export interface About {
  /** In few words, fit for a log: names in it are inert. */
  readonly title: string
  readonly position?: Position
}
