import type { Breaches } from './breach.ts'

/** Breaches of the promises about foreign text in what is shown. */
export const RENDERING: Breaches = {
  'A value is inert in Markdown': [
    {
      what: 'nothing is escaped',
      file: 'src/stages/render/escape.ts',
      find: '`<code>${toReferences(text)}</code>`',
      replace: '`<code>${text}</code>`',
    },
    {
      what: 'mail addresses are let through',
      file: 'src/stages/render/escape.ts',
      find: "'<!-- -->&#64;'",
      replace: "'&#64;'",
    },
    {
      what: 'a vertical bar is let through',
      file: 'src/stages/render/escape.ts',
      find: '/[^A-Za-z0-9 -]/g',
      replace: '/[^A-Za-z0-9 |-]/g',
    },
    {
      what: 'a vertical bar is let through beside a letter beyond ASCII',
      file: 'src/stages/render/escape.ts',
      find: '[^\\p{L}\\p{M}\\p{N} -]',
      replace: '[^\\p{L}\\p{M}\\p{N} |-]',
    },
  ],
  'No foreign text becomes markup in a whole page of a plan or report': [
    {
      what: 'labels of values are as they are',
      file: 'src/stages/render/medium.ts',
      find: '  quote: (text) => toInlineCode(text),',
      replace: '  quote: (text) => text,',
    },
  ],
  'A value is never a command to the runner': [
    {
      what: '`::` is let through',
      file: 'src/stages/render/escape.ts',
      find: ".replace(/^( *):/, '$1\\\\:')",
      replace: '.trimEnd()',
    },
    {
      what: '`##[` is let through',
      file: 'src/stages/render/escape.ts',
      find: "text.replace(/#(?=#)/g, '#\\\\')",
      replace: "text.replace(/#(?=###)/g, '#\\\\')",
    },
    {
      what: 'line breaks are let through',
      file: 'src/stages/render/escape.ts',
      find: '!toUnseen().test(character)) return character',
      replace: "!toUnseen().test(character) || character === '\\n') return character",
    },
  ],
  'No foreign text becomes a command to the runner in a whole log': [
    {
      what: 'names are as they are',
      file: 'src/stages/render/medium.ts',
      find: 'quote: toLogQuote,',
      replace: 'quote: (text) => text,',
    },
  ],
  'Errors found in a file are inert in the log and the summary': [
    {
      what: 'the place is as it is',
      file: 'src/stages/render/diagnostics.ts',
      find: 'toInlineCode(toPositionText(diagnostic.position))',
      replace: 'toPositionText(diagnostic.position)',
    },
    {
      what: 'the file is as it is',
      file: 'src/stages/render/diagnostics.ts',
      find: '${toLogText(file)}:${line}',
      replace: '${file}:${line}',
    },
  ],
  '1,000 hostile changes still give a comment within the limit, balanced, with totals and deletions first': [
    {
      what: 'the limit is GitHub’s and more',
      file: 'src/stages/render/budget.ts',
      find: 'max: 60_000',
      replace: 'max: 600_000',
    },
    {
      what: 'there is no limit',
      file: 'src/stages/render/comment.ts',
      find: 'max: room }',
      replace: 'max: Number.POSITIVE_INFINITY }',
    },
  ],
  '10,000 changes still give a summary within the limit, balanced, with totals and deletions first': [
    {
      what: 'characters are counted, not bytes',
      file: 'src/stages/render/budget.ts',
      find: 'Buffer.byteLength(text)',
      replace: 'text.length',
    },
    {
      what: 'rows are never given up',
      file: 'src/stages/render/budget.ts',
      find: '      if (size > room) break\n',
      replace: '      if (size > limit.max) break\n',
    },
  ],
  'A step has at most ten annotations': [
    {
      what: 'there is no limit',
      file: 'src/stages/render/budget.ts',
      find: 'MAX_ANNOTATIONS = 10',
      replace: 'MAX_ANNOTATIONS = 50',
    },
  ],
  'A live object with an invalid name is reported and never touched': [
    {
      what: 'any text is a name',
      file: 'src/adapters/oos/live.ts',
      find: 'name.isWellFormed() && [...name].length <= MAX_NAME_LENGTH',
      replace: "name !== ''",
    },
  ],
}
