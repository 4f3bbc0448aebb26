// Responsibilities that came, went, or are no longer what they were where they were. A line of which one became several, and one that
// several became, is one change.
import type { Responsibility, Role } from '../model'
import type { RoleGraph } from '../roleGraph'
import type { LineAt, LineChange, LineHow } from './changes'
import { createFacts, type Entry } from './facts'
import { movedAmong } from './moved'
import { namedRole } from './roleChanges'
import { presentIds, type Versions } from './versions'
import { isOnlyTranslated, isSameText } from './wordings'

type Line = Responsibility
type LineFacts = LineChange['facts']

/** Where a line stands; one or none. */
const standing =
  (homes: ReadonlyMap<Line, Role>) =>
  (line: Line): readonly LineAt[] => {
    const role = homes.get(line)
    if (role === undefined) return []
    const { id, text } = line
    return [{ role: namedRole(role), id, text, position: role.responsibilities.indexOf(line) + 1 }]
  }

/** The lines of the second version that others passed in their role. */
function reorderedIn({ roles, lines, homes }: Versions): ReadonlySet<Line> {
  const { afterOf, beforeOf } = lines.pairs
  const moved = new Set<Line>()
  for (const [one, other] of roles.afterOf) {
    const isAsBefore = one.responsibilities.every(
      (line, at) => afterOf.get(line) === other.responsibilities[at],
    )
    if (isAsBefore) continue
    const kept = one.responsibilities.flatMap((line) => afterOf.get(line) ?? [])
    const here = kept.filter((line) => homes[1].get(line) === other)
    const now = other.responsibilities.filter((line) => {
      const before = beforeOf.get(line)
      return before !== undefined && homes[0].get(before) === one
    })
    for (const line of movedAmong(here, now)) moved.add(line)
  }
  return moved
}

/** Tells of two sets of lines that are one another how their tags and questions differ. */
function createTell({
  before,
  after,
  items,
}: Versions): (ones: readonly Line[], others: readonly Line[]) => LineFacts {
  const skills = presentIds(items.skills)
  const tags = (
    lines: readonly Line[],
    graph: RoleGraph,
    present: (id: string) => string,
  ): readonly Entry[] =>
    [...new Set(lines.flatMap((line) => line.skills))].map((id) => ({
      key: present(id),
      texts: [graph.skills.get(id)?.name ?? id],
    }))
  const hasSameTags = (one: Line, other: Line) =>
    one.skills.length === other.skills.length &&
    one.skills.every((id, at) => skills.get(id) === other.skills[at])
  return (ones, others) => {
    const [one, other] = [ones[0], others[0]]
    const isOne = one !== undefined && other !== undefined && ones.length === 1 && others.length === 1
    // Most lines have the tags that they had, and no question.
    if (isOne && hasSameTags(one, other) && one.question === other.question) return []
    const facts = createFacts<'skills' | 'question'>(before, after)
    facts.list(
      'skills',
      // A skill that went has no present id, and is not the one that may have its id now.
      tags(ones, before, (id) => skills.get(id) ?? `before ${id}`),
      tags(others, after, (id) => id),
    )
    if (isOne) facts.text('question', one.question, other.question)
    return facts.found
  }
}

export function lineChanges(versions: Versions): readonly LineChange[] {
  const { before, after, roles, lines, homes } = versions
  const { pairs, splits, merges } = lines
  const [standsBefore, standsAfter] = [standing(homes[0]), standing(homes[1])]
  const reordered = reorderedIn(versions)
  const tell = createTell(versions)
  const whole = (how: LineHow, ones: readonly Line[], others: readonly Line[]): LineChange => ({
    how: [how],
    before: ones.flatMap(standsBefore),
    after: others.flatMap(standsAfter),
    facts: ones.length > 0 && others.length > 0 ? tell(ones, others) : [],
  })
  const change = (line: Line, other: Line): readonly LineChange[] => {
    const facts = tell([line], [other])
    const [one, home] = [homes[0].get(line), homes[1].get(other)]
    const isHere = one !== undefined && roles.afterOf.get(one) === home
    const isSame = isSameText(line.text, before, other.text, after)
    const isTranslated = !isSame && isOnlyTranslated(line.text, before, other.text, after)
    const hows: readonly (readonly [LineHow, boolean])[] = [
      ['renamed', line.id !== other.id],
      ['moved', !isHere],
      ['reordered', reordered.has(other)],
      ['reworded', !isSame && !isTranslated],
      ['translated', isTranslated],
      ['retagged', facts.some(({ what }) => what === 'skills')],
      ['asked', facts.some(({ what }) => what === 'question')],
    ]
    const how = hows.filter(([, is]) => is).map(([name]) => name)
    return how.length === 0 ? [] : [{ how, before: standsBefore(line), after: standsAfter(other), facts }]
  }
  // Each is told at its first line in the second version.
  const at = new Map<Line, readonly LineChange[]>([
    ...splits.flatMap(({ whole: one, pieces: [first, ...more] }): [Line, readonly LineChange[]][] =>
      first === undefined ? [] : [[first, [whole('split', [one], [first, ...more])]]],
    ),
    ...merges.map(({ whole: one, pieces }): [Line, readonly LineChange[]] => [
      one,
      [whole('merged', pieces, [one])],
    ]),
  ])
  const toldBefore = new Set([
    ...splits.map((split) => split.whole),
    ...merges.flatMap(({ pieces }) => pieces),
  ])
  const toldAfter = new Set([
    ...merges.map((merge) => merge.whole),
    ...splits.flatMap(({ pieces }) => pieces),
  ])
  const gone = before.data.roles.flatMap(({ responsibilities }) =>
    responsibilities.flatMap((line): readonly LineChange[] =>
      toldBefore.has(line) || pairs.afterOf.has(line) ? [] : [whole('gone', [line], [])],
    ),
  )
  const others = after.data.roles.flatMap(({ responsibilities }) =>
    responsibilities.flatMap((line): readonly LineChange[] => {
      if (toldAfter.has(line)) return at.get(line) ?? []
      const old = pairs.beforeOf.get(line)
      return old === undefined ? [whole('added', [], [line])] : change(old, line)
    }),
  )
  return [...gone, ...others]
}
