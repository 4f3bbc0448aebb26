// Text on the device that was meant to be a notebook and is none that this version could write: kept under keys of its
// own, so that nothing is ever written over it.
import { newId } from './newId'
import type { NotebookStorage } from './storage'

const PREFIX = 'rungs.unreadable.'

/** Whether what was set aside, for whatever graph, stands under this key. */
export const isAsideKey = (key: string): boolean => key.startsWith(PREFIX)

/** An id holds no dot, a graph's id may. */
const keysOf = async (storage: NotebookStorage, graph: string): Promise<readonly string[]> =>
  (await storage.keys(PREFIX)).filter((key) => {
    const rest = key.slice(PREFIX.length)
    return rest.includes('.') && rest.slice(rest.indexOf('.') + 1) === graph
  })

/** The texts that were set aside for a graph. */
export async function readAside(storage: NotebookStorage, graph: string): Promise<readonly string[]> {
  const texts = await Promise.all((await keysOf(storage, graph)).map((key) => storage.read(key)))
  return texts.filter((text) => text !== null)
}

/** Keeps the text under a key of its own, unless one holds it; all texts that are then aside, as the device gives them. */
export async function setAside(
  storage: NotebookStorage,
  graph: string,
  text: string,
): Promise<readonly string[]> {
  const before = await readAside(storage, graph)
  if (before.includes(text)) return before
  await storage.update(`${PREFIX}${newId()}.${graph}`, () => text)
  return readAside(storage, graph)
}

/** Takes all that was set aside for a graph off the device. */
export async function removeAside(storage: NotebookStorage, graph: string): Promise<void> {
  await Promise.all((await keysOf(storage, graph)).map((key) => storage.remove(key)))
}
