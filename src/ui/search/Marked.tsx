import { Fragment } from 'react'
import { type Piece, piecesOf } from '../../graph/fold'
import type { Text } from '../../graph/model'
import { foldScript } from '../../graph/search/foldScript'
import { type Marks, marksIn, type Sought } from '../../graph/search/marks'
import { type Wording, wordingOf, wordingsOf } from '../../graph/text'
import { useTranslation } from '../../i18n/useTranslation'
import { useExplorer } from '../../state/useExplorer'

interface Props {
  readonly text: Text
  readonly sought: Sought
  readonly isTitle?: boolean
}

/** A text with what was found in it marked: in the reader's language and, where that does not hold it, in the one that does. */
export function Marked({ text, sought, isTitle = false }: Props) {
  const { language } = useTranslation()
  const languages = useExplorer(({ graph }) => graph.languages)
  const shown = wordingOf(text, language, languages)
  const marksOf = ({ value }: Wording) => marksIn(value, sought, isTitle)
  const marks = marksOf(shown)
  const missing = sought.words.filter((word) => !marks.answered.includes(word))
  const other = wordingsOf(text, languages).find((wording) =>
    marksOf(wording).answered.some((word) => missing.includes(word)),
  )
  return (
    <>
      <MarkedWording wording={shown} marks={marks} />
      {other && (
        // Not in the language of the page, so it is no part of a name; which words were typed is known.
        <span className="search-other" aria-hidden="true">
          <MarkedWording wording={other} marks={marksOf(other)} />
        </span>
      )}
    </>
  )
}

function MarkedWording({ wording, marks }: { readonly wording: Wording; readonly marks: Marks }) {
  const { language } = useTranslation()
  return (
    <bdi lang={wording.language === language ? undefined : wording.language}>
      {fromNear(piecesOf(wording.value, marks.words, marks.ranges, foldScript)).map(
        ({ text, isFound }, index) =>
          // biome-ignore lint/suspicious/noArrayIndexKey: Pieces have no identity but their place.
          isFound ? <mark key={index}>{text}</mark> : <Fragment key={index}>{text}</Fragment>,
      )}
    </bdi>
  )
}

/** How much of a long text stands before the first thing found, so that it is in view, characters. */
const BEFORE = 60

function fromNear([first, ...others]: readonly Piece[]): readonly Piece[] {
  if (first === undefined) return []
  const letters = [...first.text]
  if (first.isFound || letters.length <= 2 * BEFORE) return [first, ...others]
  return [{ text: `…${letters.slice(-BEFORE).join('')}`, isFound: false }, ...others]
}
