// What is to be reached, each held against the figures of the same repetitions.
import { CONDITIONS, PEERS } from './contenders.mjs'
import { median, ratio, spread, whole } from './numbers.mjs'

const STARTS = CONDITIONS.filter(({ starts }) => starts)
const SLOWEST = STARTS.at(-1)

/**
 * The app over another, a ratio for each repetition that has both.
 * @param {import('./report.mjs').Reading[]} readings
 * @param {string} condition
 * @param {string} what
 * @param {string[]} others of which the least counts
 * @returns {number[]}
 */
export function ratiosOf(readings, condition, what, others) {
  const here = readings.filter((reading) => reading.condition === condition && reading[what] !== null)
  return here
    .filter(({ name }) => name === 'app')
    .flatMap((app) => {
      const beside = here.filter(({ name, rep }) => rep === app.rep && others.includes(name))
      if (beside.length < others.length) return []
      return [app[what] / Math.min(...beside.map((one) => one[what]))]
    })
}

/** @returns {{ goal: string, values: number[], write: (value: number) => string, most: number, isBelow?: boolean }[]} */
function goalsOf(readings, actions) {
  const page = (what, condition) => ratiosOf(readings, condition.name, what, ['react-flow'])
  const shared = { write: ratio }
  return [
    {
      ...shared,
      goal: `painted, ${SLOWEST.name}: ≤ 0.7 × the best other page`,
      values: ratiosOf(readings, SLOWEST.name, 'painted', PEERS),
      most: 0.7,
    },
    ...STARTS.map((condition) => ({
      ...shared,
      goal: `painted, ${condition.name}: sooner than the React Flow page`,
      values: page('painted', condition),
      most: 1,
      isBelow: true,
    })),
    ...STARTS.map((condition) => ({
      ...shared,
      goal: `live, ${condition.name}: ≤ 1.3 × the React Flow page`,
      values: page('live', condition),
      most: 1.3,
    })),
    ...CONDITIONS.filter(({ presses }) => presses).map((condition) => ({
      ...shared,
      goal: `press to lit, ${condition.name}: ≤ 1.2 × the React Flow page`,
      values: page('click', condition),
      most: 1.2,
    })),
    ...actions.map(({ name, values }) => {
      const most = name === 'typing in the sheet' ? 50 : 200
      return { goal: `${name}: ≤ ${most} ms`, values, write: whole, most }
    }),
  ]
}

/** A line of a table for each goal: the goal, the figure, and whether it is reached. */
export function goalLines(readings, actions) {
  return goalsOf(readings, actions).map(({ goal, values, write, most, isBelow = false }) => {
    const figure = median(values)
    const isReached = figure !== null && (isBelow ? figure < most : figure <= most)
    return [goal, spread(values, write), figure === null ? 'not measured' : isReached ? 'yes' : '**no**']
  })
}
