import { parse, postprocess, preprocess } from 'micromark'
import { gfm } from 'micromark-extension-gfm'
import { readRepositoryFile } from './repository.ts'

/** A fenced block of a page. */
export interface Block {
  /** The page's path in the repository. */
  readonly page: string
  /** Of its first fence, counted from 1. */
  readonly line: number
  /** First word behind the fence: empty if there is none. */
  readonly language: string
  /** The other words behind the fence, such as `not-run`. */
  readonly words: readonly string[]
  readonly text: string
}

/** What of a page is held against the rest of the repository. */
export interface Page {
  readonly path: string
  readonly text: string
  /** Level and text of each heading. */
  readonly headings: readonly { readonly level: number; readonly text: string }[]
  readonly blocks: readonly Block[]
  /** Where its links and pictures lead. */
  readonly links: readonly string[]
}

const known = new Map<string, Page>()

/** Reads a page of the repository by its path; once, since many links lead to the same ones. */
export const readPage = (path: string): Page => {
  const page = known.get(path) ?? parsePage(path)
  known.set(path, page)
  return page
}

const parsePage = (path: string): Page => {
  const text = readRepositoryFile(path)
  const headings: { level: number; text: string }[] = []
  const blocks: { page: string; line: number; language: string; words: string[]; text: string }[] = []
  const links: string[] = []
  const events = postprocess(
    parse({ extensions: [gfm()] })
      .document()
      .write(preprocess()(text, undefined, true)),
  )
  for (const [step, token, context] of events) {
    if (step === 'exit') continue
    const slice = () => context.sliceSerialize(token)
    const block = blocks.at(-1)
    if (token.type === 'codeFenced') {
      blocks.push({ page: path, line: token.start.line, language: '', words: [], text: '' })
    } else if (token.type === 'codeFencedFenceInfo' && block) block.language = slice()
    else if (token.type === 'codeFencedFenceMeta' && block) block.words = slice().split(/\s+/)
    else if (token.type === 'codeFlowValue' && block) block.text += toMissingLineEnds(block, token.start.line) + slice()
    else if (token.type === 'atxHeadingSequence') headings.push({ level: slice().length, text: '' })
    else if (token.type === 'atxHeadingText') headings.push({ level: headings.pop()?.level ?? 0, text: slice() })
    else if (/^(?:resource|definition)DestinationString$/.test(token.type)) links.push(slice())
  }
  return { path, text, headings, blocks: blocks.map((block) => ({ ...block, text: `${block.text}\n` })), links }
}

/** Empty lines have no value of their own. */
const toMissingLineEnds = ({ line, text }: Block, nextLine: number): string =>
  '\n'.repeat(Math.max(0, nextLine - line - 1 - (text.match(/\n/g)?.length ?? 0)))
