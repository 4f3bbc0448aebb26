// A few bits for each text, by which most texts that do not hold something are told without looking into them.

/** How many bits a text has; a sentence in two languages sets about a third of them. */
const BITS = 512
const WORDS = BITS / 32

/** The bit for two numbers that follow each other. */
export const bitOf = (one: number, next: number): number =>
  (Math.imul(Math.imul(one, 31) + next, 0x9e3779b1) >>> 0) % BITS

/** The bit of a text in which a unit begins so. */
export const headBit = (head: number): number => bitOf(0, head)

/** The bit of a text in which such units follow each other: letters by their places in the alphabet. */
export const pairBit = (one: number, next: number): number => bitOf(one + 1, next + 1)

const A = 97
const ALPHABET = 26

/** The place of a letter in the alphabet; null where it is none of it. */
export const latinPlace = (code: number): number | null =>
  code >= A && code < A + ALPHABET ? code - A : null

/** Grows as texts come in, in their order. */
export class Signatures {
  #bits = new Uint32Array(WORDS * 64)

  /** The text of this number has this bit. */
  set(text: number, bit: number): void {
    const at = text * WORDS + (bit >>> 5)
    if (at >= this.#bits.length) this.#grow(at)
    this.#bits[at] = (this.#bits[at] ?? 0) | (1 << (bit & 31))
  }

  has(text: number, bit: number): boolean {
    return (((this.#bits[text * WORDS + (bit >>> 5)] ?? 0) >>> (bit & 31)) & 1) === 1
  }

  #grow(at: number): void {
    const grown = new Uint32Array(Math.max(at + WORDS, this.#bits.length * 2))
    grown.set(this.#bits)
    this.#bits = grown
  }
}
