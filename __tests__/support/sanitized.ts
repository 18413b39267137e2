import { fromHtml } from 'hast-util-from-html'
import { sanitize } from 'hast-util-sanitize'
import { toHtml } from '../../scripts/support/gfm.ts'

/** What is left of a page once GitHub's own schema has been applied to it. */
export interface SanitizedPage {
  /** The names of all elements, in order. */
  readonly elements: readonly string[]
  /** Where its links lead. */
  readonly links: readonly string[]
  /** What it shows outside of <code>: here GitHub looks for mentions and issue numbers. */
  readonly prose: string
  readonly codes: readonly string[]
}

/** Renders Markdown as GitHub documents it: GFM first, then the sanitiser. */
export const toSanitizedPage = (markdown: string): SanitizedPage => {
  const page = { elements: [] as string[], links: [] as string[], prose: '', codes: [] as string[] }
  const visit = (node: Node, isCode: boolean): void => {
    if (node.type === 'text' && !isCode) page.prose += node.value
    if (node.type === 'text' && isCode) page.codes.push(`${page.codes.pop() ?? ''}${node.value}`)
    if (node.type === 'root') for (const child of node.children) visit(child, false)
    if (node.type !== 'element') return
    page.elements.push(node.tagName)
    if (typeof node.properties['href'] === 'string') page.links.push(node.properties['href'])
    if (node.tagName === 'code') page.codes.push('')
    for (const child of node.children) visit(child, isCode || node.tagName === 'code')
  }
  visit(sanitize(fromHtml(toHtml(markdown), { fragment: true })), false)
  return page
}

type Node = ReturnType<typeof sanitize>
