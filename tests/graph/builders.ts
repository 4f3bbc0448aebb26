// Small valid graphs from a terse notation, for tests of everything that takes a graph. They carry no problem at
// all, not even a warning, unless a role stands alone or an override brings one in.
import type { Responsibility, Role, RoleGraphData, Transition } from '../../src/graph/model'
import { createRoleGraph, type RoleGraph } from '../../src/graph/roleGraph'

/** What a role is to differ in; each of `does` becomes a responsibility with the skills named in it. */
export type RoleOverrides = Partial<Role> & { readonly does?: readonly string[] }

/** By role id. A role named only here is on the map too, with no transition. */
export type Overrides = Readonly<Record<string, RoleOverrides>>

const KINDS = { '>': 'promotion', '=': 'lateral' } as const

/** Responsibilities `seo-1`, `seo-2`, … of a role; `'search metrics'` is one that has both these skills. */
const responsibilitiesOf = (role: string, does: readonly string[]): Responsibility[] =>
  does.map((skills, index) => ({
    id: `${role}-${index + 1}`,
    text: `${role} responsibility ${index + 1}`,
    skills: skills.split(' ').filter((skill) => skill !== ''),
  }))

/** A role `seo` in `field-1` at `level-1` with no responsibilities, but for the overrides. */
export function aRole({ does = [], ...overrides }: RoleOverrides = {}): Role {
  const id = overrides.id ?? 'seo'
  return {
    id,
    formerIds: [],
    alsoCalled: [],
    title: `Title of ${id}`,
    field: 'field-1',
    level: 'level-1',
    editorial: [],
    responsibilities: responsibilitiesOf(id, does),
    codes: [],
    ...overrides,
  }
}

/** A transition in the notation: `seo>manager` is a promotion, `seo=sem` a lateral transition from seo to sem. */
export function aTransition(notation: string, overrides: Partial<Transition> = {}): Transition {
  const [, from = '', sign = '', to = ''] = /^([^>=]+)([>=])([^>=]+)$/.exec(notation) ?? []
  const kind = sign === '=' ? KINDS['='] : KINDS['>']
  return { from, to, kind, basis: 'editorial', reason: `Reason of ${notation}`, cites: [], ...overrides }
}

/** `a>b=c` ─► `a>b`, `b=c`; `lone` ─► nothing. */
function stepsOf(chain: string): string[] {
  const parts = chain.split(/([>=])/)
  return parts.flatMap((sign, index) =>
    index % 2 === 1 ? [`${parts[index - 1] ?? ''}${sign}${parts[index + 1] ?? ''}`] : [],
  )
}

/** How many promotions at most lead to each role; rounds are bounded, so that a circle ends too. */
function depths(ids: readonly string[], transitions: readonly Transition[]): Map<string, number> {
  const depth = new Map(ids.map((id) => [id, 1]))
  for (let round = 1, changed = true; changed && round < ids.length; round++) {
    changed = false
    for (const { from, to, kind } of transitions) {
      const least = (depth.get(from) ?? 1) + (kind === 'promotion' ? 1 : 0)
      if (kind === 'lateral' || (depth.get(to) ?? 1) >= least) continue
      depth.set(to, least)
      changed = true
    }
  }
  return depth
}

const unique = (ids: readonly string[]): string[] => [...new Set(ids)]

const rankOf = (level: string, index: number): number => Number(/^level-(\d+)$/.exec(level)?.[1] ?? index + 1)

/**
 * The data of a graph in one language: `aGraphData('seo>manager>head', 'seo=sem', 'lone', { seo: { field: 'ads' } })`.
 * Roles stand in the order named; `level-2` is one promotion above `level-1`; fields, levels and skills are those used.
 */
export function aGraphData(...parts: readonly (string | Overrides)[]): RoleGraphData {
  const chains = parts.filter((part) => typeof part === 'string')
  const overrides = new Map(parts.flatMap((part) => (typeof part === 'string' ? [] : Object.entries(part))))
  const ids = unique([...chains.flatMap((chain) => chain.split(/[>=]/)), ...overrides.keys()])
  const transitions = chains.flatMap(stepsOf).map((notation) => aTransition(notation))
  const depth = depths(ids, transitions)
  const roles = ids.map((id) => aRole({ id, level: `level-${depth.get(id) ?? 1}`, ...overrides.get(id) }))
  const skills = unique(roles.flatMap((role) => role.responsibilities.flatMap((line) => line.skills)))
  return {
    format: 'role-graph/1',
    id: 'test',
    version: '1.0.0',
    updated: '2026-11-22',
    title: 'Test graph',
    languages: ['en'],
    source: { title: 'Test source' },
    schemes: [],
    fields: unique(roles.map((role) => role.field)).map((id) => ({ id, name: `Field ${id}` })),
    levels: unique(roles.map((role) => role.level))
      .map((id, index) => ({ id, rank: rankOf(id, index), name: `Level ${id}` }))
      .toSorted((a, b) => a.rank - b.rank),
    skills: skills.map((id) => ({ id, name: `Skill ${id}` })),
    roles,
    transitions,
  }
}

/** The same, indexed. */
export const aGraph = (...parts: readonly (string | Overrides)[]): RoleGraph =>
  createRoleGraph(aGraphData(...parts))

/** Roles `rung-1`, `rung-2`, …, a promotion from each to the next, and in each a line for every area in words of its own. */
export const aLadder = (
  rungs: number,
  areas: readonly string[] = ['plan', 'build', 'review', 'teach'],
  overrides: Overrides = {},
): RoleGraph => {
  const ids = Array.from({ length: rungs }, (_, index) => `rung-${index + 1}`)
  const roles = ids.map((id) => [id, { does: areas, ...overrides[id] }] as const)
  return aGraph(ids.join('>'), { ...overrides, ...Object.fromEntries(roles) })
}
