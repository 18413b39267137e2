/** A number of JSON that no double holds: kept as its text, and sent back as that number. */
export class ExactNumber {
  readonly text: string

  constructor(text: string) {
    this.text = text
  }

  /** Its type is part of its value: a string with the same digits differs. */
  toJSON(): string {
    return `${this.text} (number)`
  }
}

/** Whether a double holds a number of JSON: then its own text means the same one. */
export const isExact = (token: string): boolean => toDecimal(token) === toDecimal(String(Number(token)))

/** The digits and the power of ten that a number's text means. */
const toDecimal = (token: string): string => {
  const { sign = '', whole = '', fraction = '', exponent = '0' } = NUMBER.exec(token)?.groups ?? {}
  const digits = `${whole}${fraction}`.replace(/^0+/, '')
  let end = digits.length
  while (digits[end - 1] === '0') end -= 1
  const power = Number(exponent) - fraction.length + digits.length - end
  return end === 0 ? `${sign}0` : `${sign}${digits.slice(0, end)}e${power}`
}

const NUMBER = /^(?<sign>-?)(?<whole>\d+)(?:\.(?<fraction>\d+))?(?:[eE](?<exponent>[+-]?\d+))?$/
