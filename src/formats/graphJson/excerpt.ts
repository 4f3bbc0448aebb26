// The text of a JSON file around some places in it, to be shown beside what is wrong there. However long its lines are, what is shown
// of them is short.
import type { Origin } from '../../graph/origin'
import { locate, type Stretch } from './locate'

/** A line, cut where it is long. */
interface ExcerptLine {
  /** Counted from 1, as editors do. */
  readonly line: number
  readonly before: string
  /** What stands at the place, empty where the line ends there; null in the lines around. */
  readonly marked: string | null
  readonly after: string
}

/** The line of a place with those around it. */
export type Excerpt = readonly ExcerptLine[]

const LINES_AROUND = 2
/** Of a line so many characters are shown, and so many of them before the place. */
const WIDTH = 120
const WIDTH_BEFORE = 40
const CUT = '…'
const [LF, CR] = [0x0a, 0x0d]

/** The excerpt for each of some origins; null for the whole file, and for what is no place in a JSON file. */
export function excerptsOf(file: string, origins: readonly Origin[]): readonly (Excerpt | null)[] {
  const text = file.startsWith('\uFEFF') ? file.slice(1) : file
  const starts = startsOfLines(text)
  const paths = origins.map((origin) =>
    origin.kind === 'path' && origin.path.length > 0 ? origin.path : null,
  )
  const wanted = paths.filter((path) => path !== null)
  const located = wanted.length === 0 ? [] : locate(text, wanted)
  const byPath = new Map(wanted.map((path, nth) => [path, located[nth]]))
  return origins.map((origin) => {
    if (origin.kind === 'table') return null
    const stretch = origin.kind === 'path' ? byPath.get(origin.path) : stretchAt(text, starts, origin)
    return stretch === undefined ? null : excerptAt(text, starts, stretch)
  })
}

const startsOfLines = (text: string): readonly number[] => {
  const starts = [0]
  for (let at = 0; at < text.length; at++) {
    const code = text.charCodeAt(at)
    if (code === LF || (code === CR && text.charCodeAt(at + 1) !== LF)) starts.push(at + 1)
  }
  return starts
}

type TextOrigin = Origin & { readonly kind: 'text' }

/** The one character that an origin names. */
function stretchAt(text: string, starts: readonly number[], { line, column }: TextOrigin): Stretch {
  const start = (starts[line - 1] ?? text.length) + column - 1
  return { start, end: start + ((text.codePointAt(start) ?? 0) > 0xffff ? 2 : 1) }
}

function excerptAt(text: string, starts: readonly number[], stretch: Stretch): Excerpt {
  const at = lineOf(starts, stretch.start)
  const first = Math.max(0, at - LINES_AROUND)
  return starts.slice(first, at + LINES_AROUND + 1).map((start, nth) => {
    let end = starts[first + nth + 1] ?? text.length
    while (end > start && [LF, CR].includes(text.charCodeAt(end - 1))) end--
    return excerptLine(text, { start, end }, first + nth === at ? stretch : null, first + nth + 1)
  })
}

/** The line, counted from 0, that an index lies in. */
function lineOf(starts: readonly number[], index: number): number {
  let [low, high] = [0, starts.length]
  while (high - low > 1) {
    const middle = Math.floor((low + high) / 2)
    if ((starts[middle] ?? 0) <= index) low = middle
    else high = middle
  }
  return low
}

function excerptLine(text: string, whole: Stretch, place: Stretch | null, line: number): ExcerptLine {
  const isLong = whole.end - whole.start > WIDTH
  const start = isLong && place !== null ? Math.max(whole.start, place.start - WIDTH_BEFORE) : whole.start
  const end = Math.min(whole.end, start + WIDTH)
  const markedStart = Math.min(place?.start ?? end, end)
  const markedEnd = Math.max(markedStart, Math.min(place?.end ?? end, end))
  return {
    line,
    before: `${start > whole.start ? CUT : ''}${wellCut(text, start, markedStart)}`,
    marked: place === null ? null : wellCut(text, markedStart, markedEnd),
    after: `${wellCut(text, markedEnd, end)}${end < whole.end ? CUT : ''}`,
  }
}

const isLowHalf = (code: number): boolean => code >= 0xdc00 && code <= 0xdfff

/** What stands between two indexes, without halves of characters that were cut. */
function wellCut(text: string, start: number, end: number): string {
  const from = start < end && start > 0 && isLowHalf(text.charCodeAt(start)) ? start + 1 : start
  return text.slice(from, isLowHalf(text.charCodeAt(end)) ? Math.max(from, end - 1) : end)
}
