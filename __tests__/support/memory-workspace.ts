import { dirname } from 'node:path/posix'
import type { Files, SourceFile } from '../../src/ports.ts'

/** The files of a checkout in memory, by path. Patterns are paths here. */
export const createMemoryWorkspace = (texts: ReadonlyMap<string, string>): Files => {
  const toSource = (file: string): SourceFile => ({ file, bytes: Buffer.from(texts.get(file) ?? '') })
  return {
    read: async (patterns) => patterns.map(toSource),
    write: async () => undefined,
    watch: async (patterns, paths) => ({ paths, isWatched: (path) => patterns.includes(path), isOpen: false }),
    lookAround: async (path) => ({
      files: [...texts.keys()].filter((file) => dirname(file) === dirname(path)).map(toSource),
      unreadable: [],
      isWhole: true,
    }),
  }
}
