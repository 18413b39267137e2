import { dirname } from 'node:path/posix'
import type { Files, SourceFile } from '../../src/ports.ts'
import { toMemoryFiles } from '../../src/wiring.ts'

/** The files of a checkout in memory, by path. Patterns are paths here. */
export const createMemoryWorkspace = (texts: ReadonlyMap<string, string>): Files => {
  const toSource = (file: string): SourceFile => ({ file, bytes: Buffer.from(texts.get(file) ?? '') })
  return {
    ...toMemoryFiles(() => []),
    read: async (patterns) => patterns.map(toSource),
    exists: async (path) => texts.has(path),
    watch: async (patterns, paths) => {
      const isNamed = (path: string) => patterns.includes(path)
      return { paths, isWatched: isNamed, isNamed, isOpen: false }
    },
    locate: (path) => path,
    lookAround: async (path) => ({
      files: [...texts.keys()].filter((file) => dirname(file) === dirname(path)).map(toSource),
      unreadable: [],
      isWhole: true,
    }),
  }
}
