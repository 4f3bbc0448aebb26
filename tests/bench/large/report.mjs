// Writes what was measured as a page of Markdown, what is lost as plainly as what is won.
import { median, ratio, spreadOfAll as spread } from '../small/numbers.mjs'
import { CONTENDERS, FIGURES, PEERS } from './contenders.mjs'
import { besideOf, bestOf, goalLines, ratiosOf, valuesOf } from './goals.mjs'

const row = (cells) => `| ${cells.join(' | ')} |`

function table(head, lines) {
  const rule = head.map((_, index) => (index === 0 ? '---' : '--:'))
  return [row(head), row(rule), ...lines.map(row)].join('\n')
}

const SCALES = { kB: 1_000, MB: 1_000_000, s: 1_000, ms: 1, '/s': 1 }

/** In the unit of the figure, with three digits that count. */
const writeIn = (unit) => (value) => {
  const scaled = value / SCALES[unit]
  return scaled.toFixed(scaled < 10 ? 2 : scaled < 100 ? 1 : 0)
}

const sizeName = ({ size, roles, transitions }) =>
  `${roles.toLocaleString('en')} roles, ${transitions.toLocaleString('en')} transitions${size === 'tables' ? ', from tables' : ''}`

function sizePart(readings, size, names) {
  const shown = CONTENDERS.filter(({ name }) => names.includes(name))
  const lines = FIGURES.map(({ key, name, unit }) => [
    `${name}, ${unit.replace('/', 'per ')}`,
    ...shown.map((one) => {
      const values = valuesOf(readings, size.size, one.name, key)
      return values.length === 0 ? 'void' : spread(values, writeIn(unit))
    }),
  ])
  return `### ${sizeName(size)}\n\n${table(['', ...shown.map(({ name }) => name)], lines)}`
}

/** The app beside the best other of each figure: won, even or lost. */
function standing(readings, { size }, { key, isLess }) {
  const values = ratiosOf(readings, size, key)
  const middle = median(values)
  if (middle === null) return null
  const reps = new Set(readings.filter((one) => one.size === size).map(({ rep }) => rep))
  const best = new Set([...reps].flatMap((rep) => bestOf(readings, { size, key, rep }, PEERS)?.name ?? []))
  const won = isLess ? middle < 0.9 : middle > 1.1
  const lost = isLess ? middle > 1.1 : middle < 0.9
  const count = besideOf(readings, size, key)
  const of = count === PEERS.length ? '' : `, of ${count} measured`
  return { values, best: `${[...best].join(', ')}${of}`, word: won ? 'won' : lost ? '**lost**' : 'even' }
}

function standingTable(readings, sizes) {
  const lines = sizes.flatMap((size) =>
    FIGURES.flatMap((figure) => {
      const found = standing(readings, size, figure)
      if (found === null) return []
      return [
        [
          `${size.roles.toLocaleString('en')}${size.size === 'tables' ? ', tables' : ''}: ${figure.name}`,
          found.best,
          spread(found.values, ratio),
          found.word,
        ],
      ]
    }),
  )
  return table(['roles: figure', 'best other', 'app ÷ best other', 'app'], lines)
}

/** The same gap of several repetitions is told once. */
function gapLines(gaps, reps) {
  const counts = new Map()
  for (const { size, name, what, why } of gaps) {
    const line = `${size} roles, ${name}, ${what}: ${why}`
    counts.set(line, (counts.get(line) ?? 0) + 1)
  }
  return [...counts].map(([line, count]) => `* ${line} (${count} of ${reps})`).join('\n')
}

/**
 * @param {object} options
 * @param {[string, string][]} options.facts
 * @param {{ size: string, roles: number, transitions: number }[]} options.sizes
 * @param {readonly string[]} options.names
 * @param {number} options.reps
 * @param {number} options.seed
 * @param {boolean} options.isQuick
 * @param {{ longestLoad: number, longestStep: number, panTime: number }} options.times
 * @param {import('./runAll.mjs').Reading[]} options.readings
 * @param {import('./runAll.mjs').Gap[]} options.gaps
 */
export function report({ facts, sizes, names, reps, seed, isQuick, times, readings, gaps }) {
  const goals = goalLines(readings)
  const missed = goals.filter(([, , reached]) => reached === '**no**').length
  const unmeasured = goals.filter(([, , reached]) => reached === 'not measured').length
  return `# From 12 to 10,000 roles, beside other ways of drawing the same graph

Written by \`npm run bench${isQuick ? ' -- --quick' : ''}\`.${isQuick ? ' **A quick run: few sizes, one repetition, short limits. Ratios of it are no more than a hint.**' : ''}
Of ${goals.length} goals ${goals.length - missed - unmeasured} are reached, ${missed} are missed, ${unmeasured} were not measured.

No GPU: WebGL peers run in software. Nothing follows from it for machines with one.

${table(['', 'of this run'], [...facts, ['repetitions', String(reps)], ['seed of the order', String(seed)]])}

${CONTENDERS.filter(({ name }) => names.includes(name))
  .map(({ name, what }) => `* **${name}**: ${what}.`)
  .join('\n')}

Each figure is the median of the repetitions with the least and the most behind it. Each cell has a fresh browser; the order is shuffled
in every repetition, and ratios are taken inside one. The window has 1400 × 900 px, of which each map takes about 987 × 740.

* The graphs are made from a seed: five transitions a role, cycles, up to 50 levels, eight fields, of which the first holds half of the
  roles. All fetch the same JSON from the same server, as brotli. The app opens it as a graph of its own site, which the build has
  checked, so that it checks nothing more; it places the roles itself, in a worker. To the others each place comes by plain arithmetic.
* **Drawn** is from the address to the frame with the map: above 200 roles, with the first bitmap. **Bytes** are as the page was sent them until then.
* **Presented** frames come from the trace of the browser, not from what the page asked for. The main thread's time is all of its tasks.
* **Click → highlighted**: the role, its neighbours and what joins them; the app opens the panel about it as well. **Filter** is to the
  first field; **name → its card** from the last letter, with Enter at once, to the whole card in the map; both from the event to the frame.
* The heap is that of the page's script, after a collection. Workers, bitmaps and the elements of the page are not in it.
* **void** is what could not be measured: not within ${times.longestLoad / 1_000} s to be drawn or ${times.longestStep / 1_000} s for a step, a blank picture, a view that did not move,
  a zoom that was not the one asked for. What was not drawn twice is not tried again. Each is told at the end. A void one is no best other.
* On a busy machine, differences below 30 % mean little.

## Goals, at 10,000 roles

Those of 12 roles are measured by \`npm run bench -- --small\`, that of the layout by \`npm run bench:layout\`, that of the first load by
\`npm run test:size\`; reading is tested.

${table(['goal', 'measured', 'reached'], goals)}

## Won and lost

Below 0.9 or above 1.1 times the best other.

${standingTable(readings, sizes)}

## Figures

${sizes.map((size) => sizePart(readings, size, names)).join('\n\n')}

## Void

${gaps.length === 0 ? 'Nothing.' : gapLines(gaps, reps)}
`
}
