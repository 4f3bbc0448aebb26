import type { NotebookStorage } from '../notebook/storage'

const reason = new Error('This page leaves alone what the device keeps')
const refuse = () => Promise.reject(reason)

/** Stands in for the device on a safe page: nothing of it is read, and nothing is kept. */
export const leftAlone: NotebookStorage = {
  read: refuse,
  update: refuse,
  remove: refuse,
  aside: { read: refuse, add: refuse, clear: refuse },
  leftovers: refuse,
  journal: () => false,
  journals: () => [],
  graphs: () => Promise.resolve({ ids: [], fault: reason }),
  onChange: () => () => undefined,
}
