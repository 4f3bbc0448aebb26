// Pinyin as somebody may have meant it: as they hear it (`yinxiao`, `zang`), or with a slip of the finger (`yingxaio`). What was typed is
// held against how texts are read, from syllable to syllable; the nearest of what stands there is what was meant.
import type { Reading } from './find'
import type { Letters } from './letters'
import { isStop, type Sliced } from './sliced'
import type { Sounds } from './sounds'

/** What it costs to hear one sound for another, to type a letter wrong, and where no length allows for it. */
const EAR = 1
const SLIP = 16
const NEVER: number = 1000

const LETTERS = /^[a-z]+$/
const SHORTEST = 4
const LONGEST = 60

/** How much what was typed may cost: short pinyin with a slip is other pinyin. */
const mostFor = (length: number): number => (length < 6 ? 0 : length < 12 ? SLIP : 2 * SLIP) + 4 * EAR

/** How a text is spelled, and where its syllables begin and end. */
interface Spelled {
  readonly text: string
  /** By place: whether a syllable begins there, and so the one before it ends. */
  readonly begins: readonly boolean[]
}

/** By the first or the last of the spellings that a character has, each of which may be another reading. */
function spell({ units, numbers }: Reading, which: 'first' | 'last'): Spelled {
  let text = ''
  const begins: boolean[] = []
  for (const number of numbers) {
    const unit = units[number]
    // Of a character the very first spelling is itself.
    const spelling = unit?.spellings.at(which === 'last' ? -1 : unit.isHan ? 1 : 0) ?? ''
    if (unit?.isGap === true || spelling === '') continue
    begins[text.length] = true
    text += spelling
  }
  begins[text.length] = true
  return { text, begins }
}

function spellings(reading: Reading): readonly Spelled[] {
  const first = spell(reading, 'first')
  const last = spell(reading, 'last')
  return first.text === last.text ? [first] : [first, last]
}

/** A letter that one hears or not behind another: `h` in `zh`, `g` in `ing`. */
const isFaint = (letter: string | undefined, before: string | undefined): boolean =>
  letter === 'h' ? before === 'z' || before === 'c' || before === 's' : letter === 'g' && before === 'n'

const isAlike = (one: string | undefined, other: string | undefined): boolean =>
  (one === 'l' && other === 'n') || (one === 'n' && other === 'l') || (one === 'u' && other === 'v')

interface Near {
  readonly cost: number
  /** What was meant. */
  readonly text: string
}

/** By place: what it costs that the letters typed so far end there, and where that run began. */
interface Row {
  readonly costs: Int32Array
  readonly from: Int32Array
}

const rowOf = (width: number): Row => ({
  costs: new Int32Array(width).fill(NEVER),
  from: new Int32Array(width),
})

/** The run of syllables nearest to what was typed, if it costs no more than `most`; the first of those that cost as much. */
function nearestRun(typed: string, { text, begins }: Spelled, most: number): Near | null {
  const width = text.length + 1
  let [before, last, here] = [rowOf(width), rowOf(width), rowOf(width)]
  for (let at = 0; at < width; at++) {
    if (begins[at] === true) last.costs[at] = 0
    last.from[at] = at
  }
  for (let row = 1; row <= typed.length; row++) {
    const letter = typed[row - 1]
    const added = isFaint(letter, typed[row - 2]) ? EAR : SLIP
    let least = NEVER
    for (let at = 0; at < width; at++) {
      let cost = (last.costs[at] ?? NEVER) + added
      let start = last.from[at] ?? 0
      if (at > 0) {
        const written = text[at - 1]
        const changed = letter === written ? 0 : isAlike(letter, written) ? EAR : SLIP
        const change = (last.costs[at - 1] ?? NEVER) + changed
        if (change < cost) {
          cost = change
          start = last.from[at - 1] ?? 0
        }
        const leftOut = (here.costs[at - 1] ?? NEVER) + (isFaint(written, text[at - 2]) ? EAR : SLIP)
        if (leftOut < cost) {
          cost = leftOut
          start = here.from[at - 1] ?? 0
        }
        const isSwapped = at > 1 && row > 1 && letter === text[at - 2] && typed[row - 2] === written
        const swap = isSwapped ? (before.costs[at - 2] ?? NEVER) + SLIP : NEVER
        if (swap < cost) {
          cost = swap
          start = before.from[at - 2] ?? 0
        }
      }
      here.costs[at] = cost
      here.from[at] = start
      if (cost < least) least = cost
    }
    if (least > most) return null
    ;[before, last, here] = [last, here, before]
  }
  let found: Near | null = null
  for (let at = 0; at < width; at++) {
    const cost = last.costs[at] ?? NEVER
    if (begins[at] === true && cost <= most && cost < (found?.cost ?? NEVER))
      found = { cost, text: text.slice(last.from[at], at) }
  }
  return found
}

/** Pinyin that may have been meant. */
export interface Meant {
  readonly pinyin: string
  /** Whether it only sounds otherwise, so that no letter was typed wrong. */
  readonly isByEar: boolean
}

const PIECE = 16

/** The pinyin in texts nearest to what was typed; null where nothing is near, or where it can be no pinyin. */
export function* nearestPinyin(
  letters: Letters | null,
  sounds: Sounds | null,
  texts: number,
): Sliced<Meant | null> {
  if (letters === null || sounds === null || !LETTERS.test(letters.text)) return null
  const { text: typed } = letters
  if (typed.length < SHORTEST || typed.length > LONGEST) return null
  let nearest: Near | null = null
  for (let text = 0; text < texts; text++) {
    if (isStop(text, PIECE)) yield
    for (const spelled of sounds.readingsOf(text).flatMap(spellings)) {
      const most: number = nearest === null ? mostFor(typed.length) : nearest.cost - 1
      nearest = nearestRun(typed, spelled, most) ?? nearest
    }
  }
  return nearest && { pinyin: nearest.text, isByEar: nearest.cost < SLIP }
}
