// Graphs with ids that are awkward in an address, and all that an address can hold.
import fc from 'fast-check'
import type { RoleGraph } from '../../src/graph/roleGraph'
import { offerVersions, versionsOf } from '../../src/library/versions'
import { aGraph } from '../graph/builders'

export const awkward = [
  '__proto__',
  'constructor',
  'a b',
  '岗位',
  "it's",
  'x&y=z',
  '100%',
  '+',
  '#?/',
  '😀',
  'toString',
]
export const formerly = (id: string) => `was ${id}`
export const awkwardGraph = aGraph(
  ...awkward.flatMap((id, i) =>
    /[>=]/.test(id + awkward[i - 1]) ? [] : [`${id}>${awkward[i - 1] ?? 'lone'}`],
  ),
  Object.fromEntries(
    awkward.map((id, i) => [id, { field: i % 2 === 0 ? 'a&b' : '__proto__', formerIds: [formerly(id)] }]),
  ),
)

// A name may hold what else parts ids in an address.
offerVersions(awkwardGraph.id, ['2025', '1.0.0 (2)', 'a~b', '~', 'x&y=z', '100%', '第二版'])

/** Anything that the search can be asked for: half characters are none, and blank asks for nothing. */
export const typed = fc
  .oneof(
    fc.string({ unit: 'binary', maxLength: 100 }),
    fc.string({ unit: 'grapheme', maxLength: 20 }),
    fc.constantFrom('A/B', 'a~b', '100%', 'x&y=z', '+', '?#', '%7E', 'C++ 开发', '__proto__'),
  )
  .filter((text) => text.trim() !== '' && text.length <= 200)

const areOthers = (roles: readonly (string | null)[]) => {
  const named = roles.filter((role) => role !== null)
  return new Set(named).size === named.length
}

export const panelOf = ({ id, roles: known, transitions }: RoleGraph) => {
  const roles = [...known.keys()]
  const side = fc.option(fc.constantFrom(...roles))
  return fc.oneof(
    fc.constant(null),
    fc.constantFrom(...roles).map((role) => ({ kind: 'role', role }) as const),
    ...transitions.flatMap(({ from, to }) => [
      fc.constant({ kind: 'transition', from, to } as const),
      fc.constant({ kind: 'ready', from, to } as const),
    ]),
    fc
      .tuple(side, side)
      .filter(areOthers)
      .chain(([a, b]) =>
        fc.constantFrom(
          { kind: 'compare', first: a, second: b } as const,
          { kind: 'route', from: a, to: b } as const,
        ),
      ),
    fc
      .tuple(side, side, fc.constantFrom(...roles))
      .filter(areOthers)
      .map(([first, second, third]) => ({ kind: 'compare', first, second, third }) as const),
    fc.constant({ kind: 'today' } as const),
    ...versionsOf(id).map((version) => fc.constant({ kind: 'changes', version } as const)),
  )
}
