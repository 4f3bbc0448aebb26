// Graphs that are kept on the device. A device that refuses offers nothing, and says so only when something is to be kept.
import { isOfferedGraph } from './isOfferedGraph'
import type { OfferedGraph } from './site'
import type { GraphSource } from './source'

/** What keeps texts under keys, be it now or later; each call may reject. */
export interface DeviceStorage {
  readonly keys: () => Promise<readonly string[]>
  readonly get: (key: string) => Promise<string | null>
  readonly set: (key: string, value: string) => Promise<void>
  readonly remove: (key: string) => Promise<void>
}

export interface DeviceSource extends GraphSource {
  /** Keeps a graph; one of the same id gives way. Whether the device took it. */
  readonly keep: (graph: OfferedGraph, text: string) => Promise<boolean>
  /** Whether it is gone. */
  readonly forget: (id: string) => Promise<boolean>
}

const PREFIX = 'rungs.graph.'

export function createDeviceSource(storage: DeviceStorage): DeviceSource {
  const held = async (id: string) => readKept(await storage.get(`${PREFIX}${id}`))
  const offered = async () => {
    const keys = await storage.keys()
    const graphs = keys.filter((key) => key.startsWith(PREFIX)).map((key) => held(key.slice(PREFIX.length)))
    return (await Promise.all(graphs)).flatMap((kept) => (kept === null ? [] : [kept.graph]))
  }
  const done = async (work: Promise<void>): Promise<boolean> => work.then(() => true).catch(() => false)
  return {
    id: 'device',
    offered: () => offered().catch(() => []),
    read: (id) =>
      held(id)
        .then((kept) => kept && new TextEncoder().encode(kept.text))
        .catch(() => null),
    keep: (graph, text) => done(storage.set(`${PREFIX}${graph.id}`, JSON.stringify({ graph, text }))),
    forget: (id) => done(storage.remove(`${PREFIX}${id}`)),
  }
}

/** Null when it is not what this source keeps. */
function readKept(value: string | null): { readonly graph: OfferedGraph; readonly text: string } | null {
  if (value === null) return null
  try {
    const kept: unknown = JSON.parse(value)
    if (typeof kept !== 'object' || kept === null || !('graph' in kept) || !('text' in kept)) return null
    const { graph, text } = kept
    return isOfferedGraph(graph) && typeof text === 'string' ? { graph, text } : null
  } catch {
    return null
  }
}

/** The storage of the browser, asked anew each time: it may be refused at any moment. */
export const browserStorage: DeviceStorage = {
  keys: async () => Array.from({ length: localStorage.length }, (_, at) => localStorage.key(at) ?? ''),
  get: async (key) => localStorage.getItem(key),
  set: async (key, value) => localStorage.setItem(key, value),
  remove: async (key) => localStorage.removeItem(key),
}
