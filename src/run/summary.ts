import { toFailure } from '../model/failure.ts'
import type { Reporter } from '../ports.ts'
import { toFailureText } from '../stages/render/diagnostics.ts'
import type { Texts } from '../stages/render/texts/texts.ts'
import { toTitle } from '../stages/render/title.ts'

/** The job summary of a run: made again with each thing that the run finds or does. */
export interface Summary {
  /** Replaces it, made from what it was before. One that cannot be written costs a warning. */
  readonly summarize: (toMarkdown: (before: string) => string) => Promise<void>
  /** Puts this above it from now on. */
  readonly head: (markdown: string) => void
  /** The whole of it, whether it was written or not. */
  readonly toMarkdown: () => string
}

/** Makes a {@link Summary}. Renders nothing if there is no summary. */
export const createSummary = (reporter: Reporter, texts: Texts): Summary => {
  let head = ''
  let summary = ''
  let waiting: readonly ((before: string) => string)[] = []
  const toMarkdown = () => {
    summary = waiting.reduce((before, make) => make(before), summary)
    waiting = []
    return `${head}${summary}`
  }
  return {
    summarize: async (make) => {
      waiting = [...waiting, make]
      if (!reporter.hasSummary) return
      const markdown = toMarkdown()
      try {
        await reporter.writeSummary(markdown)
      } catch (thrown) {
        // The log has everything: a summary that cannot be written must not cost the run.
        const failure = toFailure(thrown)
        reporter.annotate('warning', toFailureText(failure, texts), { title: toTitle(failure.code) })
      }
    },
    head: (markdown) => {
      head = markdown
    },
    toMarkdown,
  }
}
