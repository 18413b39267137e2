import { toHtml } from '../../scripts/support/gfm.ts'

const MARKUP = /<!--[\s\S]*?-->|<\/?[a-z][a-z0-9]*(?:\s[^<>]*)?\/?>/g
const NAMED: Readonly<Record<string, string>> = { amp: '&', lt: '<', gt: '>', quot: '"' }

/** What a page makes of Markdown. */
export interface Page {
  /** Tags with their attributes, in order, without comments. */
  readonly tags: readonly string[]
  /** What each <code> shows. */
  readonly codes: readonly string[]
  /** Everything else it shows: here GitHub looks for mentions, issue numbers and the like. */
  readonly prose: string
  /** The text nodes, in which GitHub looks for mail addresses wherever they stand. */
  readonly nodes: readonly string[]
}

/** Reads Markdown as a browser would after rendering. Throws on a `<` that opens neither a tag nor a comment. */
export const toPage = (markdown: string): Page => {
  const html = toHtml(markdown)
  const nodes = html.split(MARKUP)
  if (nodes.some((node) => node.includes('<'))) throw new Error('markup is broken')
  const pieces = [...html.matchAll(MARKUP)].map(([piece]) => piece)
  const codes: string[] = []
  let prose = ''
  let isCode = false
  nodes.forEach((node, index) => {
    const text = decode(node)
    if (isCode) codes.push(`${codes.pop() ?? ''}${text}`)
    else prose += text
    if (pieces[index] === '<code>') codes.push('')
    if (pieces[index] === '<code>' || pieces[index] === '</code>') isCode = pieces[index] === '<code>'
  })
  return { tags: pieces.filter((piece) => !piece.startsWith('<!--')), codes, prose, nodes: nodes.map(decode) }
}

/** In one pass: what a reference stands for may look like another reference. */
const decode = (text: string): string =>
  text.replace(/&(?:#(\d+)|(amp|lt|gt|quot));/g, (_, code: string | undefined, name = '') =>
    code === undefined ? (NAMED[name] ?? '') : String.fromCodePoint(Number(code)),
  )
