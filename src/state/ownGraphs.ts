// Opens a map that the person brought, takes it back, and keeps it on the device or forgets it there. All or nothing: the map that
// was open stays until the new one is whole, and comes back as it was.
import { createStore } from 'zustand/vanilla'
import type { OwnGraph } from '../formats/ownRoles/ownRoles'
import type { RoleGraphData, Text } from '../graph/model'
import type { RoleGraph } from '../graph/roleGraph'
import { deviceGraphs, memoryGraphs } from '../library/ownGraphs'
import type { OfferedGraph } from '../library/site'
import { historyOf, mended } from './mended'
import { holdsNotebook, isSafe } from './storage'
import type { Explorer } from './store'

interface HeldGraph {
  readonly graph: OfferedGraph
  readonly bytes: Uint8Array
  /** Whether it was changed since it was opened, and went as its opening was taken back. */
  readonly isTakenBack?: boolean
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
  /** Those that were forgotten since the page was opened, the last one last. */
  readonly forgotten: readonly HeldGraph[]
  /** The one that was to be opened last, where what the device keeps of it is no map. */
  readonly damaged: HeldGraph | null
}

export const ownGraphs = createStore<OwnGraphs>(() => ({
  opened: null,
  kept: [],
  forgotten: [],
  damaged: null,
}))

const offerOf = ({ id, title, languages }: OfferedGraph): OfferedGraph => ({ id, title, languages })

