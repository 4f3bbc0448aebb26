// Graphs that are kept on the device. A device that refuses offers nothing, and says so only when something is to be kept.
import { isOfferedGraph } from './isOfferedGraph'
import type { OfferedGraph } from './site'
import type { GraphSource } from './source'

/** What keeps graphs, each with what is to be known before it is opened; each call may reject. */
export interface DeviceStorage {
  /** As it was kept, or whatever stands in its place. */
  readonly offered: () => Promise<readonly unknown[]>
  readonly read: (id: string) => Promise<Uint8Array | null>
  readonly keep: (graph: OfferedGraph, bytes: Uint8Array) => Promise<void>
  readonly forget: (id: string) => Promise<void>
}

export interface DeviceSource extends GraphSource {
  /** Keeps a graph; one of the same id gives way. Whether the device took it. */
  readonly keep: (graph: OfferedGraph, bytes: Uint8Array) => Promise<boolean>
  /** Whether it is gone. */
  readonly forget: (id: string) => Promise<boolean>
}

export function createDeviceSource(storage: DeviceStorage): DeviceSource {
  const done = async (work: Promise<void>): Promise<boolean> => work.then(() => true).catch(() => false)
  return {
    id: 'device',
    offered: () =>
      storage
        .offered()
        .then((graphs) => graphs.filter(isOfferedGraph))
        .catch(() => []),
    read: (id) => storage.read(id).catch(() => null),
    keep: (graph, bytes) => done(storage.keep(graph, bytes)),
    forget: (id) => done(storage.forget(id)),
  }
}
