// Runs in a page: how long the layout of a large graph takes in a worker, and how long it and what it is made from take
// to cross, by the clock of one run.
import { createRoleGraph } from '../../src/graph/roleGraph'
import { createModel } from '../../src/scene/large/model'
import { toLayoutInput } from '../../src/scene/layoutInput'
import { createWorkerClient } from '../../src/workers/workerClient'
import { createRandom } from '../e2e/random'
import { aGraphData, aRole } from '../graph/builders'
import { now, type TimedWork, timedJobs } from './timedJobs'
import timedWorker from './timedWorker?worker&url'

const FIELDS = 8
const LEVELS = 8
const TRANSITIONS_A_ROLE = 4

/** A graph of so many roles, most of whose transitions lead up and stay in their field. */
function aLargeGraph(size: number) {
  const random = createRandom(7)
  const roles = Array.from({ length: size }, (_, i) =>
    aRole({ id: `role-${i}`, field: `field-${i % FIELDS}`, level: `level-${(i >> 3) % LEVELS}` }),
  )
  const pairs = new Set<string>()
  for (let i = 0; i < size; i += 1)
    for (let step = 0; step < TRANSITIONS_A_ROLE; step += 1) {
      const near = (i + FIELDS * (1 + random(16)) + (random(10) === 0 ? random(FIELDS) : 0)) % size
      if (near !== i) pairs.add(`${i} ${near}`)
    }
  return createRoleGraph({
    ...aGraphData('unused'),
    fields: Array.from({ length: FIELDS }, (_, i) => ({ id: `field-${i}`, name: `Field ${i}` })),
    levels: Array.from({ length: LEVELS }, (_, i) => ({ id: `level-${i}`, rank: i, name: `Level ${i}` })),
    roles,
    transitions: [...pairs].map((pair) => {
      const [from, to] = pair.split(' ')
      return { from: `role-${from}`, to: `role-${to}`, kind: 'promotion', basis: 'editorial', cites: [] }
    }),
  })
}

export interface Measured {
  readonly roles: number
  readonly transitions: number
  /** ms: the layout itself, there and back, and both together with turning ids into numbers and back. */
  readonly own: number
  readonly crossing: number
  readonly wholeCrossing: number
}

export async function measure(size: number): Promise<Measured> {
  const graph = aLargeGraph(size)
  const client = createWorkerClient<TimedWork>({
    jobs: timedJobs,
    start: () => new Worker(timedWorker, { type: 'module' }),
    patience: 300_000,
  })
  const ask = async (made: typeof graph) => {
    const begun = now()
    const input = toLayoutInput(made, null)
    const asked = now()
    const answer = await client.ask('timed', input)
    const arrived = now()
    if (answer.kind !== 'done') throw new Error(`The request was ${answer.kind}`)
    createModel(made, answer.output.made)
    const there = now()
    const own = answer.output.ended - answer.output.begun
    return {
      roles: made.roles.size,
      transitions: made.transitions.length,
      own,
      crossing: arrived - asked - own,
      wholeCrossing: there - begun - own,
    }
  }
  // So that the worker is there, and has its code.
  await ask(aLargeGraph(20))
  const measured = await ask(graph)
  client.end()
  return measured
}
