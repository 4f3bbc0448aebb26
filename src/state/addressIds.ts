// What the ids of an address mean: roles, their former ids, and steps between two of them.
import { currentRoleId, transitionBetween } from '../graph/roleGraph'
import type { AddressReader } from './panels'

/** The role that has this id, or had it formerly; else null and a notice. */
export function readRole(key: string, id: string, { graph, say }: AddressReader): string | null {
  const role = currentRoleId(graph, id)
  if (role === null) say('unknown-value', { key, value: id })
  return role
}

/** The roles of the first `count` ids, each known once; null where an id is empty, or means nothing, which is said. */
export function readRoles(
  key: string,
  ids: readonly string[],
  count: number,
  reader: AddressReader,
): readonly (string | null)[] {
  const known = new Map<string, string | null>([['', null]])
  const surplus = ids.slice(count)
  for (const id of ids.slice(0, count)) if (!known.has(id)) known.set(id, readRole(key, id, reader))
  if (surplus.some((id) => id !== '')) reader.say('unknown-value', { key, value: surplus.join('~') })
  return ids.slice(0, count).map((id) => known.get(id) ?? null)
}

/** Whether ids were written, and none of them means anything. */
export const isLost = (ids: readonly string[], roles: readonly (string | null)[]): boolean =>
  ids.some((id) => id !== '') && roles.every((role) => role === null)

/** The ends of a transition of the graph; null when the ids name none, which is said. */
export function readStep(
  key: string,
  ids: readonly string[],
  reader: AddressReader,
): { readonly from: string; readonly to: string } | null {
  const [a = '', b = ''] = ids
  if (ids.length !== 2 || ids.includes('')) {
    reader.say('unknown-value', { key, value: ids.join('~') })
    return null
  }
  const from = readRole(key, a, reader)
  const to = b === a ? from : readRole(key, b, reader)
  if (from === null || to === null) return null
  if (transitionBetween(reader.graph, from, to)) return { from, to }
  reader.say('unknown-transition', { role: from, to })
  return null
}
