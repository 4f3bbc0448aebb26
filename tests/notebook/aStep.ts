// A step between two roles, and the notebook of a graph that has no other.
import { aGraph } from '../graph/builders'
import { type Device, openNotebook } from './device'

export const graph = aGraph('seo>manager')
export const step = { from: 'seo', to: 'manager' }
export const line = (id: string, text = id) => ({ id, sign: 'own-case', date: '2026-11-22', text })
export const open = (device?: Device) => openNotebook(graph, device)
export const textsOf = (notebook: Pick<Awaited<ReturnType<typeof open>>, 'getState'>) =>
  notebook.getState().sheets.flatMap(({ evidence }) => evidence.map(({ text }) => text))
