// Changes the map of the person's own that is open, step by step, and takes steps back. A step that would make errors is refused, and
// all stays as it was. The page, the memory and, where it keeps the map, the device follow each step.
import { checkDraft } from '../graph/check'
import type { Problem } from '../graph/checks/problems'
import { draftOf } from '../graph/draft'
import type { Step } from '../graph/mend/roleSteps'
import type { RoleGraphData } from '../graph/model'
import { createRoleGraph, currentRoleId, type RoleGraph, transitionBetween } from '../graph/roleGraph'
import { walkFromNowhere } from '../graph/walk'
import { deviceGraphs, memoryGraphs } from '../library/ownGraphs'
import { type History, historyOf, type Moment, mended } from './mended'
import { listKept, ownGraphs } from './ownGraphs'
import type { Panel } from './panel'
import { isSafe, recallMyRole } from './storage'
import type { Explorer } from './store'

/** What came of a step. */
export interface Outcome {
  /** Why it was refused; null where it was done, or had nothing to do. */
  readonly refused: Problem | null
  /** What is odd about the map since this step. */
  readonly noted: readonly Problem[]
}

/** What is worth saying of a map while one works on it; all else is seen in the form. */
const NOTED = new Set(['cycle', 'promotion-not-rising'])

const notesOf = new WeakMap<RoleGraphData, readonly Problem[]>()

function noted(data: RoleGraphData, problems = checkDraft(draftOf(data)).problems): readonly Problem[] {
  const notes = notesOf.get(data) ?? problems.filter(({ code }) => NOTED.has(code))
  notesOf.set(data, notes)
  return notes
}

const keyOf = ({ code, detail }: Problem) => JSON.stringify([code, detail])

/** Does a step to the map that is open. */
export function mend(explorer: Explorer, step: Step): Outcome {
  const { graph, panel } = explorer.getState()
  const before = graph.data
  const after = step(before)
  if (JSON.stringify(after) === JSON.stringify(before)) return { refused: null, noted: [] }
  const { data, problems } = checkDraft(draftOf(after))
  if (data === null) return { refused: problems[0] ?? null, noted: [] }
  const known = new Set(noted(before).map(keyOf))
  const history = historyOf(graph) ?? { base: before, present: before, past: [], future: [] }
  const past = [...history.past, { data: before, panel }]
  arrive(explorer, { ...history, present: after, past, future: [] }, panel)
  return { refused: null, noted: noted(after, problems).filter((one) => !known.has(keyOf(one))) }
}

/** Takes back the last step, with the panel that was open then. Whether there was one. */
export function undo(explorer: Explorer): boolean {
  const { graph, panel } = explorer.getState()
  const history = historyOf(graph)
  const last = history?.past.at(-1)
  if (!history || last === undefined) return false
  const future = [...history.future, { data: history.present, panel }]
  arrive(explorer, { ...history, present: last.data, past: history.past.slice(0, -1), future }, last.panel)
  return true
}

/** Does again what was taken back last. Whether there was anything. */
export function redo(explorer: Explorer): boolean {
  const { graph, panel } = explorer.getState()
  const history = historyOf(graph)
  const next: Moment | undefined = history?.future.at(-1)
  if (!history || next === undefined) return false
  const past = [...history.past, { data: history.present, panel }]
  arrive(explorer, { ...history, present: next.data, past, future: history.future.slice(0, -1) }, next.panel)
  return true
}

function arrive(explorer: Explorer, history: History, panel: Panel | null): void {
  if (!isWatched) watchLeaving()
  isWatched = true
  const histories = new Map(mended.getState().histories).set(history.present.id, history)
  mended.setState({ histories })
  show(explorer, history.present, panel)
  hold(history)
}

/** Puts the map in the place of the one that is open. What was chosen stays, as far as it is still there. */
function show(explorer: Explorer, data: RoleGraphData, wanted: Panel | null): void {
  const { panels, panel, trail, field, markedSkill, myRole, walk } = explorer.getState()
  const graph = createRoleGraph(data)
  const isThere = (one: Panel): boolean => {
    const roles = panels.rolesOf(one)
    const [from = '', to = ''] = roles
    if (!roles.every((role) => graph.roles.has(role))) return false
    return !panels.isStep(one) || transitionBetween(graph, from, to) !== undefined
  }
  const open = [panel, wanted].find((one) => one !== null && isThere(one)) ?? null
  explorer.setState({
    graph,
    panel: open,
    trail: trail.filter(isThere),
    field: field !== null && graph.fields.has(field) ? field : null,
    markedSkill: markedSkill !== null && graph.skills.has(markedSkill) ? markedSkill : null,
    myRole: currentRoleId(graph, myRole ?? recallMyRole(graph.id) ?? ''),
    walk: walk.at === null || graph.roles.has(walk.at) ? walk : walkFromNowhere,
    previewed: null,
  })
}

/** States that were saved as a file. */
const saved = new WeakSet<RoleGraphData>()

/** Notes that a state of a map is safe in a file. */
export const noteSaved = (graph: Pick<RoleGraph, 'id' | 'data'>): void =>
  // A map that one has come back to is another object than the one that was changed.
  void saved.add(historyOf(graph)?.present ?? graph.data)

/** Whether this page alone has anything that was changed. */
export function isOnlyHere(): boolean {
  const { histories, unkept } = mended.getState()
  const kept = new Set(ownGraphs.getState().kept.map(({ id }) => id))
  return [...histories.values()].some(
    ({ base, present }) =>
      present !== base && !saved.has(present) && (unkept.has(present.id) || !kept.has(present.id)),
  )
}

/** The browser asks in words of its own before a page goes that alone has what was changed. */
const watchLeaving = (): void =>
  addEventListener('beforeunload', (event) => {
    if (isOnlyHere()) event.preventDefault()
  })

let isWatched = false

/** Whether the device holds the map as it was before the last step; another page may have changed it. */
async function isAsBefore(id: string, { past, future }: History): Promise<boolean> {
  const bytes = await deviceGraphs.read(id)
  if (bytes === null) return true
  const held = JSON.stringify(JSON.parse(new TextDecoder().decode(bytes)))
  return [past.at(-1), future.at(-1)].some((one) => one && JSON.stringify(one.data) === held)
}

function hold(history: History): void {
  const data = history.present
  const { id, title, languages } = data
  const bytes = new TextEncoder().encode(JSON.stringify(data))
  const offered = { id, title, languages }
  memoryGraphs.add(offered, bytes)
  // Whoever has the device keep it again wants what was changed, too.
  const { forgotten } = ownGraphs.getState()
  if (forgotten.some(({ graph }) => graph.id === id))
    ownGraphs.setState({
      forgotten: forgotten.map((one) => (one.graph.id === id ? { graph: offered, bytes } : one)),
    })
  if (isSafe()) return
  // One after another, so that the last change is what the device keeps.
  const settled = mended.getState().settled.then(async () => {
    await listKept()
    const isKept = ownGraphs.getState().kept.some((graph) => graph.id === id)
    const mayWrite = isKept && (await isAsBefore(id, history).catch(() => false))
    const isTaken = !isKept || (mayWrite && (await deviceGraphs.keep(offered, bytes)))
    const unkept = new Set(mended.getState().unkept)
    if (isTaken) unkept.delete(id)
    else unkept.add(id)
    mended.setState({ unkept })
  })
  mended.setState({ settled })
}
