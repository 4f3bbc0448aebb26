// Which tags lines with like words bear, as suggestions for another line. They come from what the lines of the graph say, in each of
// its languages; nothing is known of what the words mean. Never throws.
import type { Responsibility, Text } from '../model'
import type { RoleGraph } from '../roleGraph'
import { addWordParts } from '../wordParts'

/** A tag, with the line that spoke most for it. */
export interface Suggestion {
  readonly skill: string
  readonly line: Responsibility
}

const MOST = 5

/** What stands for the words of a text, in all its languages. */
function partsOf(text: Text): ReadonlySet<string> {
  const parts = new Set<string>()
  for (const wording of typeof text === 'string' ? [text] : Object.values(text)) addWordParts(wording, parts)
  return parts
}

const partsOfLines = new WeakMap<Responsibility, ReadonlySet<string>>()

/** The same for a line, which most changes of a graph leave as it is. */
function partsOfLine(line: Responsibility): ReadonlySet<string> {
  const parts = partsOfLines.get(line) ?? partsOf(line.text)
  partsOfLines.set(line, parts)
  return parts
}

interface Known {
  readonly line: Responsibility
  readonly parts: ReadonlySet<string>
}

interface Index {
  readonly lines: readonly Known[]
  /** How many lines have a part. */
  readonly counts: ReadonlyMap<string, number>
}

const indexes = new WeakMap<RoleGraph, Index>()

function indexOf(graph: RoleGraph): Index {
  const known = indexes.get(graph)
  if (known !== undefined) return known
  const lines = [...graph.roles.values()].flatMap(({ responsibilities }) =>
    responsibilities.map((line) => ({ line, parts: partsOfLine(line) })),
  )
  const counts = new Map<string, number>()
  for (const { parts } of lines) for (const part of parts) counts.set(part, (counts.get(part) ?? 0) + 1)
  const index = { lines, counts }
  indexes.set(graph, index)
  return index
}

/** At most five tags of other lines that share words with a line, the likeliest first; those that it has are left out. */
export function likeLines(
  graph: RoleGraph,
  asked: Pick<Responsibility, 'text' | 'skills'>,
): readonly Suggestion[] {
  const { text, skills } = asked
  const { lines, counts } = indexOf(graph)
  const wanted = partsOf(text)
  const weightOf = (part: string) => Math.log(1 + lines.length / (counts.get(part) ?? 1))
  const found = new Map<string, { weight: number; most: number; line: Responsibility }>()
  for (const { line, parts } of lines) {
    if (line === asked || line.skills.length === 0) continue
    let weight = 0
    for (const part of wanted) if (parts.has(part)) weight += weightOf(part)
    if (weight === 0) continue
    // A long line shares a word with nearly any other.
    const share = weight / Math.sqrt(parts.size + 1)
    for (const skill of new Set(line.skills)) {
      if (skills.includes(skill) || !graph.skills.has(skill)) continue
      const before = found.get(skill)
      if (before === undefined) found.set(skill, { weight: share, most: share, line })
      else {
        before.weight += share
        if (share > before.most) Object.assign(before, { most: share, line })
      }
    }
  }
  return [...found]
    .toSorted(([, a], [, b]) => b.weight - a.weight)
    .slice(0, MOST)
    .map(([skill, { line }]) => ({ skill, line }))
}
