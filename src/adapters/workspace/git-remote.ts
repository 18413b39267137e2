import { existsSync } from 'node:fs'
import { dirname, join, relative, resolve } from 'node:path'
import { readSettings } from './checkout.ts'

/* Where a clone came from. Only Git's files are read: Git need not be installed. */

/** The path of the repository on its server, such as `owner/name`; undefined without a usable remote. */
export const findRemotePath = (folder: string): string | undefined => {
  const top = findTop(folder)
  const settings = top === undefined ? undefined : readSettings(join(top, '.git'))
  const url = chooseRemote(readRemotes(settings ?? ''))
  return url === undefined ? undefined : toRemotePath(url)
}

/** The way from a folder up to the top of its repository, such as `../..`; empty where it is the top, or in none. */
export const toTop = (folder: string): string => {
  const top = findTop(folder)
  return top === undefined ? '' : relative(folder, top)
}

/** The nearest folder at or above this one that is a repository's. A deleted working folder has no path. */
const findTop = (folder: string): string | undefined => {
  try {
    return findAbove(resolve(folder))
  } catch {
    return undefined
  }
}

const findAbove = (folder: string): string | undefined => {
  if (existsSync(join(folder, '.git'))) return folder
  const parent = dirname(folder)
  return parent === folder ? undefined : findAbove(parent)
}

/** `origin`, as a clone names it; otherwise the only remote. */
const chooseRemote = (remotes: ReadonlyMap<string, string>): string | undefined =>
  remotes.get('origin') ?? (remotes.size === 1 ? [...remotes.values()][0] : undefined)

/** The first address of each remote, by its name. */
const readRemotes = (settings: string): ReadonlyMap<string, string> => {
  const remotes = new Map<string, string>()
  let remote: string | undefined
  // A line that ends with a backslash goes on.
  for (const line of settings.replaceAll(/\\\r?\n/g, '').split(/\r?\n/)) {
    const section = /^\s*\[\s*([\w.-]+)(?:\s+"((?:[^"\\]|\\.)*)")?\s*\]\s*(.*)$/.exec(line)
    if (section !== null)
      remote = section[1]?.toLowerCase() === 'remote' ? dropBackslashes(section[2] ?? '') : undefined
    const [, value] = /^\s*url\s*=\s*(.*)$/i.exec(section?.[3] ?? line) ?? []
    if (remote !== undefined && value !== undefined && !remotes.has(remote)) remotes.set(remote, toValue(value))
  }
  return remotes
}

const dropBackslashes = (text: string): string => text.replaceAll(/\\(.)/g, '$1')

/** A value without its quotes, and without the remark behind it. */
const toValue = (text: string): string => {
  const parts = text.match(/"(?:[^"\\]|\\.)*"|[^"#;]+|[#;].*$/g) ?? []
  const kept = parts.filter((part) => !/^[#;]/.test(part))
  return kept
    .map((part) => (part.startsWith('"') ? dropBackslashes(part.slice(1, -1)) : part))
    .join('')
    .trim()
}

const SHORT_FORM = /^(?:[^@/\\:]+@)?(?:\[[^\]/]+\]|[^/\\:@[]+):(?!\/\/)(.+)$/

/**
 * From `https://…`, `ssh://…` and similar, and from the short form of ssh, `user@host:path`. A local folder has no such
 * path.
 */
export const toRemotePath = (url: string): string | undefined => {
  const long = /^(?:https?|ssh|git|git\+ssh|ssh\+git):\/\/[^/]+\/(.+)$/i.exec(url)?.[1]
  // One letter alone before the colon is a drive of Windows.
  const short = /^[^:]:/.test(url) ? undefined : SHORT_FORM.exec(url)?.[1]
  const path = (long ?? short)
    ?.replace(/[?#].*$/, '')
    .replaceAll(/^\/+|\/+$/g, '')
    .replace(/\.git$/i, '')
  // Git takes a password in the short form for a part of the path: it must not go into a file.
  return path === undefined || path === '' || path.includes('@') ? undefined : decode(path)
}

const decode = (path: string): string | undefined => {
  try {
    return decodeURIComponent(path)
  } catch {
    return undefined
  }
}
