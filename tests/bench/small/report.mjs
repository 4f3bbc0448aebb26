// Writes what was measured as a page of Markdown.
import { CONDITIONS, CONTENDERS, PEERS } from './contenders.mjs'
import { goalLines, ratiosOf } from './goals.mjs'
import { kilobytes, ratio, seconds, spread, whole } from './numbers.mjs'

/**
 * @typedef {{ name: string, condition: string, rep: number, painted: number | null, live: number | null,
 *   click: number | null, requests: number | null, bytes: number | null }} Reading
 */

const row = (cells) => `| ${cells.join(' | ')} |`

function table(head, lines) {
  const rule = head.map((_, index) => (index === 0 ? '---' : '--:'))
  return [row(head), row(rule), ...lines.map(row)].join('\n')
}

const valuesOf = (readings, name, condition, what) =>
  readings
    .filter((reading) => reading.name === name && reading.condition === condition)
    .map((reading) => reading[what])
    .filter((value) => value !== null)

function conditionPart(readings, { name: condition, starts, presses }) {
  const lines = CONTENDERS.map(({ name }) => {
    const of = (what, write) => spread(valuesOf(readings, name, condition, what), write)
    const started = starts ? [of('painted', seconds), of('live', seconds)] : []
    return [name, ...started, ...(presses ? [of('click', whole)] : [])]
  })
  const started = starts ? ['painted, s', 'live, s'] : []
  const head = ['', ...started, ...(presses ? ['press to lit, ms'] : [])]
  return `### ${condition}\n\n${table(head, lines)}`
}

function ratioTable(readings) {
  const lines = CONDITIONS.flatMap(({ name: condition, starts, presses }) =>
    PEERS.map((peer) => {
      const of = (what) => spread(ratiosOf(readings, condition, what, [peer]), ratio)
      const started = starts ? [of('painted'), of('live')] : ['', '']
      return [`${condition}: app ÷ ${peer}`, ...started, presses ? of('click') : '']
    }),
  )
  return table(['', 'painted', 'live', 'press to lit'], lines)
}

function weightTable(readings) {
  const [{ name: condition }] = CONDITIONS
  const lines = CONTENDERS.map(({ name }) => {
    const of = (what) => valuesOf(readings, name, condition, what)
    return [name, spread(of('requests'), whole), spread(of('bytes'), kilobytes)]
  })
  return table(['until live', 'requests', 'kB on the wire'], lines)
}

function actionTable(actions) {
  return table(
    ['action of the app', 'next paint, ms'],
    actions.map(({ name, values }) => [
      name,
      spread(values, (value) => (value <= 16 ? '≤ 16' : whole(value))),
    ]),
  )
}

/**
 * @param {object} options
 * @param {[string, string][]} options.facts
 * @param {number} options.reps
 * @param {number} options.seed
 * @param {Reading[]} options.readings
 * @param {{ name: string, values: number[] }[]} options.actions
 * @param {string[]} options.voids what could not be measured, each as a sentence
 */
export function report({ facts, reps, seed, readings, actions, voids }) {
  const goals = goalLines(readings, actions)
  const missed = goals.filter(([, , reached]) => reached !== 'yes').length
  return `# How soon, beside other ways of drawing the same map

Written by \`npm run bench -- --small\`: 12 roles and 18 transitions, and five times as many, in a window of 1400 × 900. ${goals.length - missed} of
${goals.length} goals are reached.

${table(['', 'of this run'], [...facts, ['repetitions', String(reps)], ['seed of the order', String(seed)]])}

${CONTENDERS.map(({ name, what }) => `* **${name}**: ${what}.`).join('\n')}

Each figure is the median of the repetitions with the least and the most behind it; a dash is what was not measured. Each
measurement has a fresh browser, and the order is shuffled in every repetition. All are served by one server, as brotli.
**Painted** is from the address to the frame in which the card of one role is seen, and **live** to when that can be used: the
app paints its map before it can be used, the others not. **Press to lit** is from the pointer going down on that card to
the frame in which it is lit.
On a busy machine, differences below 30 % mean little.
${voids.length === 0 ? '' : `\nNot measured:\n\n${voids.map((one) => `* ${one}`).join('\n')}\n`}
## Goals

${table(['goal', 'measured', 'reached'], goals)}

## Start and press

${CONDITIONS.map((condition) => conditionPart(readings, condition)).join('\n\n')}

### The app over each other page, inside a repetition

${ratioTable(readings)}

### What is fetched, as it comes

${weightTable(readings)}

## Actions of the app, CPU 4 × slower

From Event Timing, to 8 ms: the longest event of what a person does until the paint after it, which may come before what is
still to be fetched. One is done after another on one page. Of typing it is the longest key.

${actionTable(actions)}
`
}
