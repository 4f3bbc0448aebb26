// The first letters of the words of a title: `dmm` for Digital Marketing Manager.
import { fold } from '../fold'
import { HAN } from './pinyin'

const WORD = /[\p{L}\p{N}][\p{L}\p{N}\p{M}'’\-\u2010\u2011]*/gu

/** Words that are left out as often as not. */
const SMALL: ReadonlySet<string> = new Set([
  'a',
  'an',
  'and',
  'for',
  'in',
  'of',
  'on',
  'or',
  'the',
  'to',
  'with',
])

interface Word {
  readonly at: number
  readonly word: string
}

function wordsIn(title: string): readonly Word[] {
  if (HAN.test(title)) return []
  return [...title.matchAll(WORD)].map(({ index, 0: word }) => ({ at: index, word: fold(word) }))
}

const variantsOf = (words: readonly Word[]): readonly (readonly Word[])[] => [
  words,
  words.filter(({ word }) => !SMALL.has(word)),
]

const initialsOf = (words: readonly Word[]): string => words.map(({ word }) => [...word][0] ?? '').join('')

/** What a title is shortened to; nothing for a title of one word, or in Chinese. */
export const acronymsOf = (title: string): readonly string[] => [
  ...new Set(
    variantsOf(wordsIn(title))
      .filter(({ length }) => length > 1)
      .map(initialsOf),
  ),
]

/** Where the letters of an acronym, or of its beginning, stand in a title. */
export function placesOfAcronym(title: string, letters: string): readonly number[] {
  const words = variantsOf(wordsIn(title)).find((one) => initialsOf(one).startsWith(letters)) ?? []
  return words.slice(0, letters.length).map(({ at }) => at)
}
