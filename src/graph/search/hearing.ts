// Holds what was typed against how texts are read: most are passed over by their signatures.
import type { Reading } from './find'
import type { Letters } from './letters'
import { headBit, latinPlace, pairBit } from './signatures'
import type { Sounds } from './sounds'
import { Spoken } from './spoken'

/** A way on in what was typed, and the bits of a text that can go it. */
interface Way {
  readonly from: number
  readonly to: number
  /** Where the next unit follows at once; null at the end. */
  readonly close: number | null
  /** Where it only comes later. */
  readonly loose: number | null
}

/** Of more letters no ways are worked out, so that the places fit into one number. */
const MOST = 30

/** What was typed, held against the texts that were read by now. */
export class Hearing {
  readonly spoken: Spoken
  readonly #sounds: Sounds
  /** In the order of what was typed; null where there are too many letters. */
  readonly #ways: readonly Way[] | null
  readonly #start: number

  constructor(letters: Letters, sounds: Sounds) {
    this.spoken = new Spoken(letters, sounds.table.units)
    this.#sounds = sounds
    this.#start = headBit(letters.text.charCodeAt(0))
    this.#ways = letters.text.length > MOST ? null : this.#findWays(letters)
  }

  #findWays({ text }: Letters): readonly Way[] {
    const ways: Way[] = []
    const reached = new Set([0])
    for (let from = 0; from < text.length; from++) {
      if (!reached.has(from)) continue
      const ends = new Set<number>()
      for (const unit of this.#sounds.beginningWith(text[from] ?? ''))
        for (const { end } of this.spoken.steps(unit, from)) ends.add(end)
      for (const to of ends) {
        reached.add(to)
        ways.push({ from, to, ...bitsOf(text, from, to) })
      }
    }
    return ways
  }

  /** Whether a text may have units that stand for all of it, one at once after the other or anywhere. */
  #canHold(text: number, isClose: boolean): boolean {
    if (!this.#sounds.has(text, this.#start)) return false
    if (this.#ways === null) return true
    let reached = 1
    for (const { from, to, close, loose } of this.#ways) {
      if (((reached >>> from) & 1) === 0 || ((reached >>> to) & 1) === 1) continue
      const bit = isClose ? close : loose
      if (bit === null || this.#sounds.has(text, bit)) reached |= 1 << to
    }
    return ((reached >>> this.spoken.letters.text.length) & 1) === 1
  }

  /** The readings of a text in which it may be found as a run. */
  inRun(text: number): readonly Reading[] {
    return this.#canHold(text, true) ? this.#sounds.readingsOf(text) : NONE
  }

  /** The readings of a text in which it may be found with others between. */
  inOrder(text: number): readonly Reading[] {
    return this.#canHold(text, false) ? this.#sounds.readingsOf(text) : NONE
  }
}

const NONE: readonly Reading[] = []

function bitsOf(text: string, from: number, to: number): Pick<Way, 'close' | 'loose'> {
  if (to === text.length) return { close: null, loose: null }
  const loose = headBit(text.charCodeAt(to))
  const one = latinPlace(text.charCodeAt(from))
  const next = latinPlace(text.charCodeAt(to))
  return { close: one === null || next === null ? loose : pairBit(one, next), loose }
}
