// Where the press on a problem of a map in JSON leads: to a role or a move on the map or, where it cannot be opened, to the text of the file.
import { groupProblems } from '../../graph/checks/groupProblems'
import { formatPath } from '../../graph/checks/path'
import type { Problem } from '../../graph/checks/problems'
import type { RoleGraphData } from '../../graph/model'
import type { Origin } from '../../graph/origin'
import { type Excerpt, excerptsOf } from '../graphJson/excerpt'

/** What is chosen on a map. */
export type OnMap =
  | { readonly kind: 'role'; readonly role: string }
  | { readonly kind: 'transition'; readonly from: string; readonly to: string }

/** Where a press leads. */
export type Lead = OnMap | { readonly kind: 'text'; readonly excerpt: Excerpt }

/** By the key of the origin. */
export type Leads = ReadonlyMap<string, Lead>

/** More of one kind would hold the page up, and nobody mends more before looking again. */
export const MOST_LISTED = 100

/** An origin as a key. */
export const originKey = (origin: Origin): string =>
  origin.kind === 'path' ? formatPath(origin.path) : JSON.stringify({ ...origin, file: undefined })

/** To the text of the file, from all that is listed. */
export function leadsToText(text: string, problems: readonly Problem[]): Leads {
  const listed = groupProblems(problems, Number.POSITIVE_INFINITY).flatMap((group) =>
    group.listed.slice(0, MOST_LISTED),
  )
  const origins = listed.map(({ origin }) => origin)
  const excerpts = excerptsOf(text, origins)
  return new Map(
    origins.flatMap((origin, nth) => {
      const excerpt = excerpts[nth] ?? null
      return excerpt === null ? [] : [[originKey(origin), { kind: 'text', excerpt }] as const]
    }),
  )
}

/** To the map, from what is wrong in a role or a move; `originOf` says where in the file a part of the map came from. */
export function leadsToMap(
  { roles, transitions }: RoleGraphData,
  originOf: (path: readonly (string | number)[]) => Origin,
  problems: readonly Problem[],
): Leads {
  const parts = new Map<string, OnMap>([
    ...roles.map(({ id }, nth) => [originKey(originOf(['roles', nth])), { kind: 'role', role: id }] as const),
    ...transitions.map(
      ({ from, to }, nth) =>
        [originKey(originOf(['transitions', nth])), { kind: 'transition', from, to }] as const,
    ),
  ])
  return new Map(
    problems.flatMap(({ origin }) => {
      const part = origin.kind === 'path' ? parts.get(formatPath(origin.path.slice(0, 2))) : undefined
      return part === undefined ? [] : [[originKey(origin), part] as const]
    }),
  )
}
