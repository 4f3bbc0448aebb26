// Graphs that live as long as the page: what was just dropped. They were checked on the way.
import type { OfferedGraph } from './site'
import type { GraphSource } from './source'

export interface MemorySource extends GraphSource {
  /** Offers a graph that has passed every check; one of the same id gives way. */
  readonly add: (graph: OfferedGraph, bytes: Uint8Array) => void
  readonly remove: (id: string) => void
}

export function createMemorySource(): MemorySource {
  const held = new Map<string, { readonly graph: OfferedGraph; readonly bytes: Uint8Array }>()
  return {
    id: 'memory',
    isChecked: true,
    offered: () => Promise.resolve(Array.from(held.values(), ({ graph }) => graph)),
    read: (id) => Promise.resolve(held.get(id)?.bytes ?? null),
    add: (graph, bytes) => void held.set(graph.id, { graph, bytes }),
    remove: (id) => void held.delete(id),
  }
}
