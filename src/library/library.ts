// Which graphs there are, and each of them opened, from wherever it comes.
import type { Problem } from '../graph/checks/problems'
import type { RoleGraph } from '../graph/roleGraph'
import type { OfferedGraph } from './site'
import type { GraphSource } from './source'

interface OpenedGraph {
  /** Null when it did not arrive, or when any of `problems` is an error. */
  readonly graph: RoleGraph | null
  /** Errors first, then warnings. */
  readonly problems: readonly Problem[]
}

export interface Library {
  /** What the page can offer at once, source by source; of one id the first. */
  readonly offered: () => Promise<readonly OfferedGraph[]>
  /** All that is offered, what is kept on the device and what was brought too. Never rejects. */
  readonly offeredByAll: () => Promise<readonly OfferedGraph[]>
  /** Reads and checks a graph. Never rejects: one that cannot be had gives no graph and no problem. */
  readonly open: (id: string) => Promise<OpenedGraph>
}

/** Turns bytes into a graph that is checked, or into what keeps it from being one. May reject where its code does not arrive. */
export type OpenGraph = (id: string, bytes: Uint8Array, isChecked?: boolean) => Promise<OpenedGraph>

/** `late` fetches the sources that a first visit can do without; it is asked once, when they are needed. */
export function createLibrary(
  sources: readonly GraphSource[],
  open: OpenGraph,
  late: () => Promise<readonly GraphSource[]> = () => Promise.resolve([]),
): Library {
  let arriving: Promise<readonly GraphSource[]> | null = null
  const lateSources = (): Promise<readonly GraphSource[]> => {
    arriving ??= late().catch(() => {
      // What does not arrive now is fetched when it is needed again.
      arriving = null
      return []
    })
    return arriving
  }
  const openFrom = async (some: readonly GraphSource[], id: string): Promise<OpenedGraph | null> => {
    for (const source of some) {
      const bytes = await source.read(id)
      if (bytes !== null) return open(id, bytes, source.isChecked).catch(() => NOT_OPENED)
    }
    return null
  }
  return {
    offered: () => offeredBy(sources),
    offeredByAll: async () => offeredBy([...sources, ...(await lateSources())]),
    open: async (id) =>
      (await openFrom(sources, id)) ?? (await openFrom(await lateSources(), id)) ?? NOT_OPENED,
  }
}

const NOT_OPENED: OpenedGraph = { graph: null, problems: [] }

async function offeredBy(sources: readonly GraphSource[]): Promise<readonly OfferedGraph[]> {
  const all = (await Promise.all(sources.map((source) => source.offered()))).flat()
  const first = new Map<string, OfferedGraph>()
  for (const graph of all) if (!first.has(graph.id)) first.set(graph.id, graph)
  return [...first.values()]
}
