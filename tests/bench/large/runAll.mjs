// Every contender with every graph, as often as asked for, in an order of its own each time.

import { numbersOf, shuffled } from '../small/numbers.mjs'
import { CONTENDERS } from './contenders.mjs'
import { measure } from './measure.mjs'

/** A cell that has only so little left is not begun, ms. */
const LEAST = 5_000
/** What was not drawn so often is not tried again: each time takes as long as the limit. */
const OFTEN_ENOUGH = 2

/**
 * @typedef {{ size: string, name: string, rep: number, figures: Record<string, number> }} Reading
 * @typedef {{ size: string, name: string, rep: number, what: string, why: string }} Gap
 */

/**
 * @param {object} options
 * @param {string} options.executablePath
 * @param {(contender: string, size: string) => string} options.urlOf
 * @param {{ size: string, marks: object }[]} options.sizes
 * @param {readonly string[]} options.names of contenders
 * @param {number} options.reps
 * @param {number} options.seed
 * @param {{ longestLoad: number, longestStep: number, panTime: number }} options.times ms
 * @param {number} options.until by `performance.now()`, when the run ends
 * @param {number} options.end by the same, when the last repetition has to be over
 * @returns {Promise<{ reps: number, readings: Reading[], gaps: Gap[] }>}
 */
export async function runAll({ executablePath, urlOf, sizes, names, reps, seed, times, until, end }) {
  const next = numbersOf(seed)
  const contenders = CONTENDERS.filter(({ name }) => names.includes(name))
  const readings = []
  const gaps = []
  const undrawnOf = (size, name) =>
    gaps.filter((gap) => gap.size === size && gap.name === name && gap.what === 'drawn')
  let done = 0
  let longest = 0
  while (done < reps && (done === 0 || performance.now() + longest < end)) {
    const begun = performance.now()
    const rep = done + 1
    for (const { size, marks } of sizes)
      for (const { name } of shuffled(contenders, next)) {
        const left = until - performance.now()
        const cell = { size, name, rep }
        if (left < LEAST) {
          gaps.push({ ...cell, what: 'all', why: 'no time was left' })
          continue
        }
        const undrawn = undrawnOf(size, name)
        if (undrawn.length >= OFTEN_ENOUGH) {
          gaps.push({ ...cell, what: 'all', why: `not tried again after ${undrawn[0].why}` })
          continue
        }
        const { figures, voids } = await measure({
          executablePath,
          url: urlOf(name, size),
          isApp: name === 'app',
          marks,
          ...times,
          longest: left,
        })
        readings.push({ ...cell, figures })
        for (const one of voids) gaps.push({ ...cell, ...one })
        const told = Object.entries(figures).map(([key, value]) => `${key} ${value.toFixed(1)}`)
        console.log(`${rep}/${reps} ${size}, ${name}: ${told.join(', ')}`)
        for (const { what, why } of voids) console.log(`    void: ${what}, ${why}`)
      }
    done = rep
    longest = Math.max(longest, performance.now() - begun)
  }
  return { reps: done, readings, gaps }
}
