// Compares two roles by the authored skill tags, never by likeness of wording.
// Every line says which responsibilities of the other role it rests on.
import { groupLines, type Held, type LineGroup, skillsOf } from './groupLines'
import type { Responsibility, Role } from './model'
import { type RoleGraph, transitionBetween } from './roleGraph'

/** One responsibility of the second role, seen from the first. */
export interface ComparedLine {
  readonly responsibility: Responsibility
  /** Its skills that the first role has too, in the order of the line. */
  readonly shared: readonly string[]
  /**
   * The fewest responsibilities of the first role that together hold `shared`; empty when nothing is shared. On a ladder
   * the one that reads alike, or all in the areas of the line.
   */
  readonly restsOn: readonly Responsibility[]
}

/** One responsibility of the first role with the skills of it that the second role lacks. */
export interface LackingLine {
  readonly responsibility: Responsibility
  readonly lacking: readonly string[]
}

/**
 * The groups of a comparison, each in the order in which its role lists the responsibilities. Each line of the second role
 * stands in one of its groups; a line of the first in one of the last two, or in none where all of it is there.
 */
export interface Comparison extends Readonly<Record<LineGroup, readonly ComparedLine[]>> {
  /** Lines of the first role of whose skills the second has none: not mentioned there, which is not the same as no longer done. */
  readonly notMentioned: readonly LackingLine[]
  /** Those of whose skills it has some. */
  readonly partlyMentioned: readonly LackingLine[]
}

/** Above this many shared skills on one line the exact search would cost too much, and the greedy one is taken. */
const EXACT_SKILLS = 8

/** What `first` covers of `second`, as groupLines sorts it, with what each line rests on, and what `second` lacks. */
export function compareRoles(graph: RoleGraph, first: Held, second: Role): Comparison {
  const cited = citedPairs(graph, first.id, second.id)
  const lines = groupLines(graph, first, second).map(({ responsibility, shared, group, others }) => {
    const preferred = rankedSources(first, shared, cited.get(responsibility.id) ?? new Set())
    const restsOn = others.length > 0 ? others : fewestCovering(preferred, shared)
    return { group, responsibility, shared, restsOn }
  })
  const inGroup = (wantedGroup: LineGroup): readonly ComparedLine[] =>
    lines.filter(({ group }) => group === wantedGroup)
  return {
    covered: inGroup('covered'),
    raised: inGroup('raised'),
    lowered: inGroup('lowered'),
    reworded: inGroup('reworded'),
    partly: inGroup('partly'),
    added: inGroup('added'),
    ...linesLacking(first, skillsOf(second)),
  }
}

/** The lines of a role of whose skills all are missing from `had`, and those of whose skills some are. */
function linesLacking(
  { responsibilities }: Held,
  had: ReadonlySet<string>,
): Pick<Comparison, 'notMentioned' | 'partlyMentioned'> {
  const notMentioned: LackingLine[] = []
  const partlyMentioned: LackingLine[] = []
  for (const responsibility of responsibilities) {
    const skills = new Set(responsibility.skills)
    const lacking = [...skills].filter((skill) => !had.has(skill))
    if (lacking.length === 0) continue
    const group = lacking.length === skills.size ? notMentioned : partlyMentioned
    group.push({ responsibility, lacking })
  }
  return { notMentioned, partlyMentioned }
}

/** For each responsibility of `second`, those of `first` that a transition between the two cites for it. */
function citedPairs(
  graph: RoleGraph,
  first: string,
  second: string,
): ReadonlyMap<string, ReadonlySet<string>> {
  const there = transitionBetween(graph, first, second)?.cites ?? []
  const back = transitionBetween(graph, second, first)?.cites ?? []
  const cited = new Map<string, Set<string>>()
  for (const [from, to] of [...there, ...back.map(([from, to]) => [to, from] as const)])
    cited.set(to, (cited.get(to) ?? new Set()).add(from))
  return cited
}

/** Responsibilities that hold a wanted skill: cited ones first, then most wanted skills, then the role's order. */
function rankedSources(
  role: Held,
  wanted: readonly string[],
  cited: ReadonlySet<string>,
): readonly Responsibility[] {
  const held = ({ skills }: Responsibility) => wanted.filter((skill) => skills.includes(skill)).length
  return role.responsibilities
    .filter((responsibility) => held(responsibility) > 0)
    .toSorted((a, b) => Number(cited.has(b.id)) - Number(cited.has(a.id)) || held(b) - held(a))
}

/** The fewest of `sources` that together hold `wanted`; of several such sets the one whose members rank first. */
function fewestCovering(
  sources: readonly Responsibility[],
  wanted: readonly string[],
): readonly Responsibility[] {
  return wanted.length > EXACT_SKILLS ? greedyCover(sources, wanted) : exactCover(sources, wanted)
}

function exactCover(
  sources: readonly Responsibility[],
  wanted: readonly string[],
): readonly Responsibility[] {
  // For every set of skills reached so far, as bits, the best ranks that reach it. A later source never
  // beats an equal number of earlier ones, so the first of a length stays.
  const best = new Map<number, readonly number[]>([[0, []]])
  const tried = new Set<number>()
  sources.forEach((source, rank) => {
    const bits = wanted.reduce((sum, skill, bit) => sum | (source.skills.includes(skill) ? 1 << bit : 0), 0)
    // One that ranks earlier and holds the same serves as well.
    if (tried.has(bits)) return
    tried.add(bits)
    for (const [reached, ranks] of [...best]) {
      const next = reached | bits
      const known = best.get(next)
      if (known === undefined || isBetter([...ranks, rank], known)) best.set(next, [...ranks, rank])
    }
  })
  const ranks = best.get((1 << wanted.length) - 1) ?? []
  return ranks.flatMap((rank) => sources[rank] ?? [])
}

function isBetter(ranks: readonly number[], known: readonly number[]): boolean {
  if (ranks.length !== known.length) return ranks.length < known.length
  const differing = ranks.findIndex((rank, i) => rank !== known[i])
  return differing >= 0 && (ranks[differing] ?? 0) < (known[differing] ?? 0)
}

function greedyCover(
  sources: readonly Responsibility[],
  wanted: readonly string[],
): readonly Responsibility[] {
  const missing = new Set(wanted)
  const chosen = new Set<Responsibility>()
  while (missing.size > 0) {
    const gain = ({ skills }: Responsibility) => [...missing].filter((skill) => skills.includes(skill)).length
    const next = sources.toSorted((a, b) => gain(b) - gain(a))[0]
    if (next === undefined || gain(next) === 0) break
    chosen.add(next)
    for (const skill of next.skills) missing.delete(skill)
  }
  return sources.filter((source) => chosen.has(source))
}
