// A file of everything, taken in: for each of its graphs, whether it is open, offered, or not known here at all. What is of a graph
// that is not open is kept on the device under its id, and shown once it is.
import { currentRoleId } from '../graph/roleGraph'
import { inTime } from '../net/inTime'
import type { Content } from '../notebook/content'
import type { NotebookStorage } from '../notebook/storage'
import type { Written } from '../notebook/written'
import type { Notebook } from './notebookStore'
import { recallMyRole, rememberMyRole } from './storage'
import type { Explorer } from './store'

/** How much was new here. */
export interface Counts {
  readonly lines: number
  readonly ticks: number
  readonly roles: number
  /** Texts that were found unreadable elsewhere. */
  readonly unreadable: number
  /** Of how many graphs that is. */
  readonly graphs: number
}

export interface TakenIn extends Counts {
  /** Whether the device has all of it. */
  readonly isKept: boolean
  /** Takes it back, and nothing that was written since; but texts that could not be read stay. */
  readonly takeBack: () => Promise<void>
}

/** Where it is taken in. */
interface Here {
  readonly explorer: Pick<Explorer, 'getState'>
  readonly storage: NotebookStorage
  /** The notebook of a graph, opened where it is not yet. */
  readonly notebookOf: (graph: string) => Notebook
  /** Lets those go that are not shown and whose device has all of them. */
  readonly closeOthers: () => Promise<void>
}

/** In milliseconds, until what a device that does not answer is given counts as not kept. */
const PATIENCE = 10_000

const linesOf = ({ sheets }: Content): number =>
  sheets.reduce((sum, { evidence, notes }) => sum + evidence.length + notes.length, 0)

/** Never rejects. Null where a newer version keeps what is on the device, so that nothing may be changed. */
export async function takeIn(file: readonly Written[], here: Here): Promise<TakenIn | null> {
  const done: (Counts & Pick<TakenIn, 'isKept' | 'takeBack'>)[] = []
  for (const written of file) {
    const taken = await takeOne(written, here)
    if (taken === null) {
      // All or nothing.
      for (const { takeBack } of done) await takeBack()
      void here.closeOthers()
      return null
    }
    done.push(taken)
  }
  void here.closeOthers()
  const sum = (key: keyof Counts) => done.reduce((all, counts) => all + counts[key], 0)
  return {
    lines: sum('lines'),
    ticks: sum('ticks'),
    roles: sum('roles'),
    unreadable: sum('unreadable'),
    graphs: sum('graphs'),
    isKept: done.every(({ isKept }) => isKept),
    takeBack: async () => {
      for (const { takeBack } of done) await takeBack()
    },
  }
}

async function takeOne(written: Written, here: Here): Promise<TakenIn | null> {
  const { graph, unreadable } = written
  const added = await withNotebook(graph, here, async (notebook) => {
    const before = contentOf(notebook)
    notebook.getState().addContent(written)
    const after = contentOf(notebook)
    await settled(notebook)
    return { before, after, isKept: !notebook.isAhead() }
  })
  if (added === null) return null
  const { before, after, isKept } = added
  const aside = await setAside(graph, unreadable, here.storage)
  const leave = nameRole(written, here)
  const counts = {
    lines: linesOf(after) - linesOf(before),
    ticks: after.today.length - before.today.length,
    roles: leave === null ? 0 : 1,
    unreadable: aside,
  }
  return {
    ...counts,
    graphs: Math.sign(counts.lines + counts.ticks + counts.roles + counts.unreadable),
    isKept,
    takeBack: async () => {
      leave?.()
      await withNotebook(graph, here, async (notebook) => {
        notebook.getState().takeBack(before, after)
        await settled(notebook)
      })
      void here.closeOthers()
    },
  }
}

const contentOf = (notebook: Notebook): Content => {
  const { sheets, today, ticked } = notebook.getState()
  return { sheets, today, ...(ticked !== undefined && { ticked }) }
}

const settled = (notebook: Notebook) => inTime(notebook.settled(), PATIENCE).catch(() => null)

/** Does something with the notebook of a graph, once the device has told what it holds; null where that must not be changed. */
async function withNotebook<T>(
  graph: string,
  { notebookOf }: Here,
  act: (notebook: Notebook) => Promise<T>,
): Promise<T | null> {
  const notebook = notebookOf(graph)
  await settled(notebook)
  return notebook.getState().saving === 'newer' ? null : act(notebook)
}

/** How many of the texts are new on the device. */
async function setAside(
  graph: string,
  texts: readonly string[],
  { aside }: NotebookStorage,
): Promise<number> {
  let count = 0
  try {
    const known = new Set(await aside.read(graph))
    for (const text of texts) {
      if (known.has(text)) continue
      await aside.add(graph, text)
      count += 1
    }
  } catch {
    // They are in the file still.
  }
  return count
}

/** Names the role of the file where none is named here; how to take that back, null where nothing was done. */
function nameRole({ graph: id, myRole }: Written, { explorer }: Here): (() => void) | null {
  const { graph } = explorer.getState()
  if (myRole === null) return null
  if (id !== graph.id) {
    if (recallMyRole(id) !== null) return null
    rememberMyRole(id, myRole)
    return () => {
      if (recallMyRole(id) === myRole) nameOrRemember(null)
    }
  }
  const present = currentRoleId(graph, myRole)
  if (present === null || explorer.getState().myRole !== null) return null
  nameOrRemember(present)
  return () => {
    const now = explorer.getState()
    if (now.graph.id !== id ? recallMyRole(id) === present : now.myRole === present) nameOrRemember(null)
  }

  /** The graph may have been opened or left since. */
  function nameOrRemember(role: string | null) {
    const now = explorer.getState()
    if (now.graph.id === id) now.nameMyRole(role)
    else rememberMyRole(id, role)
  }
}
