// Folds text so that what is typed meets what is written: width, case and accents make no difference.

/** Accents of Latin, Greek and Cyrillic. Marks of other scripts are letters there, and stay. */
const ACCENTS = /[\u0300-\u036f]/g

/** What nobody sees: joiners, marks of direction, the mark that some programs begin a text with. */
const UNSEEN = /\p{Cf}/gu

/** `e-commerce` is looked for as `ecommerce` too. */
const HYPHENS = /[-\u2010\u2011]/g

/** Letters with the marks that stand on them; folding one never depends on the next. */
const LETTERS = /\P{M}\p{M}*|\p{M}+/gu

/** ASCII and Chinese characters, which is most of what there is to fold, have nothing to be taken apart. */
// biome-ignore lint/suspicious/noControlCharactersInRegex: All of ASCII.
const PLAIN = /^[\u0000-\u007f\u3001\u3002\u3400-\u9fff]*$/

/** Compatibility forms taken apart, in lower case, without accents and hyphens: `Ｃａｆé` becomes `cafe`. */
export function fold(text: string): string {
  if (PLAIN.test(text)) return text.toLowerCase().replaceAll('-', '')
  // At the end of a word a sigma has a form of its own, which whoever is still typing does not know.
  return text
    .normalize('NFKD')
    .toLowerCase()
    .replace(ACCENTS, '')
    .replaceAll('ς', 'σ')
    .replace(HYPHENS, '')
    .replace(UNSEEN, '')
}

/** The words of a query, folded, each once. None when it is blank. */
export const wordsOf = (query: string): readonly string[] => [
  ...new Set(
    fold(query)
      .split(/\s+/)
      .filter((word) => word !== ''),
  ),
]

/** A piece of a text, and whether the search found it there. */
export interface Piece {
  readonly text: string
  readonly isFound: boolean
}

/**
 * A text cut where words of a query begin and end in it, and where other ranges do; put together, the pieces are the
 * text.
 */
export function piecesOf(
  text: string,
  words: readonly string[],
  ranges: readonly (readonly [from: number, to: number])[] = [],
  foldLetter = fold,
): readonly Piece[] {
  const letters = text.match(LETTERS) ?? []
  // For each place in the folded text, which letter it came from.
  const origin: number[] = []
  let folded = ''
  for (const [index, letter] of letters.entries()) {
    folded += foldLetter(letter)
    while (origin.length < folded.length) origin.push(index)
  }
  const found = new Set<number>()
  for (const word of words) {
    if (word === '') continue
    for (let at = folded.indexOf(word); at >= 0; at = folded.indexOf(word, at + word.length))
      for (const index of origin.slice(at, at + word.length)) found.add(index)
  }
  let at = 0
  for (const [index, letter] of letters.entries()) {
    const from = at
    at += letter.length
    if (ranges.some((range) => range[0] < at && from < range[1])) found.add(index)
  }
  // A hyphen amid what was found belongs to it.
  for (const [index, letter] of letters.entries())
    if (fold(letter) === '' && found.has(index - 1) && found.has(index + 1)) found.add(index)
  const pieces: { text: string; isFound: boolean }[] = []
  for (const [index, letter] of letters.entries()) {
    const last = pieces.at(-1)
    const isFound = found.has(index)
    if (last?.isFound === isFound) last.text += letter
    else pieces.push({ text: letter, isFound })
  }
  return pieces
}
