// Texts in a workbook: those that cells share, and how runs of different looks make one.
import { asWritten } from '../../csv/csv'
import { tooManyCells } from './limits'
import type { PartReader } from './part'

/** Gathers the text of an element: its runs joined, without what only tells how to say it. */
export function createTextGatherer() {
  let [text, isOpen, isAside] = ['', false, false]
  return {
    open: (name: string) => {
      if (name === 't') isOpen = true
      else if (name === 'rPh') isAside = true
    },
    close: (name: string) => {
      if (name === 't') isOpen = false
      else if (name === 'rPh') isAside = false
    },
    text: (piece: string) => {
      if (isOpen && !isAside) text += piece
    },
    /** What was gathered since it was last taken. */
    take: () => {
      const taken = text
      text = ''
      return taken
    },
  }
}

/** How characters are written that XML cannot hold. */
const ESCAPED = /_x([\da-f]{4})_/gi

/** A text as the person sees it, without spaces around it, and as it was before it was made harmless in a table of ours. */
export const cleaned = (text: string): string =>
  asWritten(
    (text.includes('_x')
      ? text.replace(ESCAPED, (_, hex: string) => String.fromCharCode(Number.parseInt(hex, 16)))
      : text
    ).replace(/\r\n?/g, '\n'),
  ).trim()

/** The texts that cells share, which they name by their number. */
export function createSharedTexts(): PartReader & { readonly texts: readonly string[] } {
  const texts: string[] = []
  const gatherer = createTextGatherer()
  return {
    texts,
    refusal: () => tooManyCells(texts.length),
    open: gatherer.open,
    text: gatherer.text,
    close: (name) => {
      gatherer.close(name)
      if (name === 'si') texts.push(cleaned(gatherer.take()))
    },
  }
}
