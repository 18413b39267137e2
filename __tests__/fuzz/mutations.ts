import fc from '../support/fast-check.ts'

/** Changes a file. Places are shares of its length, from 0 up to but not including 1. */
export type Mutation = (file: Buffer) => Buffer

/** What makes parsers, terminals and people stumble. */
const ODD = [
  ...['\0', '\u0007', '\r', '\t', '\u0085', '\u00a0', '\u200b', '\u202e', '\u2028', '\ufeff', '\ufffe', 'é', 'e\u0301'],
  ...[
    '🤖',
    '\\',
    '"',
    "'",
    '`',
    '@',
    '%',
    '&a ',
    '*a',
    '!t ',
    '!!binary ',
    '<<: ',
    '? ',
    ': ',
    '- ',
    '# ',
    '|\n',
    '>-\n',
  ],
  ...['[', ']', '{', '}', ',', '---\n', '...\n', '%YAML 1.1\n', '__proto__: ', '"constructor": ', 'null', '~', '0x1F'],
  ...['1e999', '.nan', '12:30', 'no', '2026-01-01', `$\{{ secrets.X }}`, '******', '{ fromEnv: OOS_CHAT_SECRET_A }'],
  ...[
    '{ fromSecretParameter: a }',
    '::error::x',
    '##[group]',
    '</details>',
    'x'.repeat(1_100),
    '\ud83d',
    '\\ud800',
    '\\x00',
  ],
].map((text) => Buffer.from(text))
const BAD_BYTES = ['ff', 'c0af', 'e28f', 'eda080', 'f4908080', '80'].map((hex) => Buffer.from(hex, 'hex'))
const LF = 0x0a

const place = fc.nat(0xffff).map((part) => part / 0x1_0000)
const places = fc.tuple(place, place)

const at = (file: Buffer, share: number): number => Math.floor(share * (file.length + 1))

const toSpan = (file: Buffer, [a, b]: readonly [number, number]): readonly [number, number] =>
  a <= b ? [at(file, a), at(file, b)] : [at(file, b), at(file, a)]

const toLines = (file: Buffer): Buffer[] => {
  const lines: Buffer[] = []
  let start = 0
  for (let end = file.indexOf(LF); end !== -1; end = file.indexOf(LF, start)) {
    lines.push(file.subarray(start, end + 1))
    start = end + 1
  }
  return start < file.length ? [...lines, file.subarray(start)] : lines
}

const insertAt = (file: Buffer, share: number, inserted: Buffer): Buffer =>
  Buffer.concat([file.subarray(0, at(file, share)), inserted, file.subarray(at(file, share))])

const flip = fc.tuple(place, fc.nat(7)).map(
  ([share, bit]): Mutation =>
    (file) => {
      const copy = Buffer.from(file)
      const index = Math.floor(share * file.length)
      const byte = copy[index]
      if (byte !== undefined) copy[index] = byte ^ (1 << bit)
      return copy
    },
)

const drop = places.map(
  (shares): Mutation =>
    (file) => {
      const [start, end] = toSpan(file, shares)
      return Buffer.concat([file.subarray(0, start), file.subarray(end)])
    },
)

const cut = place.map(
  (share): Mutation =>
    (file) =>
      file.subarray(0, at(file, share)),
)

const insert = fc.tuple(place, fc.constantFrom(...ODD, ...BAD_BYTES)).map(
  ([share, odd]): Mutation =>
    (file) =>
      insertAt(file, share, odd),
)

const copySpan = fc.tuple(places, place).map(
  ([shares, share]): Mutation =>
    (file) =>
      insertAt(file, share, file.subarray(...toSpan(file, shares))),
)

/** A mutation of the lines; it gets a copy. */
const toLineMutation =
  (change: (lines: Buffer[]) => readonly Buffer[]): Mutation =>
  (file) =>
    Buffer.concat(change(toLines(file)))

const lineAt = (lines: readonly Buffer[], share: number): number => Math.floor(share * lines.length)

const repeatLines = fc.tuple(places, fc.integer({ min: 1, max: 40 })).map(([[a, b], times]) =>
  toLineMutation((lines) => {
    const [start, end] = [lineAt(lines, Math.min(a, b)), lineAt(lines, Math.max(a, b)) + 1]
    const block = lines.slice(start, end)
    return [...lines.slice(0, end), ...Array.from({ length: times }, () => block).flat(), ...lines.slice(end)]
  }),
)

const swapLines = places.map(([a, b]) =>
  toLineMutation((lines) => {
    const [first, second] = [lineAt(lines, a), lineAt(lines, b)]
    const [one, other] = [lines[first], lines[second]]
    if (one !== undefined && other !== undefined) [lines[first], lines[second]] = [other, one]
    return lines
  }),
)

const INDENT = /^ */
const reindent = (line: Buffer, blanks: number): Buffer =>
  Buffer.from(' '.repeat(Math.max(0, blanks)) + line.toString('latin1').replace(INDENT, ''), 'latin1')
const countIndent = (line: Buffer | undefined): number =>
  (INDENT.exec(line?.toString('latin1') ?? '')?.[0] ?? '').length

const swapIndents = places.map(([a, b]) =>
  toLineMutation((lines) => {
    const [first, second] = [lineAt(lines, a), lineAt(lines, b)]
    const [one, other] = [countIndent(lines[first]), countIndent(lines[second])]
    return lines.map((line, index) =>
      index === first ? reindent(line, other) : index === second ? reindent(line, one) : line,
    )
  }),
)

const shiftLines = fc.tuple(places, fc.integer({ min: -4, max: 4 })).map(([[a, b], by]) =>
  toLineMutation((lines) => {
    const [start, end] = [lineAt(lines, Math.min(a, b)), lineAt(lines, Math.max(a, b))]
    return lines.map((line, index) => (index < start || index > end ? line : reindent(line, countIndent(line) + by)))
  }),
)

const MUTATIONS = [flip, drop, cut, insert, insert, copySpan, repeatLines, swapLines, swapIndents, shiftLines]

/** Up to so many mutations of one file, `other` files lending their ends. */
export const toMutations = (others: readonly Buffer[], maxLength: number): fc.Arbitrary<readonly Mutation[]> => {
  const splice = fc.tuple(places, fc.constantFrom(...others)).map(
    ([[a, b], other]): Mutation =>
      (file) =>
        Buffer.concat([file.subarray(0, at(file, a)), other.subarray(at(other, b))]),
  )
  return fc.array(fc.oneof(...MUTATIONS, splice), { maxLength, size: 'max' })
}

/** No file may be larger than this by much: the reader refuses it unread. */
const MAX_BYTES = 300_000

/** The file after all mutations. */
export const mutate = (file: Buffer, mutations: readonly Mutation[]): Buffer =>
  mutations.reduce((changed, mutation) => (changed.length > MAX_BYTES ? changed : mutation(changed)), file)
