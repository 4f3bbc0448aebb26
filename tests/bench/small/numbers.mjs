// Medians, ranges, and an order that a seed decides.

const sorted = (values) => [...values].sort((a, b) => a - b)

/** @param {number[]} values @returns {number | null} */
export function median(values) {
  if (values.length === 0) return null
  const inOrder = sorted(values)
  const middle = inOrder.length / 2
  return (inOrder[Math.ceil(middle) - 1] + inOrder[Math.floor(middle)]) / 2
}

/**
 * The median with the least and the most beside it; a dash where there is nothing.
 * @param {number[]} values
 * @param {(value: number) => string} write
 */
export function spread(values, write) {
  const middle = median(values)
  if (middle === null) return '–'
  const inOrder = sorted(values)
  return `${write(middle)} (${write(inOrder[0])}–${write(inOrder.at(-1))})`
}

/** The same, where one value needs no range. */
export const spreadOfAll = (values, write) => (values.length === 1 ? write(values[0]) : spread(values, write))

export const ratio = (value) => value.toFixed(2)
export const whole = (value) => value.toFixed(0)
export const seconds = (value) => (value / 1_000).toFixed(2)
export const kilobytes = (value) => (value / 1_000).toFixed(0)

/** Numbers from 0 up to 1, the same for the same seed (mulberry32). */
export function numbersOf(seed) {
  let state = seed
  return () => {
    state = (state + 0x6d2b79f5) | 0
    let mixed = Math.imul(state ^ (state >>> 15), state | 1)
    mixed ^= mixed + Math.imul(mixed ^ (mixed >>> 7), mixed | 61)
    return ((mixed ^ (mixed >>> 14)) >>> 0) / 2 ** 32
  }
}

/** @template T @param {readonly T[]} items @param {() => number} next @returns {T[]} */
export function shuffled(items, next) {
  const mixed = [...items]
  for (let last = mixed.length - 1; last > 0; last--) {
    const other = Math.floor(next() * (last + 1))
    ;[mixed[last], mixed[other]] = [mixed[other], mixed[last]]
  }
  return mixed
}
