// The role graph that all contenders draw: the one that the site begins with, once or several times over.
import { readFileSync } from 'node:fs'
import { basename, resolve } from 'node:path'
import { PROJECT } from '../../../scripts/run.mjs'

const GRAPH = resolve(PROJECT, 'data/digital-marketing-ecommerce.json')

/** How the app asks for it. */
export const GRAPH_FILE = basename(GRAPH)

const suffixed = (id, copy) => (copy === 0 ? id : `${id}-copy-${copy}`)

/** Each role and transition once for each copy; the first copy keeps its ids and titles. */
export function graphOf(copies) {
  const graph = JSON.parse(readFileSync(GRAPH, 'utf8'))
  const each = (make) => Array.from({ length: copies }, (_, copy) => make(copy)).flat()
  return {
    ...graph,
    roles: each((copy) =>
      graph.roles.map((role) => ({
        ...role,
        id: suffixed(role.id, copy),
        title: copy === 0 ? role.title : { ...role.title, en: `${role.title.en} ${copy + 1}` },
        formerIds: copy === 0 ? role.formerIds : undefined,
        responsibilities: role.responsibilities.map((one) => ({ ...one, id: suffixed(one.id, copy) })),
      })),
    ),
    transitions: each((copy) =>
      graph.transitions.map((one) => ({
        ...one,
        from: suffixed(one.from, copy),
        to: suffixed(one.to, copy),
        cites: one.cites?.map((pair) => pair.map((id) => suffixed(id, copy))),
      })),
    ),
  }
}
