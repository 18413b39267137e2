const ZONE = String.raw`(?: ?(?:[Zz]|UTC|GMT)| ?(?<sign>[+-])(?<hours>\d\d)(?::?(?<minutes>\d\d))?)?`
const DATE = new RegExp(
  String.raw`^(?<year>\d{4})(?<mark>[-/.]?)(?<month>\d\d)\k<mark>(?<day>\d\d)[Tt ](?<hour>\d\d):?(?<minute>\d\d)(?::?(?<second>\d\d))?(?:[.,]\d+)?${ZONE}$`,
)
/** As in the header of an answer: `Tue, 23 Dec 2025 10:14:28 GMT`. */
const NAMED = new RegExp(
  String.raw`^(?:[A-Za-z]{3,9},? )?(?<day>\d\d?)[ -](?<name>[A-Za-z]{3})[a-z]*[ -](?<year>\d{4}) (?<hour>\d\d):(?<minute>\d\d):(?<second>\d\d)${ZONE}$`,
)
const MONTHS = ['jan', 'feb', 'mar', 'apr', 'may', 'jun', 'jul', 'aug', 'sep', 'oct', 'nov', 'dec']
/** Seconds or milliseconds since the epoch. */
const EPOCH = /^(?<seconds>\d{10})(?:\d{3})?(?:\.\d+)?$/
/** A leap second and the end of a day have other forms: they are of the next minute, and of the next day. */
const INSTANT = /^\d{4}-\d\d-\d\dT(?:[01]\d|2[0-3]):[0-5]\d:[0-5]\dZ$/

/**
 * A date as an instant to the second, in one form (`2025-12-23T10:14:28Z`): the API writes one and the same with and
 * without a zone, which then is UTC, and with and without a fraction. A text that is no date stays as it is.
 */
export const toInstant = (date: string): string => {
  if (INSTANT.test(date)) return date
  const seconds = EPOCH.exec(date)?.groups?.['seconds'] ?? toSeconds(DATE.exec(date)?.groups ?? toNumbered(date))
  return seconds === undefined ? date : toText(Number(seconds))
}

const toNumbered = (date: string): Readonly<Record<string, string>> | undefined => {
  const parts = NAMED.exec(date)?.groups
  return parts && { ...parts, month: String(MONTHS.indexOf(parts['name']?.toLowerCase() ?? '') + 1) }
}

/** Whether one instant is before another. False for strings that are not dates. */
export const isEarlier = (date: string, other: string): boolean =>
  INSTANT.test(date) && INSTANT.test(other) && date < other

/** Whether one instant is after another; of texts that are no dates, whether they differ. */
export const isLater = (date: string, other: string): boolean =>
  INSTANT.test(date) && INSTANT.test(other) ? date > other : date !== other

const [MINUTE, HOUR, DAY] = [60, 3_600, 86_400]
/** The Gregorian calendar repeats itself after so many years, and days. */
const [CYCLE_YEARS, CYCLE_DAYS] = [400, 146_097]
/** From the first of March of the year 0 to the first day of the epoch. */
const EPOCH_DAYS = 719_468

const toSeconds = (parts: Readonly<Record<string, string>> | undefined): number | undefined => {
  if (parts === undefined) return undefined
  const of = (part: string): number => Number(parts[part] ?? 0)
  const time = of('hour') * HOUR + of('minute') * MINUTE + of('second')
  const offset = (of('hours') * HOUR + of('minutes') * MINUTE) * (parts['sign'] === '-' ? -1 : 1)
  const isDay = of('month') >= 1 && of('month') <= 12 && of('day') >= 1 && of('day') <= 31
  // A leap second is the sixtieth of its minute.
  const isTime = time <= DAY && of('minute') < MINUTE && of('second') <= MINUTE
  return isDay && isTime ? toDays(of('year'), of('month'), of('day')) * DAY + time - offset : undefined
}

/** Days since the epoch. Years begin in March here, so that a leap day is the last of one. */
const toDays = (year: number, month: number, day: number): number => {
  const years = month > 2 ? year : year - 1
  const cycle = Math.floor(years / CYCLE_YEARS)
  const ofCycle = years - cycle * CYCLE_YEARS
  const ofYear = Math.floor((153 * (month > 2 ? month - 3 : month + 9) + 2) / 5) + day - 1
  const leaps = Math.floor(ofCycle / 4) - Math.floor(ofCycle / 100)
  return cycle * CYCLE_DAYS + ofCycle * 365 + leaps + ofYear - EPOCH_DAYS
}

const toText = (seconds: number): string => {
  const days = Math.floor(seconds / DAY)
  const time = seconds - days * DAY
  const all = days + EPOCH_DAYS
  const cycle = Math.floor(all / CYCLE_DAYS)
  const ofCycle = all - cycle * CYCLE_DAYS
  const leaps = Math.floor(ofCycle / 1_460) - Math.floor(ofCycle / 36_524) + Math.floor(ofCycle / 146_096)
  const years = Math.floor((ofCycle - leaps) / 365)
  const ofYear = ofCycle - (365 * years + Math.floor(years / 4) - Math.floor(years / 100))
  const fromMarch = Math.floor((5 * ofYear + 2) / 153)
  const month = fromMarch < 10 ? fromMarch + 3 : fromMarch - 9
  const year = years + cycle * CYCLE_YEARS + (month > 2 ? 0 : 1)
  const day = ofYear - Math.floor((153 * fromMarch + 2) / 5) + 1
  const clock = [Math.floor(time / HOUR), Math.floor((time % HOUR) / MINUTE), time % MINUTE]
  return `${[String(year).padStart(4, '0'), ...[month, day].map(toTwo)].join('-')}T${clock.map(toTwo).join(':')}Z`
}

const toTwo = (number: number): string => String(number).padStart(2, '0')
