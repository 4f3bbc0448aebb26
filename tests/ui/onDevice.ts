// What stands in the browser's database, as another page finds and writes it.
import { deleteDB, openDB } from 'idb'
import { vi } from 'vitest'
import type { RoleGraph } from '../../src/graph/roleGraph'
import { createDeviceNotebooks } from '../../src/state/deviceNotebooks'
import { createNotebook } from '../../src/state/notebookStore'
import { defaultGraph } from './openExplorer'

const NAME = 'rungs'

export const clearDevice = () => deleteDB(NAME)

/** All that was written for a graph, as text. */
export async function onDevice({ id } = defaultGraph): Promise<string> {
  const { read, aside } = createDeviceNotebooks()
  return JSON.stringify([...(await read(id)), ...(await aside.read(id))])
}

/** The notebook as another page has it, once it is read. */
export async function elsewhere(graph: RoleGraph = defaultGraph) {
  const notebook = createNotebook(graph, createDeviceNotebooks())
  await notebook.settled()
  return notebook
}

/** A newer version comes to the device. */
export async function upgradeDevice() {
  const database = await openDB(NAME, 1000)
  database.close()
}

/** The outside world: a browser that refuses, or has no room. Returns an undo. */
export function refuseToKeep(): () => void {
  const full = () => {
    throw new DOMException('full', 'QuotaExceededError')
  }
  const refusals = [
    vi.spyOn(Storage.prototype, 'setItem').mockImplementation(full),
    vi.spyOn(IDBObjectStore.prototype, 'put').mockImplementation(full),
    vi.spyOn(IDBObjectStore.prototype, 'add').mockImplementation(full),
  ]
  return () => {
    for (const refusal of refusals) refusal.mockRestore()
  }
}
