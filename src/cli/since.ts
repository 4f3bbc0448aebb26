// The version of a map that stands after `--since`: the site shows what changed since then.
import type { RoleGraphData } from '../graph/model'
import type { EarlierVersion } from '../site/site'
import { type Context, type Given, textOf } from './command'
import { type MapRead, readMaps } from './maps'
import { hasErrors } from './report'
import { typed } from './shown'

/** Null where none is named. Throws a `Refusal` for what cannot be read at all. */
export async function readSince(given: Given, context: Context): Promise<MapRead | null> {
  const file = textOf(given, 'since')
  if (file === undefined) return null
  const { maps } = await readMaps([file], context, textOf(given, 'title'))
  return maps[0] ?? null
}

/** ` --since OLD`, as one types it. */
export function sinceTyped(given: Given): string {
  const file = textOf(given, 'since')
  return file === undefined ? '' : ` --since ${typed(file)}`
}

/** The command that tells more of a mistake in the files or, where those have none, in the earlier version. */
export function checkNext(given: Given, maps: readonly MapRead[]): string {
  const old = textOf(given, 'since')
  const wrong = old === undefined || hasErrors(maps) ? given.files : [old]
  return `rungs check ${wrong.map(typed).join(' ')}`
}

/** What can stand in the name of a file and in addresses. */
const NAME = /^[\p{L}\p{N}][\p{L}\p{M}\p{N} ._-]{0,49}$/u

/** Called in addresses as it calls itself; by its day where the present one is called the same, as tables are. */
export function earlierOf(before: RoleGraphData, now: RoleGraphData): EarlierVersion {
  const called =
    before.version === now.version || !NAME.test(before.version) ? before.updated : before.version
  return { of: now.id, version: called, data: { ...before, id: now.id } }
}
