// Runs steps, each as soon as those before it have ended, and prints what each says as a whole, in the order of the
// list: the first that has not ended yet as it comes, the others when their turn comes.
import { secondsSince, toTerminal } from './run.mjs'

/**
 * @typedef {object} Step
 * @property {string} name
 * @property {string} rerun how to run it alone, for people
 * @property {string[]} [needs] steps without whose success it is left out
 * @property {string[]} [after] steps that it lets end first, however they end
 * @property {(write: (text: string | Uint8Array) => void) => Promise<number>} go gives its exit code
 */

/** Of what a step writes, characters. */
const LONGEST_END = 4000

/** What is written before its turn is kept until then; its end is kept in any case. */
function createOutput(print) {
  const kept = []
  let end = ''
  let isTurn = false
  return {
    end: () => end,
    write: (text) => {
      end = `${end}${text}`.slice(-LONGEST_END)
      if (isTurn) print(text)
      else kept.push(text)
    },
    takeTurn: () => {
      isTurn = true
      for (const text of kept.splice(0)) print(text)
    },
  }
}

async function attempt({ go }, write) {
  try {
    return (await go(write)) === 0
  } catch (error) {
    write(`${error.message}\n`)
    return false
  }
}

/**
 * How each step ended, in the order of the list.
 * @param {Step[]} steps
 * @param {(text: string | Uint8Array) => void} [print]
 * @returns {Promise<{ step: Step, result: 'ok' | 'FAILED' | 'left out', seconds: string, end: string }[]>} with the end of
 *   what each wrote
 */
export async function runSteps(steps, print = toTerminal) {
  const started = performance.now()
  const outcomes = new Map()

  async function outcomeOf(step, write) {
    const { name, rerun, needs = [], after = [] } = step
    await Promise.all([...needs, ...after].map((other) => outcomes.get(other)))
    const needed = await Promise.all(needs.map((other) => outcomes.get(other)))
    const missing = needed.find(({ result }) => result !== 'ok')
    write(`\n── ${name} (at ${secondsSince(started)} s)\n`)
    if (missing !== undefined) {
      write(`Left out, because "${missing.step.name}" failed.\n`)
      return { step, result: 'left out', seconds: '0.0' }
    }
    const start = performance.now()
    const isOk = await attempt(step, write)
    if (!isOk) write(`\n"${name}" failed: its message stands above. To run this step alone: ${rerun}\n`)
    return { step, result: isOk ? 'ok' : 'FAILED', seconds: secondsSince(start) }
  }

  const outputs = steps.map((step) => {
    const { write, takeTurn, end } = createOutput(print)
    const outcome = outcomeOf(step, write)
    outcomes.set(step.name, outcome)
    return { outcome, takeTurn, end }
  })
  const ended = []
  for (const { outcome, takeTurn, end } of outputs) {
    takeTurn()
    ended.push({ ...(await outcome), end: end() })
  }
  return ended
}
