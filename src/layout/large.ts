// The layout of a large map: for no room in particular, since it is never seen whole and readable at once, so that the size of
// a window changes nothing of it.
import type { LayoutInput } from './input'
import { createCandidates, type Layout } from './layout'

/** Cards, and what lies between them, px. Long titles are cut. */
export const LARGE = {
  card: { width: 272, height: 56 },
  stub: { width: 272, height: 56 },
  corridor: 120,
  rowGap: 14,
  gutter: 56,
  routed: false,
} as const

/** Width to height of a screen, about which the whole map is to have. */
const SHAPE = 1.6
/** What a stack and a row take with what lies between, and a band beside its rows, px. */
const PITCH = { across: 344, down: 70, band: 64 } as const

/** `tell` hears the share that is done, from 0 to 1. */
export function layOutLarge(input: LayoutInput, tell: (share: number) => void = () => {}): Layout {
  const candidateOf = createCandidates(input)
  tell(0.6)
  return candidateOf({ ...LARGE, mostRows: rowsFor(input) }).draw()
}

/** How many cards a stack holds at the most, so that the map has about the shape of a screen. */
function rowsFor({ levelCount, fieldCount, levelOf, fieldOf }: LayoutInput): number {
  const counts = new Uint32Array(levelCount * fieldCount)
  levelOf.forEach((level, role) => {
    const cell = level * fieldCount + (fieldOf[role] ?? 0)
    counts[cell] = (counts[cell] ?? 0) + 1
  })
  const indices = (length: number) => Array.from({ length }, (_, index) => index)
  const sum = (numbers: readonly number[]) => numbers.reduce((all, one) => all + one, 0)
  const inLevel = indices(levelCount).map((level) =>
    counts.subarray(level * fieldCount, (level + 1) * fieldCount),
  )
  const most = Math.max(1, ...counts)
  let [best, least] = [most, Number.POSITIVE_INFINITY]
  for (let rows = 1; rows <= most; rows = Math.ceil(rows * 1.1 + 0.1)) {
    const width = sum(inLevel.map((level) => Math.ceil(Math.max(0, ...level) / rows) * PITCH.across))
    const height = sum(
      indices(fieldCount).map((field) => {
        const tallest = Math.max(0, ...inLevel.map((level) => level[field] ?? 0))
        return Math.ceil(tallest / Math.ceil(tallest / rows)) * PITCH.down + PITCH.band
      }),
    )
    const off = Math.abs(Math.log(width / Math.max(1, height) / SHAPE))
    if (off < least) [best, least] = [rows, off]
  }
  return best
}
