import fc from './fast-check.ts'

const CODE_POINTS = 0x110000
/** Halves of a pair: alone they are no character. */
const [FIRST_HALF, HALVES] = [0xd800, 0x800]

const toCharacter = (index: number): string => String.fromCodePoint(index < FIRST_HALF ? index : index + HALVES)

const toIndex = (text: unknown): number => {
  const point = typeof text === 'string' ? text.codePointAt(0) : undefined
  const index = point === undefined || point < FIRST_HALF ? point : point - HALVES
  if (index === undefined || toCharacter(index) !== text) throw new Error('no single character')
  return index
}

/** Any character of Unicode, as a unit of texts: what `unit: 'binary'` is, which costs each test file a second of its own. */
export const anyCharacter: fc.Arbitrary<string> = fc
  .integer({ min: 0, max: CODE_POINTS - HALVES - 1 })
  .map(toCharacter, toIndex)
