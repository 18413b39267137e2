/*
 * What is checked out: which commit, and whether all of it. Git's own files are read, since a runner need not have the program;
 * what is not of their usual form counts as unknown.
 */

import { readFileSync, statSync } from 'node:fs'
import { dirname, join, resolve } from 'node:path'
import { isCommit } from '../../model/commit.ts'

const MAX_BYTES = 16 * 1024 * 1024
/** No part of such a name leads out of a folder. */
const REF = /^refs(?:\/(?!\.)[^/\\\0-\x1F\x7F-\x9F]+)+$/u
/** What Git's settings say of a checkout that leaves files out. */
const SPARSE = /^\s*sparseCheckout\s*=\s*true\b/im

/** The commit that `HEAD` names, by itself or by a branch; `git` is the folder or the file `.git`. */
export const readCommit = (git: string): string | undefined => {
  const folders = toGitFolders(git)
  const head = folders && readText(join(folders.own, 'HEAD'))
  if (folders === undefined || head === undefined) return undefined
  if (isCommit(head)) return head
  const ref = /^ref: (\S.*)$/.exec(head)?.[1] ?? ''
  if (!REF.test(ref)) return undefined
  const { own, shared } = folders
  return readLoose(own, ref) ?? readLoose(shared, ref) ?? readPacked(shared, ref)
}

/** The settings of a repository, which its worktrees share; `git` is the folder or the file `.git`. */
export const readSettings = (git: string): string | undefined => {
  const folders = toGitFolders(git)
  return folders && readText(join(folders.shared, 'config'))
}

/** Whether the settings of a checkout leave files out; `git` is the folder or the file `.git`. */
export const isSparse = (git: string): boolean => {
  const folders = toGitFolders(git)
  if (folders === undefined) return false
  const settings = [join(folders.shared, 'config'), join(folders.own, 'config.worktree')]
  return settings.some((path) => SPARSE.test(readText(path) ?? ''))
}

/** A worktree has its own folder, and shares its branches and settings with all others. */
const toGitFolders = (git: string): { readonly own: string; readonly shared: string } | undefined => {
  const own = toGitFolder(git)
  return own === undefined ? undefined : { own, shared: resolve(own, readText(join(own, 'commondir')) ?? '.') }
}

/** A worktree and a submodule have a file that says where the folder is. */
const toGitFolder = (git: string): string | undefined => {
  if (statSync(git, { throwIfNoEntry: false })?.isDirectory() === true) return git
  const folder = /^gitdir: (.+)$/.exec(readText(git) ?? '')?.[1]
  return folder === undefined ? undefined : resolve(dirname(git), folder)
}

const readLoose = (folder: string, ref: string): string | undefined => {
  const text = readText(join(folder, ...ref.split('/')))
  return text !== undefined && isCommit(text) ? text : undefined
}

/** `commit name` on each line; others are comments, or tell more of the line before. */
const readPacked = (folder: string, ref: string): string | undefined => {
  const lines = readText(join(folder, 'packed-refs'))?.split('\n') ?? []
  const sha = lines.find((line) => line.endsWith(` ${ref}`))?.slice(0, -ref.length - 1)
  return sha !== undefined && isCommit(sha) ? sha : undefined
}

const readText = (path: string): string | undefined => {
  try {
    const found = statSync(path, { throwIfNoEntry: false })
    return found?.isFile() === true && found.size <= MAX_BYTES ? readFileSync(path, 'utf8').trimEnd() : undefined
  } catch {
    return undefined
  }
}
