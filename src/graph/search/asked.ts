// A query as the search takes it apart.
import { typedWords } from './foldScript'
import { type Letters, lettersOf } from './letters'
import { HAN } from './pinyin'
import { type Needle, toNeedle } from './texts'

export interface Asked {
  /** Folded, each once. */
  readonly words: readonly string[]
  /** The same, to look for. */
  readonly needles: readonly Needle[]
  /** The whole, folded, with one space for each gap. */
  readonly whole: string
  /** The whole as a pinyin; null when it can be none. */
  readonly letters: Letters | null
  /** Each word as a pinyin. */
  readonly spoken: ReadonlyMap<string, Letters | null>
}

/** A text with one space for each gap. */
export const collapse = (text: string): string => text.trim().replace(/\s+/g, ' ')

/** Takes a query apart; without pinyin of the graph, letters are no pinyin either. */
export function toAsked(query: string, isRead: boolean): Asked {
  const read = (parts: readonly string[]) => (isRead || HAN.test(query) ? lettersOf(parts) : null)
  const typed = typedWords(query)
  const words = [...new Set(typed)]
  const whole = typed.join(' ')
  return {
    words,
    needles: words.map(toNeedle),
    whole,
    letters: read(whole.split(' ')),
    spoken: new Map(words.map((word) => [word, read([word])])),
  }
}
