// A sheet from a file, added to what is here.

import { type Content, type Edit, isSameStep, NOTHING } from './content'
import { mergeContents, ownIds } from './merge'
import type { Sheet } from './sheet'

/** Loses nothing: a line that says anything else than one here stays beside it. The same content when nothing is new. */
export const addSheet =
  (sheet: Sheet): Edit =>
  (content, now): Content => {
    const here = content.sheets.find((one) => isSameStep(one, sheet))
    const lines = [...(here?.evidence ?? []), ...(here?.notes ?? [])]
    const known = new Set(lines.map(wordsOf))
    const all = content.sheets.flatMap((one) => [...one.evidence, ...one.notes])
    const own = ownIds(new Set(all.map(({ id }) => id)))
    const isNew = (line: Line) => line.text.trim() !== '' && !known.has(wordsOf(line))
    const evidence = sheet.evidence.filter(isNew).map((line) => own(line))
    const notes = sheet.notes.filter(isNew).map((line) => own(line))
    if (evidence.length + notes.length === 0) return content
    return mergeContents(NOTHING, { sheets: [{ ...sheet, saved: now, evidence, notes }], today: [] }, content)
  }

interface Line {
  readonly id: string
  readonly text: string
}

/** All that a line says, under whatever id. */
const wordsOf = (line: Line): string => JSON.stringify({ ...line, id: '' })
