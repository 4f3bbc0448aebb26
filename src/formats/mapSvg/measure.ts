// How wide text is, without a font: widths a class of characters, rather too wide than too narrow for the faces named
// in textLine.ts; and text broken into lines that fit.
import type { Wording } from '../../graph/text'

/** Text in one language. */
export interface Run extends Wording {
  /** Whether it stands beside the point, and steps back: regular and muted. */
  readonly isAside?: boolean
}

export type Line = readonly Run[]

/** In em, first match first. */
const CLASSES: readonly (readonly [of: RegExp, width: number])[] = [
  [/[\p{M}\p{Cf}]/u, 0],
  [/[ijlI.,:;'’!|]/u, 0.32],
  [/[ frt()[\]{}/\\"“”·-]/u, 0.4],
  [/[mwMW@%&—…]/u, 0.98],
  [/[A-Z]/u, 0.73],
  [/[ -~]/u, 0.6],
  [/\p{Extended_Pictographic}/u, 1.4],
  [/[\u1100-\u115F\u2E80-\uA4CF\uAC00-\uD7A3\uF900-\uFAFF\uFE30-\uFE6F\uFF00-\uFF60\uFFE0-\uFFE6]/u, 1],
  [/[\u{17000}-\u{18DFF}\u{1B000}-\u{1B2FF}\u{20000}-\u{3FFFF}]/u, 1],
  [/[\u0080-\u06FF\u1E00-\u20FF]/u, 0.75],
]
/** Of scripts with broad letters, such as those of India. */
const BROAD = 1.1
const BOLD = 1.07

const known = new Map<string, number>()

function emOf(character: string): number {
  const before = known.get(character)
  if (before !== undefined) return before
  const width = CLASSES.find(([of]) => of.test(character))?.[1] ?? BROAD
  if (known.size < 20_000) known.set(character, width)
  return width
}

export interface Face {
  /** Height of the font, px. */
  readonly size: number
  readonly bold?: boolean
}

/** About how wide a text is, px. */
export function widthOf(text: string, { size, bold = false }: Face): number {
  let em = 0
  for (const character of text) em += emOf(character)
  return em * size * (bold ? BOLD : 1)
}

export const lineWidth = (line: Line, face: Face): number =>
  line.reduce((sum, { value }) => sum + widthOf(value, face), 0)

const WIDE = '\\u2E80-\\u9FFF\\uAC00-\\uD7A3\\uF900-\\uFAFF\\uFF00-\\uFF60'
/** What no line ends with. */
const OPENING = '（【《〈「『“‘'
/** What no line begins with. */
const CLOSING = '，。、；：？！）】》〉」』”’…·,.;:?!)\\]}%'
/** White space; a wide character or a word, to its hyphen or slash if it has one, with what must not be parted from it. */
const PIECE = new RegExp(
  `\\s+|[${OPENING}]*(?:[${WIDE}]|[^\\s${WIDE}${OPENING}\\-/]+[\\-/]?|[\\-/])[${CLOSING}]*|[${OPENING}]+`,
  'gu',
)
/** A letter with its marks, which stay together. */
const LETTER = /\P{M}(?:\p{M}|\u200D)*|\p{M}+/gu

/** The pieces of a word that is wider than a line. */
function torn(word: string, width: number, face: Face): readonly string[] {
  const parts: string[] = []
  let part = ''
  let used = 0
  for (const letter of word.match(LETTER) ?? []) {
    const wide = widthOf(letter, face)
    if (part !== '' && used + wide > width) {
      parts.push(part)
      part = ''
      used = 0
    }
    part += letter
    used += wide
  }
  return part === '' ? parts : [...parts, part]
}

/** Text broken into lines no wider than `width` px; at least one line. White space becomes single spaces. */
export function wrap(text: Line, width: number, face: Face): readonly Line[] {
  const lines: Run[][] = [[]]
  let used = 0
  let space: Run | null = null
  const put = (run: Run): void => {
    const line = lines.at(-1)
    const last = line?.at(-1)
    if (line && last?.language === run.language && last.isAside === run.isAside)
      line[line.length - 1] = { ...last, value: last.value + run.value }
    else line?.push(run)
    used += widthOf(run.value, face)
  }
  for (const run of text) {
    for (const piece of run.value.match(PIECE) ?? []) {
      if (piece.trim() === '') {
        if (used > 0) space = { ...run, value: ' ' }
        continue
      }
      const gap = space === null ? 0 : widthOf(' ', face)
      const wide = widthOf(piece, face)
      if (used > 0 && used + gap + wide > width) {
        lines.push([])
        used = 0
      } else if (space !== null) put(space)
      space = null
      for (const [index, part] of (wide > width ? torn(piece, width, face) : [piece]).entries()) {
        if (index > 0) {
          lines.push([])
          used = 0
        }
        put({ ...run, value: part })
      }
    }
  }
  return lines
}
