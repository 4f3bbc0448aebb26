// Folds what is written and what is typed for the search: beside case, width and accents, the two ways of writing Chinese.
import { fold } from '../fold'
import { simplified } from '../simplified'

/** Folded, in simplified characters. */
export const foldScript = (text: string): string => simplified(fold(text))

/** Brackets, quotes and signs between sentences: nobody looks for them, and people paste them along. Before it is folded. */
const BETWEEN = /[\s\p{Ps}\p{Pe}\p{Pi}"＂，。、；：！？…]+/gu
/** At the ends of a word only: `C++`, `.NET` and `Node.js` are words. */
const AROUND = /^['’`,;:!?]+|['’`”».,;:!?]+$/gu

/** A text with a gap for each sign that only parts words. */
export const withoutSigns = (text: string): string => text.replace(BETWEEN, ' ')

/** The words of a query in their order, folded. None when it is blank; signs alone are what they are. */
export function typedWords(query: string): readonly string[] {
  const words = (text: string, around: RegExp) =>
    text
      .split(/\s+/)
      .flatMap((word) => foldScript(word.replace(around, '')).split(/\s+/))
      .filter((word) => word !== '')
  const meant = words(withoutSigns(query), AROUND)
  return meant.length > 0 ? meant : words(query, /^$/)
}
