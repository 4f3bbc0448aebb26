// The words of a graph that have letters of an alphabet, each once; collected when nothing was found for the first time.
import { HAN } from './pinyin'
import { isStop, type Sliced } from './sliced'
import type { Texts } from './texts'

const LATIN = /[\p{L}\p{N}]+/gu

/** Which letters a word has, as bits; several letters may share one. */
export function lettersIn(word: string): number {
  let bits = 0
  for (let at = 0; at < word.length; at++) bits |= 1 << (word.charCodeAt(at) & 31)
  return bits
}

function count(bits: number): number {
  let left = bits
  let ones = 0
  for (; left !== 0; left &= left - 1) ones += 1
  return ones
}

/** In the order in which they stand first. */
export class Vocabulary {
  readonly #words: string[] = []
  readonly #letters: number[] = []
  readonly #known = new Set<string>()
  #texts = 0

  readonly has = (word: string): boolean => this.#known.has(word)

  get size(): number {
    return this.#words.length
  }

  /** Collects the words of all texts. */
  *collect({ held }: Texts): Sliced<void> {
    while (this.#texts < held.length) {
      for (const word of held[this.#texts]?.match(LATIN) ?? []) this.#add(word)
      this.#texts += 1
      if (isStop(this.#texts, 4)) yield
    }
  }

  /** The nth word, if as many slips can make it of a word with some letters; each slip changes two letters at the most. */
  wordLike(nth: number, letters: number, slips: number): string | null {
    return count((this.#letters[nth] ?? 0) ^ letters) > 2 * slips ? null : (this.#words[nth] ?? null)
  }

  #add(word: string): void {
    if (this.#known.has(word)) return
    this.#known.add(word)
    if (HAN.test(word)) return
    this.#words.push(word)
    this.#letters.push(lettersIn(word))
  }
}

const vocabularies = new WeakMap<Texts, Vocabulary>()

/** The words of all texts. */
export function* vocabularyOf(texts: Texts): Sliced<Vocabulary> {
  const vocabulary = vocabularies.get(texts) ?? new Vocabulary()
  vocabularies.set(texts, vocabulary)
  yield* vocabulary.collect(texts)
  return vocabulary
}
