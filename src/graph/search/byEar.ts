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

function spell({ units, numbers }: Reading): Spelled {
  let text = ''
  const begins: boolean[] = []
  for (const number of numbers) {
    const unit = units[number]
    // Of a character the first spelling is itself.
    const spelling = unit?.spellings[unit.isHan ? 1 : 0] ?? ''
    if (unit?.isGap === true || spelling === '') continue
    begins[text.length] = true
    text += spelling
  }
  begins[text.length] = true
  return { text, begins }
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

/** The run of syllables nearest to what was typed, if it costs no more than `most`; the first of those that cost as much. */
function nearestRun(typed: string, { text, begins }: Spelled, most: number): Near | null {
  const width = text.length + 1
  // By place: what it costs that the typed letters so far end there, and where that run began.
  let before = { costs: new Array<number>(width).fill(NEVER), from: new Array<number>(width).fill(0) }
  let last = {
    costs: Array.from<unknown, number>({ length: width }, (_, at) => (begins[at] === true ? 0 : NEVER)),
    from: Array.from({ length: width }, (_, at) => at),
  }
  for (let row = 1; row <= typed.length; row++) {
    const letter = typed[row - 1]
    const costs = new Array<number>(width).fill(NEVER)
    const from = new Array<number>(width).fill(0)
    let least = NEVER
    for (let at = 0; at < width; at++) {
      const take = (cost: number, start: number | undefined) => {
        if (cost >= (costs[at] ?? NEVER)) return
        costs[at] = cost
        from[at] = start ?? 0
      }
      take((last.costs[at] ?? NEVER) + (isFaint(letter, typed[row - 2]) ? EAR : SLIP), last.from[at])
      if (at > 0) {
        const written = text[at - 1]
        const change = letter === written ? 0 : isAlike(letter, written) ? EAR : SLIP
        take((last.costs[at - 1] ?? NEVER) + change, last.from[at - 1])
        take((costs[at - 1] ?? NEVER) + (isFaint(written, text[at - 2]) ? EAR : SLIP), from[at - 1])
        if (at > 1 && row > 1 && letter === text[at - 2] && typed[row - 2] === written)
          take((before.costs[at - 2] ?? NEVER) + SLIP, before.from[at - 2])
      }
      least = Math.min(least, costs[at] ?? NEVER)
    }
    if (least > most) return null
    before = last
    last = { costs, from }
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
    for (const reading of sounds.readingsOf(text)) {
      const most: number = nearest === null ? mostFor(typed.length) : nearest.cost - 1
      nearest = nearestRun(typed, spell(reading), most) ?? nearest
    }
  }
  return nearest && { pinyin: nearest.text, isByEar: nearest.cost < SLIP }
}
