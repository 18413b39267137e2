/*
 * What of Git matters to a run: where the repository begins that holds a file, and which commit is checked out there. Its own
 * files are read, since a runner need not have the program; what is not of their usual form counts as unknown.
 */

import { readFileSync, statSync } from 'node:fs'
import { dirname, join, relative, resolve, sep } from 'node:path'
import type { Checkout } from '../../model/checkout.ts'

const MAX_BYTES = 16 * 1024 * 1024
const SHA = /^(?:[0-9a-f]{40}|[0-9a-f]{64})$/
/** No part of such a name leads out of a folder. */
const REF = /^refs(?:\/(?!\.)[^/\\\p{Cc}]+)+$/u

/** The checkout that holds a file below `root`: the nearest folder above it with a `.git`. */
export const findCheckout = (root: string, file: string): Checkout | undefined => {
  let folder = dirname(resolve(root, file))
  for (;;) {
    const git = join(folder, '.git')
    if (statSync(git, { throwIfNoEntry: false }) !== undefined) {
      const commit = readCommit(git)
      return { folder: relative(root, folder).replaceAll(sep, '/'), ...(commit !== undefined && { commit }) }
    }
    const above = dirname(folder)
    if (folder === resolve(root) || above === folder) return undefined
    folder = above
  }
}

/** The commit that `HEAD` names, by itself or by a branch. */
const readCommit = (git: string): string | undefined => {
  const own = toGitFolder(git)
  const head = own === undefined ? undefined : readText(join(own, 'HEAD'))
  if (own === undefined || head === undefined) return undefined
  if (SHA.test(head)) return head
  const ref = /^ref: (\S.*)$/.exec(head)?.[1] ?? ''
  if (!REF.test(ref)) return undefined
  // A worktree has a folder of its own, and shares its branches with all others.
  const shared = resolve(own, readText(join(own, 'commondir')) ?? '.')
  return readLoose(own, ref) ?? readLoose(shared, ref) ?? readPacked(shared, ref)
}

/** A worktree and a submodule have a file that says where the folder is. */
const toGitFolder = (git: string): string | undefined => {
  if (statSync(git).isDirectory()) return git
  const folder = /^gitdir: (.+)$/.exec(readText(git) ?? '')?.[1]
  return folder === undefined ? undefined : resolve(dirname(git), folder)
}

const readLoose = (folder: string, ref: string): string | undefined => {
  const text = readText(join(folder, ...ref.split('/')))
  return text !== undefined && SHA.test(text) ? text : undefined
}

/** `commit name` on each line; others are comments, or tell more of the line before. */
const readPacked = (folder: string, ref: string): string | undefined => {
  const lines = readText(join(folder, 'packed-refs'))?.split('\n') ?? []
  const sha = lines.find((line) => line.endsWith(` ${ref}`))?.slice(0, -ref.length - 1)
  return sha !== undefined && SHA.test(sha) ? sha : undefined
}

const readText = (path: string): string | undefined => {
  try {
    const found = statSync(path, { throwIfNoEntry: false })
    return found?.isFile() === true && found.size <= MAX_BYTES ? readFileSync(path, 'utf8').trimEnd() : undefined
  } catch {
    return undefined
  }
}
