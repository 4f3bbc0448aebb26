// Writes words of the interface and texts of a graph as HTML, in one language or in two, each marked as such. Every text goes
// through `escapeText`, so that any text of a graph is shown as text.
import { isSameLanguage } from '../graph/language'
import type { Text } from '../graph/model'
import type { RoleGraph } from '../graph/roleGraph'
import { secondWordingOf, wordingOf } from '../graph/text'
import type { Translate } from '../i18n/translate'
import { escapeText } from './escapeText'
import type { Speaker, Speakers } from './speakers'

export interface Pen {
  readonly language: string
  /** Words of the interface. */
  readonly say: (wordsIn: (t: Translate) => string) => string
  /** A text of the graph. */
  readonly tell: (text: Text) => string
}

const mark = (value: string, its: string, language: string) =>
  `<bdi${its === language ? '' : ` lang="${escapeText(its)}"`}>${escapeText(value)}</bdi>`

/** Writes in the first language of the graph that the interface speaks, with the second beside it. */
export function createPen({ languages }: RoleGraph, speakers: Speakers): Pen {
  const first = speakers.find(({ language }) => isSameLanguage(language, languages[0] ?? '')) ?? speakers[0]
  const both = [first, ...speakers.filter((speaker) => speaker !== first).slice(0, 1)]
  const { language } = first
  return {
    language,
    say: (wordsIn) => both.map((speaker) => mark(wordsIn(speaker.t), speaker.language, language)).join(' '),
    tell: (text) =>
      [wordingOf(text, language, languages), secondWordingOf(text, language, languages)]
        .flatMap((wording) => (wording === null ? [] : mark(wording.value, wording.language, language)))
        .join(' '),
  }
}

/** Writes in one language; a text without words in it stands in the nearest that it has. */
export function createSinglePen({ languages }: RoleGraph, { language, t }: Speaker): Pen {
  return {
    language,
    say: (wordsIn) => escapeText(wordsIn(t)),
    tell: (text) => {
      const { value, language: its } = wordingOf(text, language, languages)
      return mark(value, its, language)
    },
  }
}
