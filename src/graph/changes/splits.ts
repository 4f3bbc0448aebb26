// Lines of which one became several in the same role, by the words that they share in one language. What was merged is a split seen
// from the other version.
import type { Responsibility } from '../model'
import { type Bag, sharedIn } from './wordings'

type Line = Responsibility
type Parts = ReadonlySet<string>

/** So much of each piece must come from the line, so much of the line must be in the pieces, so much of a piece in no other. */
const LEAST_OF_PIECE = 0.7
const LEAST_OF_LINE = 0.7
const LEAST_OWN = 1 / 3
const LEAST_WORDS = 2

/** One line, and at least two that it became, in the order of their role. */
export interface Split {
  readonly whole: Line
  readonly pieces: readonly Line[]
}

/** The lines of one role in both versions. */
export interface Sides {
  readonly wholes: readonly Line[]
  readonly pieces: readonly Line[]
  /** The line of the other version that a line is, if there is one and it reads otherwise. */
  readonly rewordedOf: (whole: Line) => Line | undefined
  readonly isFreeWhole: (line: Line) => boolean
  readonly isFreePiece: (line: Line) => boolean
  readonly bagOfWhole: (line: Line) => Bag
  readonly bagOfPiece: (line: Line) => Bag
}

const isPiece = (parts: Parts, whole: Parts): boolean =>
  parts.size >= LEAST_WORDS && sharedIn(parts, whole) >= LEAST_OF_PIECE * parts.size

/** Whether pieces make up the whole, and each has something of it that the others lack. */
function makesUp(pieces: readonly Parts[], whole: Parts): boolean {
  const counts = new Map<string, number>()
  for (const parts of pieces)
    for (const part of parts) if (whole.has(part)) counts.set(part, (counts.get(part) ?? 0) + 1)
  const isOwn = (parts: Parts) =>
    [...parts].filter((part) => counts.get(part) === 1).length >= LEAST_OWN * parts.size
  return counts.size >= LEAST_OF_LINE * whole.size && pieces.every(isOwn)
}

function splitIn(language: string, whole: Line, sides: Sides, taken: ReadonlySet<Line>): readonly Line[] {
  const { pieces, rewordedOf, isFreePiece, bagOfWhole, bagOfPiece } = sides
  const parts = bagOfWhole(whole).get(language)
  if (parts === undefined) return []
  const reworded = rewordedOf(whole)
  const found = pieces.filter((line) => {
    if (line !== reworded && (!isFreePiece(line) || taken.has(line))) return false
    const own = bagOfPiece(line).get(language)
    return own !== undefined && isPiece(own, parts)
  })
  if (found.length < 2 || (reworded !== undefined && !found.includes(reworded))) return []
  const all = found.flatMap((line) => bagOfPiece(line).get(language) ?? [])
  return makesUp(all, parts) ? found : []
}

/** Each line stands in one split at most. */
export function findSplits(sides: Sides): readonly Split[] {
  const { wholes, pieces, rewordedOf, isFreeWhole, isFreePiece, bagOfWhole } = sides
  if (!pieces.some(isFreePiece)) return []
  const taken = new Set<Line>()
  const splits: Split[] = []
  for (const whole of wholes) {
    if (!isFreeWhole(whole) && rewordedOf(whole) === undefined) continue
    for (const language of bagOfWhole(whole).keys()) {
      const found = splitIn(language, whole, sides, taken)
      if (found.length === 0) continue
      splits.push({ whole, pieces: found })
      for (const line of found) taken.add(line)
      break
    }
  }
  return splits
}
