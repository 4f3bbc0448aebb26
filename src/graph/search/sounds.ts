// How the Chinese of all texts is read, prepared in pieces. Texts that cannot sound like what was typed are told by a few bits.
import type { Reading } from './find'
import type { Pinyin } from './pinyin'
import { headBit, latinPlace, pairBit, Signatures } from './signatures'
import { isStop, type Sliced } from './sliced'
import type { Texts } from './texts'
import { UnitTable } from './units'

const NONE: readonly Reading[] = []

/** What a unit begins with. */
interface Heads {
  readonly bits: readonly number[]
  /** The places of its letters in the alphabet, as bits. */
  readonly latin: number
}

function headsOf(heads: string): Heads {
  const codes = Array.from({ length: heads.length }, (_, at) => heads.charCodeAt(at))
  const places = codes.map(latinPlace).filter((place) => place !== null)
  return { bits: codes.map(headBit), latin: places.reduce((bits, place) => bits | (1 << place), 0) }
}

/** The place of the lowest bit that is set. */
const lowest = (bits: number): number => 31 - Math.clz32(bits & -bits)

const PIECE = 4

/** Grows as texts are read, in their order. */
export class Sounds {
  readonly table = new UnitTable()
  readonly #texts: Texts
  readonly #pinyin: Pinyin
  readonly #signatures = new Signatures()
  readonly #readings: (readonly Reading[])[] = []
  readonly #heads: Heads[] = []
  readonly #byHead = new Map<string, number[]>()

  constructor(texts: Texts, pinyin: Pinyin) {
    this.#texts = texts
    this.#pinyin = pinyin
  }

  /** Reads the texts up to a number. */
  *readTo(end: number): Sliced<void> {
    const { chinese } = this.#texts
    while (this.#readings.length < end) {
      const text = this.#readings.length
      this.#readings.push((chinese[text] ?? []).map((wording) => this.#read(text, wording)))
      if (isStop(text, PIECE)) yield
    }
  }

  /** The wordings of a text that have Chinese characters. */
  readingsOf(text: number): readonly Reading[] {
    return this.#readings[text] ?? NONE
  }

  /** The units that begin with a letter or a character. */
  beginningWith(head: string): readonly number[] {
    return this.#byHead.get(head) ?? []
  }

  has(text: number, bit: number): boolean {
    return this.#signatures.has(text, bit)
  }

  #read(text: number, wording: string): Reading {
    const { units } = this.table
    const numbers = this.table.read(wording, this.#pinyin.get(wording))
    // One may leave out a gap, so what stands before it is followed by what comes after it, too.
    let last = 0
    for (const number of numbers) {
      const { bits, latin } = this.#headsAt(number)
      for (const bit of bits) this.#signatures.set(text, bit)
      this.#setPairs(text, last, latin)
      last = units[number]?.isGap === true ? last | latin : latin
    }
    return { units, numbers }
  }

  #headsAt(number: number): Heads {
    const known = this.#heads[number]
    if (known !== undefined) return known
    const { [number]: { heads } = { heads: '' } } = this.table.units
    const made = headsOf(heads)
    this.#heads[number] = made
    for (const head of heads.split('')) {
      const alike = this.#byHead.get(head)
      if (alike === undefined) this.#byHead.set(head, [number])
      else alike.push(number)
    }
    return made
  }

  #setPairs(text: number, last: number, next: number): void {
    for (let ones = last; ones !== 0; ones &= ones - 1)
      for (let others = next; others !== 0; others &= others - 1)
        this.#signatures.set(text, pairBit(lowest(ones), lowest(others)))
  }
}

const known = new WeakMap<Texts, { readonly pinyin: Pinyin; readonly sounds: Sounds }>()

/** How some texts are read, once; anew when their pinyin have arrived. */
export function soundsOf(texts: Texts, pinyin: Pinyin): Sounds {
  const last = known.get(texts)
  if (last?.pinyin === pinyin) return last.sounds
  const sounds = new Sounds(texts, pinyin)
  known.set(texts, { pinyin, sounds })
  return sounds
}
