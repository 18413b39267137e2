import type { RunEvent } from '../model/event.ts'
import type { Files } from '../ports.ts'

/** The page of each file at a commit, by its path in the workspace; without a known checkout the workspace counts as one. */
export const toFilePages = async (
  { filesUrl }: RunEvent,
  commit: string | undefined,
  paths: readonly string[],
  files: Pick<Files, 'findCheckout'>,
): Promise<ReadonlyMap<string, string>> => {
  const pages = new Map<string, string>()
  if (filesUrl === undefined || commit === undefined) return pages
  for (const path of paths) {
    const { folder } = (await files.findCheckout(path)) ?? { folder: '' }
    const inside = folder === '' ? path : path.slice(folder.length + 1)
    pages.set(path, [filesUrl, commit, ...inside.split('/').map(encodeURIComponent)].join('/'))
  }
  return pages
}
