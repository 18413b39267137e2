import { relative, sep } from 'node:path'

/** Whether a full path lies below a folder, itself a full path. */
export const isInside = (folder: string, path: string): boolean =>
  path.startsWith(folder.endsWith(sep) ? folder : folder + sep)

/** A full path from a folder's point of view, with forward slashes. */
export const toRelative = (folder: string, path: string): string => relative(folder, path).split(sep).join('/')
