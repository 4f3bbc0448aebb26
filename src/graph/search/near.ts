// What a query may have meant when it finds nothing: words that differ from those typed by a slip of the finger, or by
// one Chinese character. Bounded by the length of the words.
import { isStop, type Sliced } from './sliced'
import { type Needle, type Texts, toNeedle } from './texts'
import { lettersIn, type Vocabulary, vocabularyOf } from './vocabulary'

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

const PIECE = 64

/** The words of the graph nearest to one, all of them as near as the first. */
function* nearestWords(vocabulary: Vocabulary, word: string): Sliced<readonly string[]> {
  let most = slipsIn(word.length)
  let nearest: string[] = []
  const mask = lettersIn(word)
  for (let nth = 0; nth < vocabulary.size; nth++) {
    if (isStop(nth, PIECE)) yield
    const other = vocabulary.wordLike(nth, mask, most)
    // People slip less often at the beginning of a short word.
    if (other === null || slipsIn(other.length) === 0) continue
    if (most < 2 && word.length < 6 && other[0] !== word[0]) continue
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
function* nearestCharacters(texts: Texts, word: string): Sliced<readonly string[]> {
  const characters = [...word]
  const patterns = characters.map((_, place) =>
    characters.map((one, at) => (at === place ? '\\p{Script=Han}' : one)).join(''),
  )
  const pattern = new RegExp(patterns.join('|'), 'gu')
  // With one other character, one half of the word is as it is.
  const middle = Math.floor(characters.length / 2)
  const halves = [characters.slice(0, middle), characters.slice(middle)].map((half) =>
    toNeedle(half.join('')),
  )
  const found = new Set<string>()
  for (const [text, held] of texts.held.entries()) {
    if (isStop(text, PIECE)) yield
    if (!halves.some((half) => texts.holds(text, half))) continue
    for (const [wording] of held.matchAll(pattern)) found.add(wording)
    if (found.size >= MOST_WORDINGS) break
  }
  return [...found]
}

function* isHeld(texts: Texts, needle: Needle): Sliced<boolean> {
  for (let text = 0; text < texts.held.length; text++) {
    if (isStop(text, PIECE)) yield
    if (texts.holds(text, needle)) return true
  }
  return false
}

/**
 * For each word what it may have meant: itself where the graph holds it. Null when one of them resembles nothing, or
 * when none had to be replaced.
 */
export function* nearWords(
  texts: Texts,
  needles: readonly Needle[],
): Sliced<readonly (readonly string[])[] | null> {
  const meant: (readonly string[])[] = []
  for (const needle of needles) {
    const { word } = needle
    if (yield* isHeld(texts, needle)) meant.push([word])
    else if (HAN_WORD.test(word)) meant.push(yield* nearestCharacters(texts, word))
    else if (slipsIn(word.length) > 0) meant.push(yield* nearestWords(yield* vocabularyOf(texts), word))
    else meant.push([])
  }
  const isReplaced = meant.some(([first], place) => first !== needles[place]?.word)
  return isReplaced && meant.every(({ length }) => length > 0) ? meant : null
}
