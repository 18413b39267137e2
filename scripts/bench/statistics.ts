/** The middle value, or the mean of the two in the middle. */
export const toMedian = (values: readonly number[]): number => {
  const sorted = [...values].sort((a, b) => a - b)
  const [low = Number.NaN, high = low] = sorted.slice((sorted.length - 1) >> 1, (sorted.length >> 1) + 1)
  return (low + high) / 2
}

const Z_OF_95_PERCENT = 1.96

/** Where the true median is with 95 % confidence, whatever the values' distribution: of the sorted values, two by their place. */
export const toMedianInterval = (values: readonly number[]): readonly [low: number, high: number] => {
  const sorted = [...values].sort((a, b) => a - b)
  const place = Math.max(0, Math.floor((sorted.length - Z_OF_95_PERCENT * Math.sqrt(sorted.length)) / 2))
  return [sorted[place] ?? Number.NaN, sorted[sorted.length - 1 - place] ?? Number.NaN]
}

/** What was measured at one size. */
export interface Point {
  readonly size: number
  readonly value: number
}

/** The exponent b of the curve a·size^b that fits best (least squares of the logarithms): 1 is linear growth. */
export const toExponent = (points: readonly Point[]): number => {
  const logs = points
    .filter(({ value }) => value > 0)
    .map(({ size, value }) => [Math.log(size), Math.log(value)] as const)
  const mean = (of: 0 | 1) => logs.reduce((sum, pair) => sum + pair[of], 0) / logs.length
  const [meanX, meanY] = [mean(0), mean(1)]
  const covariance = logs.reduce((sum, [x, y]) => sum + (x - meanX) * (y - meanY), 0)
  return covariance / logs.reduce((sum, [x]) => sum + (x - meanX) ** 2, 0)
}
