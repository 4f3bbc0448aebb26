// The browser's database as a place for role graphs, apart from what the person writes, so that neither waits for a newer version
// of the other.
import { type DBSchema, type IDBPDatabase, openDB } from 'idb'
import type { DeviceStorage } from './deviceSource'
import type { OfferedGraph } from './site'

/** Both by the id of the graph; apart, so that a list need not read whole graphs. */
interface Stores extends DBSchema {
  offered: { key: string; value: OfferedGraph }
  bytes: { key: string; value: Uint8Array }
}

const NAME = 'rungs-graphs'
const VERSION = 1

/** Opened at each use: a browser may close it, or clear it, at any moment. */
async function withDatabase<T>(use: (database: IDBPDatabase<Stores>) => Promise<T>): Promise<T> {
  const database = await openDB<Stores>(NAME, VERSION, {
    upgrade: (fresh) => {
      fresh.createObjectStore('offered')
      fresh.createObjectStore('bytes')
    },
  })
  try {
    return await use(database)
  } finally {
    database.close()
  }
}

const write = (graph: string, change: OfferedGraph | null, bytes: Uint8Array | null) =>
  withDatabase(async (database) => {
    const transaction = database.transaction(['offered', 'bytes'], 'readwrite', { durability: 'strict' })
    const offered = transaction.objectStore('offered')
    const held = transaction.objectStore('bytes')
    await Promise.all([
      change === null ? offered.delete(graph) : offered.put(change, graph),
      bytes === null ? held.delete(graph) : held.put(bytes, graph),
      transaction.done,
    ])
  })

export const graphDatabase: DeviceStorage = {
  offered: () => withDatabase((database) => database.getAll('offered')),
  read: (id) => withDatabase(async (database) => (await database.get('bytes', id)) ?? null),
  keep: (graph, bytes) => write(graph.id, graph, bytes),
  forget: (id) => write(id, null, null),
}
