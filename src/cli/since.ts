// The version of a map that stands after `--since`: the site of the first map shows what changed since then.
import type { RoleGraphData } from '../graph/model'
import type { EarlierVersion } from '../site/site'
import { type Context, type Given, textOf } from './command'
import { type MapRead, readMaps } from './maps'

/** Null where none is named. Throws a `Refusal` for what cannot be read at all. */
export async function readSince(given: Given, context: Context): Promise<MapRead | null> {
  const file = textOf(given, 'since')
  if (file === undefined) return null
  const { maps } = await readMaps([file], context, textOf(given, 'title'))
  return maps[0] ?? null
}

/** What can stand in the name of a file and in addresses. */
const NAME = /^[\p{L}\p{N}][\p{L}\p{M}\p{N} ._-]{0,49}$/u

/** Called in addresses as it calls itself; by its day where the present one is called the same, as tables are. */
export function earlierOf(before: RoleGraphData, now: RoleGraphData): EarlierVersion {
  const called =
    before.version === now.version || !NAME.test(before.version) ? before.updated : before.version
  return { of: now.id, version: called, data: { ...before, id: now.id } }
}
