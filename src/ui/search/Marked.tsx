import { Fragment } from 'react'
import { useTranslation } from 'react-i18next'
import { fold, type Piece, piecesOf } from '../../graph/fold'
import type { Text } from '../../graph/model'
import { type Wording, wordingOf, wordingsOf } from '../../graph/text'
import { useExplorer } from '../../state/useExplorer'

interface Props {
  readonly text: Text
  /** What was found, folded. */
  readonly words: readonly string[]
}

/** A text with what was found in it marked: in the reader's language and, where that does not hold it, in the one that does. */
export function Marked({ text, words }: Props) {
  const { i18n } = useTranslation()
  const languages = useExplorer(({ graph }) => graph.languages)
  const shown = wordingOf(text, i18n.language, languages)
  const missing = words.filter((word) => !fold(shown.value).includes(word))
  const other = wordingsOf(text, languages).find(({ value }) =>
    missing.some((word) => fold(value).includes(word)),
  )
  return (
    <>
      <MarkedWording wording={shown} words={words} />
      {other && (
        // Not in the language of the page, so it is no part of a name; which words were typed is known.
        <span className="search-other" aria-hidden="true">
          <MarkedWording wording={other} words={words} />
        </span>
      )}
    </>
  )
}

function MarkedWording({ wording, words }: { readonly wording: Wording; readonly words: readonly string[] }) {
  const { i18n } = useTranslation()
  const { value, language } = wording
  return (
    <bdi lang={language === i18n.language ? undefined : language}>
      {fromNear(piecesOf(value, words)).map(({ text, isFound }, index) =>
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
