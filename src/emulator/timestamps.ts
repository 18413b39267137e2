const MS_PER_SECOND = 1000

const toSecondText = (seconds: number): string => new Date(seconds * MS_PER_SECOND).toISOString().slice(0, 19)

/** The form of chat configurations: `2025-12-23T10:14:28+00:00`. */
export const toZonedDate = (seconds: number): string => `${toSecondText(seconds)}+00:00`

/** The form of parameters: `2020-09-01T08:01:43Z`. */
export const toUtcDate = (seconds: number): string => `${toSecondText(seconds)}Z`

/**
 * The form of UpdateChatConfiguration's answer: `2025-12-23T10:16:37.178097`, with microseconds and without a zone. The
 * fraction comes from the clock where the clock is still in that second.
 */
export const toUnzonedDate = (seconds: number, nowMs: number): string => {
  const ms = Math.floor(nowMs / MS_PER_SECOND) === seconds ? nowMs % MS_PER_SECOND : 0
  const microseconds = Math.floor(ms) * 1000 + 97
  return `${toSecondText(seconds)}.${String(microseconds).padStart(6, '0')}`
}

/** The same form for a stored date: a fraction that nothing else shows. */
export const toFractionDate = (date: string): string => toUnzonedDate(toSeconds(date), 0)

/** The second that a stored date names. */
export const toSeconds = (date: string): number => Math.floor(Date.parse(date) / MS_PER_SECOND)

/** The second to stamp a change with: the clock's, or the one after the object's last, so that dates always move. */
export const toNextSecond = (nowMs: number, last: number | undefined): number =>
  Math.max(Math.floor(nowMs / MS_PER_SECOND), (last ?? Number.NEGATIVE_INFINITY) + 1)
