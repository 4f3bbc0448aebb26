// What a query may have meant when it finds nothing: words that differ from those typed by a slip of the finger, or by
// one Chinese character. Bounded by the length of the words.
import { HAN } from './pinyin'
import type { Entry, SearchIndex } from './searchIndex'

/** How many slips a word of a length may hold: a short word with two is another word. */
const slipsIn = (length: number): number => (length < 4 ? 0 : length < 8 ? 1 : 2)

/**
 * Letters added, left out, changed, or swapped with their neighbour; anything above `most` is as good as endless.
 * (Optimal string alignment, the restricted distance of Damerau and Levenshtein.)
 */
export function distance(a: string, b: string, most: number): number {
  if (Math.abs(a.length - b.length) > most) return Number.POSITIVE_INFINITY
  let before: readonly number[] = []
  let last: readonly number[] = Array.from({ length: b.length + 1 }, (_, column) => column)
  for (let row = 1; row <= a.length; row++) {
    const here = [row]
    for (let column = 1; column <= b.length; column++) {
      const isSame = a[row - 1] === b[column - 1]
      const isSwapped = row > 1 && column > 1 && a[row - 1] === b[column - 2] && a[row - 2] === b[column - 1]
      here.push(
        Math.min(
          (last[column] ?? 0) + 1,
          (here[column - 1] ?? 0) + 1,
          (last[column - 1] ?? 0) + (isSame ? 0 : 1),
          isSwapped ? (before[column - 2] ?? 0) + 1 : Number.POSITIVE_INFINITY,
        ),
      )
    }
    if (Math.min(...here) > most) return Number.POSITIVE_INFINITY
    before = last
    last = here
  }
  return last[b.length] ?? 0
}

const LATIN = /[\p{L}\p{N}]+/gu

const entriesOf = ({ roles, lines, skills }: SearchIndex): readonly Entry[] => [
  ...roles.flatMap(({ title, names, codes }) => [title, ...names, ...codes]),
  ...lines.map(({ text }) => text),
  ...skills.values(),
]

const vocabularies = new WeakMap<SearchIndex, ReadonlySet<string>>()

/** Every word of the graph that has letters of an alphabet. */
function vocabularyOf(index: SearchIndex): ReadonlySet<string> {
  const known = vocabularies.get(index)
  if (known !== undefined) return known
  const words = new Set<string>()
  for (const { held } of entriesOf(index))
    for (const [word] of held.matchAll(LATIN)) if (!HAN.test(word)) words.add(word)
  vocabularies.set(index, words)
  return words
}

/** The words of the graph nearest to one, all of them as near as the first. */
function nearestWords(index: SearchIndex, word: string): readonly string[] {
  let most = slipsIn(word.length)
  let nearest: string[] = []
  for (const other of vocabularyOf(index)) {
    // People slip less often at the beginning of a short word.
    if (slipsIn(other.length) === 0 || (most < 2 && word.length < 6 && other[0] !== word[0])) continue
    const slips = distance(word, other, most)
    if (slips > most) continue
    if (slips < most) nearest = []
    most = slips
    nearest.push(other)
  }
  return nearest
}

const HAN_WORD = /^\p{Script=Han}{3,12}$/u
const MOST_WORDINGS = 8

/** What stands in the graph with one other character than a Chinese word. */
function nearestCharacters(index: SearchIndex, word: string): readonly string[] {
  const characters = [...word]
  const patterns = characters.map((_, place) =>
    characters.map((one, at) => (at === place ? '\\p{Script=Han}' : one)).join(''),
  )
  const pattern = new RegExp(patterns.join('|'), 'gu')
  const found = new Set<string>()
  for (const { held } of entriesOf(index)) {
    for (const [wording] of held.matchAll(pattern)) found.add(wording)
    if (found.size >= MOST_WORDINGS) break
  }
  return [...found]
}

/**
 * For each word what it may have meant: itself where the graph holds it. Null when one of them resembles nothing, or
 * when none had to be replaced.
 */
export function nearWords(
  index: SearchIndex,
  words: readonly string[],
): readonly (readonly string[])[] | null {
  const isHeld = (word: string) => entriesOf(index).some(({ held }) => held.includes(word))
  const meant = words.map((word) => {
    if (isHeld(word)) return [word]
    return HAN_WORD.test(word) ? nearestCharacters(index, word) : nearestWords(index, word)
  })
  const isReplaced = meant.some(([first], place) => first !== words[place])
  return isReplaced && meant.every(({ length }) => length > 0) ? meant : null
}
