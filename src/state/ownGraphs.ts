// Opens a map that the person brought, takes it back, and keeps it on the device or forgets it there. All or nothing: the map that
// was open stays until the new one is whole, and comes back as it was.
import { createStore } from 'zustand/vanilla'
import type { OwnGraph } from '../formats/ownRoles/ownRoles'
import type { RoleGraphData, Text } from '../graph/model'
import type { RoleGraph } from '../graph/roleGraph'
import { deviceGraphs, memoryGraphs } from '../library/ownGraphs'
import type { OfferedGraph } from '../library/site'
import { holdsNotebook, isSafe } from './storage'
import type { Explorer } from './store'

interface HeldGraph {
  readonly graph: OfferedGraph
  readonly bytes: Uint8Array
}

/** The map that was opened last, and what stood in its place. */
interface Opened {
  readonly graph: OfferedGraph
  readonly roles: number
  /** Null where the device was not asked to keep it. */
  readonly isKept: boolean | null
  /** Titles of roles that a former version of it had; told only where something was written on it. */
  readonly dropped: readonly Text[]
  readonly undo: () => Promise<void>
}

interface OwnGraphs {
  readonly opened: Opened | null
  /** Those that the device keeps. */
  readonly kept: readonly OfferedGraph[]
  /** The one that was forgotten last. */
  readonly forgotten: HeldGraph | null
}

export const ownGraphs = createStore<OwnGraphs>(() => ({ opened: null, kept: [], forgotten: null }))

const offerOf = ({ id, title, languages }: OfferedGraph): OfferedGraph => ({ id, title, languages })

const heldBy = async (source: typeof memoryGraphs | typeof deviceGraphs, id: string) => {
  const graph = (await source.offered()).find((one) => one.id === id)
  const bytes = graph && (await source.read(id))
  return graph && bytes ? { graph, bytes } : null
}

/** Looks anew at what the device keeps. */
export async function listKept(): Promise<void> {
  ownGraphs.setState({ kept: isSafe() ? [] : await deviceGraphs.offered() })
}

/** Whether the device took it. */
async function keepOnDevice({ graph, bytes }: HeldGraph): Promise<boolean> {
  const isKept = !isSafe() && (await deviceGraphs.keep(graph, bytes))
  await listKept()
  // To bring back what was forgotten under this id would take its place.
  if (isKept && ownGraphs.getState().forgotten?.graph.id === graph.id) ownGraphs.setState({ forgotten: null })
  return isKept
}

const withGraph = (graphs: readonly OfferedGraph[], graph: OfferedGraph) => [
  ...graphs.filter(({ id }) => id !== graph.id),
  graph,
]

/** Opens a map, and has the device keep it where that is wanted. Whether it is open. */
export async function openOwnGraph(explorer: Explorer, own: OwnGraph, isWanted: boolean): Promise<boolean> {
  const graph = offerOf(own)
  const { id } = graph
  const { graph: former, graphs, trail, ...chosen } = explorer.getState()
  const [inMemory, onDevice] = [
    await heldBy(memoryGraphs, id),
    isSafe() ? null : await heldBy(deviceGraphs, id),
  ]
  const before = inMemory ?? onDevice
  const { forgotten } = ownGraphs.getState()
  const offered = before?.graph ?? graphs.find((one) => one.id === id)
  const putBack = () => {
    if (inMemory === null) memoryGraphs.remove(id)
    else memoryGraphs.add(inMemory.graph, inMemory.bytes)
    const others = explorer.getState().graphs.filter((one) => one.id !== id)
    explorer.getState().offerGraphs(offered === undefined ? others : withGraph(others, offered))
  }
  memoryGraphs.add(graph, own.bytes)
  explorer.getState().offerGraphs(withGraph(explorer.getState().graphs, graph))
  await explorer.getState().openGraph(id, undefined, true)
  const now = explorer.getState().graph
  if (now.id !== id || now === former) {
    if ((await memoryGraphs.read(id)) === own.bytes) putBack()
    return false
  }
  const isKept = isWanted ? await keepOnDevice({ graph, bytes: own.bytes }) : null
  const { language, field, view, query, panel } = chosen
  const undo = async () => {
    // It may have been kept later than it was opened.
    const wasKept = (ownGraphs.getState().opened?.isKept ?? null) !== null
    if (wasKept && !isSafe()) {
      if (onDevice === null) await deviceGraphs.forget(id)
      else await deviceGraphs.keep(onDevice.graph, onDevice.bytes)
      await listKept()
    }
    if (forgotten?.graph.id === id) ownGraphs.setState({ forgotten })
    putBack()
    const arrive = (back: RoleGraph) =>
      explorer.getState().goTo({ language, field, view, query, panel }, [], trail, back)
    // The one that was open may itself be one that nothing holds any more.
    if (former.id === id && before === null) arrive(former)
    else {
      await explorer.getState().openGraph(former.id, arrive, true)
      // What cannot be fetched again is still here.
      if (explorer.getState().graph === now) arrive(former)
    }
    explorer.getState().dismissPageNotice('own-opened')
    ownGraphs.setState({ opened: null })
  }
  const dropped = before === null || !holdsNotebook(id) ? [] : droppedFrom(before.bytes, now)
  ownGraphs.setState({ opened: { graph, roles: own.roles, isKept, dropped, undo } })
  explorer.getState().dismissPageNotice('own-opened')
  explorer.getState().sayOfPage('own-opened')
  // Whoever goes on to another map has no need to take this one back.
  const unsubscribe = explorer.subscribe((state) => {
    if (state.graph.id === id) return
    unsubscribe()
    state.dismissPageNotice('own-opened')
  })
  return true
}

/** The titles of the roles that a former version had and the present one has not. */
function droppedFrom(bytes: Uint8Array, { roles }: RoleGraph): readonly Text[] {
  try {
    const former: RoleGraphData = JSON.parse(new TextDecoder().decode(bytes))
    return former.roles.filter(({ id }) => !roles.has(id)).map(({ title }) => title)
  } catch {
    // What the device kept is no graph any more.
    return []
  }
}

/** Has the device keep the map that was opened last. */
export async function keepOpened(): Promise<void> {
  const { opened } = ownGraphs.getState()
  const held = opened && (await heldBy(memoryGraphs, opened.graph.id))
  if (opened === null || held === null) return
  const isKept = await keepOnDevice(held)
  ownGraphs.setState({ opened: { ...opened, isKept } })
}

/** Takes a map off the device; a page that shows it goes on. */
export async function forgetKept(explorer: Explorer, id: string): Promise<void> {
  const forgotten = await heldBy(deviceGraphs, id)
  if (forgotten === null || !(await deviceGraphs.forget(id))) return
  ownGraphs.setState({ forgotten })
  const { graph, graphs, offerGraphs } = explorer.getState()
  const isHeld = graph.id === id || (await heldBy(memoryGraphs, id)) !== null
  if (!isHeld) offerGraphs(graphs.filter((one) => one.id !== id))
  await listKept()
}

/** Keeps the one again that was forgotten last. */
export async function keepForgotten(explorer: Explorer): Promise<void> {
  const { forgotten } = ownGraphs.getState()
  if (forgotten === null || !(await keepOnDevice(forgotten))) return
  ownGraphs.setState({ forgotten: null })
  explorer.getState().offerGraphs(withGraph(explorer.getState().graphs, forgotten.graph))
}