/** Those that were forgotten, but for one. */
const forgottenBut = (id: string) => ownGraphs.getState().forgotten.filter(({ graph }) => graph.id !== id)

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
  if (isKept) ownGraphs.setState({ forgotten: forgottenBut(graph.id) })
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
  const forgotten = ownGraphs.getState().forgotten.filter((one) => one.graph.id === id)
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
  const { language, field, view, query, panel, around } = chosen
  const undo = async () => {
    const { graph: shown } = explorer.getState()
    const changed = shown.id === id && historyOf(shown) !== null ? await heldBy(memoryGraphs, id) : null
    // What is still on its way to the device would come after.
    await mended.getState().settled
    // It may have been kept later than it was opened.
    const wasKept = (ownGraphs.getState().opened?.isKept ?? null) !== null
    if (wasKept && !isSafe()) {
      if (onDevice === null) await deviceGraphs.forget(id)
      else await deviceGraphs.keep(onDevice.graph, onDevice.bytes)
      await listKept()
    }
    const back = changed === null ? forgotten : [{ ...changed, isTakenBack: true }]
    if (back.length > 0) ownGraphs.setState({ forgotten: [...forgottenBut(id), ...back] })
    putBack()
    const arrive = (back: RoleGraph) =>
      explorer.getState().goTo({ language, field, view, query, panel, around }, [], trail, back)
    // The one that was open may itself be one that nothing holds any more.
    if (former.id === id && before === null) arrive(former)
    else {
      await explorer.getState().openGraph(former.id, arrive, true)
      // What cannot be fetched again is still here.
      if (explorer.getState().graph === shown) arrive(former)
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

/** Takes a map off the device, to be kept again as long as the page lives; null where the device still has it. */
export async function takeOffDevice(id: string): Promise<HeldGraph | null> {
  await mended.getState().settled
  const forgotten = await heldBy(deviceGraphs, id)
  if (forgotten === null || !(await deviceGraphs.forget(id))) return null
  ownGraphs.setState({ forgotten: [...forgottenBut(id), forgotten] })
  return forgotten
}

/** Forgets a map; a page that shows it goes on. */
export async function forgetKept(explorer: Explorer, id: string): Promise<void> {
  const forgotten = await takeOffDevice(id)
  if (forgotten === null) return
  const { graph, graphs, offerGraphs } = explorer.getState()
  const isInMemory = (await heldBy(memoryGraphs, id)) !== null
  // The page that shows it can still come back to it.
  if (graph.id === id && !isInMemory)
    memoryGraphs.add(forgotten.graph, new TextEncoder().encode(JSON.stringify(graph.data)))
  askBeforeLeaving(explorer)
  if (graph.id !== id && !isInMemory) offerGraphs(graphs.filter((one) => one.id !== id))
  await listKept()
}

/** Pages that ask before they go. */
const asking = new WeakSet<Explorer>()

/** The browser asks in words of its own before a page goes that shows a map that was forgotten. */
function askBeforeLeaving(explorer: Explorer): void {
  if (asking.has(explorer)) return
  asking.add(explorer)
  addEventListener('beforeunload', (event) => {
    const { id } = explorer.getState().graph
    if (ownGraphs.getState().forgotten.some(({ graph }) => graph.id === id)) event.preventDefault()
  })
}

/** Has the device keep one again that was forgotten; null where it does not. */
export async function keepAgain(id: string): Promise<HeldGraph | null> {
  const forgotten = ownGraphs.getState().forgotten.find(({ graph }) => graph.id === id)
  return forgotten !== undefined && (await keepOnDevice(forgotten)) ? forgotten : null
}

/** Keeps one again that was forgotten, and offers it. */
export async function keepForgotten(explorer: Explorer, id: string): Promise<void> {
  const forgotten = await keepAgain(id)
  if (forgotten === null) return
  explorer.getState().offerGraphs(withGraph(explorer.getState().graphs, forgotten.graph))
}

/** The same graph under another id; null where the bytes hold none. */
function renamed(bytes: Uint8Array, id: string): Uint8Array | null {
  try {
    const data: unknown = JSON.parse(new TextDecoder().decode(bytes))
    return typeof data === 'object' && data !== null
      ? new TextEncoder().encode(JSON.stringify({ ...data, id }))
      : null
  } catch {
    return null
  }
}

/**
 * Has a map whose id means another one by now kept under an id of its own, and opens it. Whether it is open: one that cannot be opened
 * stays as it is, and so does one that the device has no room for a second time, which opens from the page.
 */
export async function openRenamed(explorer: Explorer, id: string): Promise<boolean> {
  const held = await heldBy(deviceGraphs, id)
  const taken = [...explorer.getState().graphs, ...(await deviceGraphs.offered())].map((graph) => graph.id)
  let free = `${id}-own`
  while (taken.includes(free)) free += '-own'
  const bytes = held && renamed(held.bytes, free)
  if (held === null || bytes === null) return false
  const graph = { ...held.graph, id: free }
  const isKept = await deviceGraphs.keep(graph, bytes)
  if (!isKept) memoryGraphs.add(graph, bytes)
  const { graphs } = explorer.getState()
  explorer.getState().offerGraphs(withGraph(graphs, graph))
  await explorer.getState().openGraph(free)
  const isOpen = explorer.getState().graph.id === free
  if (!isOpen) explorer.getState().offerGraphs(graphs)
  if (isKept) await deviceGraphs.forget(isOpen ? id : free)
  else if (!isOpen) memoryGraphs.remove(free)
  await listKept()
  return isOpen
}

/**
 * Opens a map that the device keeps. Where what is kept is no map, all stays as it is, and the dialog says so.
 * @param isTaken whether the site has a map of this id by now
 */
export async function openKept(explorer: Explorer, id: string, isTaken: boolean): Promise<void> {
  ownGraphs.setState({ damaged: null })
  explorer.getState().closeDialog()
  const before = explorer.getState().graph
  if (isTaken) await openRenamed(explorer, id)
  else await explorer.getState().openGraph(id)
  const { graph, opening } = explorer.getState()
  if (graph !== before || (!isTaken && graph.id === id) || opening !== null) return
  const held = await heldBy(deviceGraphs, id)
  if (held === null || (await isWhole(held))) return
  explorer.getState().dismissNotices()
  ownGraphs.setState({ damaged: held })
  explorer.getState().openDialog('own-roles')
}

/** Looks up what the device keeps under an id that no map could be opened by. */
export async function findDamaged(id: string): Promise<void> {
  ownGraphs.setState({ damaged: isSafe() ? null : await heldBy(deviceGraphs, id) })
}

/** Whether what is kept is a map, as far as that can be told here. */
async function isWhole({ bytes }: HeldGraph): Promise<boolean> {
  try {
    const { check } = await import('../workers/aside')
    return (await check({ name: '', bytes }, false)).data !== null
  } catch {
    return true
  }
}
