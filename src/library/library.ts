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
  /** All that is offered, source by source; of one id the first. */
  readonly offered: () => Promise<readonly OfferedGraph[]>
  /** Reads and checks a graph. Never rejects: one that cannot be had gives no graph and no problem. */
  readonly open: (id: string) => Promise<OpenedGraph>
}

/** Turns bytes into a graph that is checked, or into what keeps it from being one. May reject where its code does not arrive. */
export type OpenGraph = (id: string, bytes: Uint8Array) => Promise<OpenedGraph>

export function createLibrary(sources: readonly GraphSource[], open: OpenGraph): Library {
  return {
    offered: async () => {
      const all = (await Promise.all(sources.map((source) => source.offered()))).flat()
      const first = new Map<string, OfferedGraph>()
      for (const graph of all) if (!first.has(graph.id)) first.set(graph.id, graph)
      return [...first.values()]
    },
    open: async (id) => {
      for (const source of sources) {
        const bytes = await source.read(id)
        if (bytes !== null) return open(id, bytes).catch(() => NOT_OPENED)
      }
      return NOT_OPENED
    },
  }
}

const NOT_OPENED: OpenedGraph = { graph: null, problems: [] }
