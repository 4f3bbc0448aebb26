// What is to be reached, held against the figures of the same repetitions.
import { median, ratio, spreadOfAll as spread } from '../small/numbers.mjs'
import { CONTENDERS, FIGURES, PEERS } from './contenders.mjs'

/** The size that the goals are set for, and the one that growth is told from. */
const LARGE = '10000'
const LESS_LARGE = '1000'
const DRAWING_CARDS = CONTENDERS.filter(({ name, drawsCards }) => drawsCards && name !== 'app').map(
  ({ name }) => name,
)
const isLess = new Map(FIGURES.map((figure) => [figure.key, figure.isLess]))

/** The best of some contenders in one repetition; null where none has the figure. */
export function bestOf(readings, { size, key, rep }, names) {
  const found = readings.filter(
    (one) => one.size === size && one.rep === rep && names.includes(one.name) && key in one.figures,
  )
  const best = found.toSorted((one, other) =>
    isLess.get(key) ? one.figures[key] - other.figures[key] : other.figures[key] - one.figures[key],
  )[0]
  return best === undefined ? null : { name: best.name, value: best.figures[key] }
}

const ofApp = (readings, size, key) =>
  readings.filter((one) => one.size === size && one.name === 'app' && key in one.figures)

export const valuesOf = (readings, size, name, key) =>
  readings
    .filter((one) => one.size === size && one.name === name && key in one.figures)
    .map(({ figures }) => figures[key])

/** The app over the best of the others, a ratio for each repetition that has both. */
export const ratiosOf = (readings, size, key, names = PEERS) =>
  ofApp(readings, size, key).flatMap(({ rep, figures }) => {
    const best = bestOf(readings, { size, key, rep }, names)
    return best === null || best.value === 0 ? [] : [figures[key] / best.value]
  })

/** How many of the others have a figure in every repetition that the app has it in. */
export const besideOf = (readings, size, key, names = PEERS) =>
  names.filter((name) =>
    ofApp(readings, size, key).every(({ rep }) =>
      readings.some(
        (other) => other.size === size && other.rep === rep && other.name === name && key in other.figures,
      ),
    ),
  ).length

const growthOf = (readings, key) =>
  ofApp(readings, LARGE, key).flatMap(({ rep, figures }) => {
    const before = ofApp(readings, LESS_LARGE, key).find((one) => one.rep === rep)
    return before === undefined ? [] : [figures[key] / before.figures[key]]
  })

const one = (value) => value.toFixed(1)

/** @returns {[goal: string, measured: string, reached: string][]} */
export function goalLines(readings) {
  const most = (goal, values, bound, write = ratio) => ({ goal, values, write, fits: (it) => it <= bound })
  const least = (goal, values, bound, write = ratio) => ({ goal, values, write, fits: (it) => it >= bound })
  const own = (key) => valuesOf(readings, LARGE, 'app', key)
  const beside = (key, names = PEERS) =>
    Object.assign(ratiosOf(readings, LARGE, key, names), {
      lacking: names.length - besideOf(readings, LARGE, key, names),
    })
  return [
    most('drawn: ≤ 0.3 × the best other', beside('drawn'), 0.3),
    least('presented frames, panning the whole: ≥ 55 a second', own('wholeFrames'), 55, one),
    least('presented frames, panning the whole: ≥ 1.5 × the best other', beside('wholeFrames'), 1.5),
    least('presented frames, panning at 100 %: ≥ 55 a second', own('nearFrames'), 55, one),
    most('main thread a frame, panning the whole: ≤ 5 ms', own('wholeMain'), 5, one),
    most('main thread a frame, panning the whole: ≤ 0.1 × the best other', beside('wholeMain'), 0.1),
    most('main thread a frame, panning at 100 %: ≤ 5 ms', own('nearMain'), 5, one),
    most('main thread a frame, panning at 100 %: ≤ 0.1 × the best other', beside('nearMain'), 0.1),
    most('click → highlighted: ≤ 50 ms', own('click'), 50, one),
    most('click → highlighted: ≤ 0.3 × the best other', beside('click'), 0.3),
    most('filter to half: ≤ 80 ms', own('filter'), 80, one),
    most('filter to half: ≤ 0.3 × the best other', beside('filter'), 0.3),
    most('script heap: ≤ the best other that draws cards', beside('heap', DRAWING_CARDS), 1),
    most('name → its card: ≤ 300 ms', own('search'), 300, one),
    most('from 1,000 to 10,000 roles, drawn: ≤ 2 ×', growthOf(readings, 'drawn'), 2),
    most(
      'from 1,000 to 10,000 roles, main thread a frame, the whole: ≤ 1.5 ×',
      growthOf(readings, 'wholeMain'),
      1.5,
    ),
  ].map(({ goal, values, write, fits }) => {
    const figure = median(values)
    if (figure === null) return [goal, '–', 'not measured']
    // Who is void might have been the best.
    const { lacking = 0 } = values
    const yes = lacking === 0 ? 'yes' : `yes, but ${lacking} of the others void`
    return [goal, spread(values, write), fits(figure) ? yes : '**no**']
  })
}
