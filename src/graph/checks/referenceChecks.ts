// Checks that every id stands for one thing and that every reference names something that exists.
import type { RoleGraphData } from '../model'
import { formerIdsOf } from '../roleGraph'
import type { Check, Finding } from './finding'
import { createFindNearest } from './nearest'
import type { Path } from './path'
import { isStandIn } from './standIns'

interface Named {
  readonly id: string
  readonly at: Path
}

type Family = readonly Named[]

const named = (items: readonly { readonly id: string }[], under: Path): Family =>
  items.map(({ id }, index) => ({ id, at: [...under, index, 'id'] }))

const formerlyNamed = ({ roles }: RoleGraphData): Family =>
  roles.flatMap(({ formerIds }, index) =>
    formerIds.map((id, place) => ({ id, at: ['roles', index, 'formerIds', place] })),
  )

/** Ids by family: two of one family must differ; across families they may be equal. */
function families({ readiness, ...data }: RoleGraphData): readonly Family[] {
  return [
    named(data.schemes, ['schemes']),
    named(data.fields, ['fields']),
    named(data.levels, ['levels']),
    named(data.skills, ['skills']),
    // Present ids first, so that the problem stands at the former one.
    [...named(data.roles, ['roles']), ...formerlyNamed(data)],
    ...data.roles.map((role, index) => named(role.responsibilities, ['roles', index, 'responsibilities'])),
    [
      ...named(readiness?.signals ?? [], ['readiness', 'signals']),
      ...named(readiness?.notes ?? [], ['readiness', 'notes']),
    ],
  ]
}

function* duplicateIds(data: RoleGraphData): Iterable<Finding> {
  for (const family of families(data)) {
    const first = new Map<string, Path>()
    for (const { id, at } of family) {
      const before = first.get(id)
      if (before === undefined) first.set(id, at)
      else yield { at, detail: { id }, first: before }
    }
  }
}

function* idsWithTilde(data: RoleGraphData): Iterable<Finding> {
  for (const { id, at } of [{ id: data.id, at: ['id'] }, ...families(data).flat()]) {
    if (id.includes('~')) yield { at, detail: { id, better: id.replaceAll('~', '-') } }
  }
}

/** A check that each of some references is one of the ids that it may be. `renamed`: present ids by former ones. */
const unknown = (
  code: Check['code'],
  known: (data: RoleGraphData) => readonly { readonly id: string }[],
  references: (data: RoleGraphData) => Iterable<Named>,
  renamed: (data: RoleGraphData) => ReadonlyMap<string, string> = () => new Map(),
): Check => ({
  code,
  *find(data) {
    const ids = new Set(known(data).map(({ id }) => id))
    // One whose own id has the wrong shape may be the one that is meant.
    if ([...ids].some(isStandIn)) return
    const present = renamed(data)
    const findNearest = createFindNearest()
    for (const { id, at } of references(data)) {
      if (ids.has(id)) continue
      const nearest = present.get(id)
      yield { at, detail: { id, ...(nearest === undefined ? findNearest(id, ids) : { nearest }) } }
    }
  },
})

function* skillsUsed({ roles }: RoleGraphData): Iterable<Named> {
  for (const [index, role] of roles.entries()) {
    for (const [line, { skills }] of role.responsibilities.entries()) {
      for (const [place, id] of skills.entries()) {
        yield { id, at: ['roles', index, 'responsibilities', line, 'skills', place] }
      }
    }
  }
}

function* schemesUsed({ roles }: RoleGraphData): Iterable<Named> {
  for (const [index, role] of roles.entries()) {
    for (const [place, { scheme }] of role.codes.entries()) {
      yield { id: scheme, at: ['roles', index, 'codes', place, 'scheme'] }
    }
  }
}

function* endsOfTransitions({ transitions }: RoleGraphData): Iterable<Named> {
  for (const [index, { from, to }] of transitions.entries()) {
    yield { id: from, at: ['transitions', index, 'from'] }
    yield { id: to, at: ['transitions', index, 'to'] }
  }
}

function* citesOfOthers({ roles, transitions }: RoleGraphData): Iterable<Finding> {
  const idsOf = new Map(
    roles.flatMap(({ id: role, responsibilities }) => {
      const ids = responsibilities.map(({ id }) => id)
      return ids.some(isStandIn) ? [] : [[role, new Set(ids)] as const]
    }),
  )
  const findNearest = createFindNearest()
  for (const [index, { from, to, cites }] of transitions.entries()) {
    for (const [place, cite] of cites.entries()) {
      for (const [side, role] of [from, to].entries()) {
        const ids = idsOf.get(role)
        const id = cite[side] ?? ''
        if (ids === undefined || ids.has(id)) continue
        yield {
          at: ['transitions', index, 'cites', place, side],
          detail: { id, role, ...findNearest(id, ids) },
        }
      }
    }
  }
}

/** Checks of ids and of what refers to them. */
export const referenceChecks: readonly Check[] = [
  { code: 'duplicate-id', find: duplicateIds },
  { code: 'tilde-in-id', find: idsWithTilde },
  unknown(
    'unknown-field',
    (data) => data.fields,
    (data) => data.roles.map(({ field }, index) => ({ id: field, at: ['roles', index, 'field'] })),
  ),
  unknown(
    'unknown-level',
    (data) => data.levels,
    (data) => data.roles.map(({ level }, index) => ({ id: level, at: ['roles', index, 'level'] })),
  ),
  unknown('unknown-skill', (data) => data.skills, skillsUsed),
  unknown('unknown-scheme', (data) => data.schemes, schemesUsed),
  unknown(
    'unknown-role',
    (data) => data.roles,
    endsOfTransitions,
    (data) => formerIdsOf(data.roles),
  ),
  { code: 'unknown-responsibility', find: citesOfOthers },
]
