// A sheet from a file, added to what is here.
import type { Sheet } from '../../formats/readinessSheet'
import { type Edit, isSameStep, NOTHING } from './content'
import { mergeContents, withOwnIds } from './merge'

/** Loses nothing: lines are told apart by their ids, and where their words differ both stay. */
export const addSheet =
  (sheet: Sheet): Edit =>
  (content, now) => {
    const here = content.sheets.find((one) => isSameStep(one, sheet))
    const isNew = (lines: readonly object[]) => {
      const known = new Set(lines.map(wordsOf))
      return (line: object) => !known.has(wordsOf(line))
    }
    const added = {
      ...sheet,
      saved: now,
      evidence: withOwnIds(sheet.evidence.filter(isNew(here?.evidence ?? []))),
      notes: withOwnIds(sheet.notes.filter(isNew(here?.notes ?? []))),
    }
    return mergeContents(NOTHING, { sheets: [added], today: [] }, content)
  }

/** All that a line says, under whatever id. */
const wordsOf = (line: object): string => JSON.stringify({ ...line, id: '' })
