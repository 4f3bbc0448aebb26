// Quotation marks that begin a cell of a text and are no quotes of CSV: nothing closes them, or only what stands rows further down.
// A reader would take the rows up to there for one cell; here they are part of the text, and told.
import type { Place } from './table'

interface Mended {
  /** In quotes now, each of its own doubled, are the cells that one begins. */
  readonly text: string
  readonly places: readonly Place[]
}

/** More of them are not looked for: such a file is no table. */
const MOST = 1000

/** The text with such marks made part of their cells. Call it only where some are known to be there. */
export function withoutOpenQuotes(text: string, divider: string): Mended {
  const places: Place[] = []
  const pieces: string[] = []
  let [written, row, column] = [0, 0, 0]
  const isEnd = (at: number) => at >= text.length || isBreak(text, at) || text.startsWith(divider, at)
  const plainEnd = (from: number) => {
    let at = from
    while (!isEnd(at)) at++
    return at
  }
  for (let at = 0; at < text.length && places.length < MOST; ) {
    let end = text[at] === '"' ? quotedEnd(text, at, isEnd) : plainEnd(at)
    if (end === null) {
      end = plainEnd(at)
      places.push([row, column])
      pieces.push(text.slice(written, at), `"${text.slice(at, end).replaceAll('"', '""')}"`)
      written = end
    }
    at = end
    if (at >= text.length) break
    if (isBreak(text, at)) {
      at += text.startsWith('\r\n', at) ? 2 : 1
      row += 1
      column = 0
    } else {
      at += divider.length
      column += 1
    }
  }
  return { text: pieces.join('') + text.slice(written), places }
}

const isBreak = (text: string, at: number): boolean => text[at] === '\n' || text[at] === '\r'

/**
 * The index after a cell in quotes; null where it does not end. A mark inside that is neither doubled nor the last one is let be
 * as long as the cell stays in its line.
 */
function quotedEnd(text: string, start: number, isEnd: (at: number) => boolean): number | null {
  let hasLoose = false
  for (let at = text.indexOf('"', start + 1); at >= 0; at = text.indexOf('"', at + 1)) {
    if (hasLoose && /[\r\n]/.test(text.slice(start, at))) return null
    if (text[at + 1] === '"') {
      at += 1
      continue
    }
    let after = at + 1
    while (text[after] === ' ' && !isEnd(after)) after++
    if (isEnd(after)) return after
    hasLoose = true
  }
  return null
}
