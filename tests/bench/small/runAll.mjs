// Every contender under every condition, as often as asked for, in an order of its own each time.
import { versionOfBrowser } from '../browserVersion.mjs'
import { measureActions } from './actions.mjs'
import { CONDITIONS, CONTENDERS } from './contenders.mjs'
import { measure } from './measure.mjs'
import { numbersOf, shuffled } from './numbers.mjs'

const NOTHING = { painted: null, live: null, click: null, requests: null, bytes: null }
/** The machine that the actions are measured on. */
const SLOW = CONDITIONS.find(({ slower, network }) => slower > 1 && network === null)

/**
 * @param {object} options
 * @param {string} options.executablePath
 * @param {(contender: string, copies: number) => string} options.urlOf
 * @param {number} options.reps
 * @param {number} options.seed
 */
export async function runAll({ executablePath, urlOf, reps, seed }) {
  const next = numbersOf(seed)
  const readings = []
  const actions = new Map()
  const voids = []
  for (let rep = 1; rep <= reps; rep++) {
    for (const condition of CONDITIONS)
      for (const contender of shuffled(CONTENDERS, next)) {
        const url = urlOf(contender.name, condition.copies)
        const reading = await measure({ executablePath, url, contender, condition }).catch((error) => {
          voids.push(`${contender.name}, ${condition.name}, repetition ${rep}: it did not get there in time`)
          console.error(error.message)
          return NOTHING
        })
        readings.push({ ...reading, name: contender.name, condition: condition.name, rep })
        const { painted, live, click } = reading
        const told = [painted, live, click].map((value) => (value === null ? '–' : value.toFixed(0)))
        console.log(`${rep}/${reps} ${condition.name}, ${contender.name}: ${told.join(', ')} ms`)
      }
    const done = await measureActions({ executablePath, url: urlOf('app', 1), condition: SLOW })
    for (const [name, took] of done) {
      if (took === null) voids.push(`${name}, repetition ${rep}: it could not be done`)
      actions.set(name, [...(actions.get(name) ?? []), ...(took === null ? [] : [took])])
    }
    console.log(
      `${rep}/${reps} actions: ${done.map(([name, took]) => `${name} ${took ?? '–'}`).join(', ')} ms`,
    )
  }
  return {
    browserVersion: await versionOfBrowser(executablePath),
    readings,
    actions: [...actions].map(([name, values]) => ({ name, values })),
    voids,
  }
}
