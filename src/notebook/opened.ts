// What a file holds, added to what is here.
import { type Content, type Edit, NOTHING, stepKey } from './content'
import { mergeContents, ownIds } from './merge'
import type { Sheet } from './sheet'

/**
 * Loses nothing: a line that says anything else than one here stays beside it. Added again, it adds nothing: the same content
 * when nothing is new.
 */
export function addContent(content: Content, file: Content): Content {
  const linesOf = ({ evidence, notes }: Sheet): readonly Line[] => [...evidence, ...notes]
  const all = content.sheets.flatMap(linesOf)
  // A sheet may stand under the former ids of its roles in one of the two; its lines have the same ids in both.
  const anywhere = new Set(all.map((line) => JSON.stringify(line)))
  const here = new Map(content.sheets.map((sheet) => [stepKey(sheet), new Set(linesOf(sheet).map(wordsOf))]))
  const own = ownIds(new Set(all.map(({ id }) => id)))
  const sheets = file.sheets.flatMap((sheet): readonly Sheet[] => {
    const known = here.get(stepKey(sheet))
    const isNew = (line: Line) =>
      line.text.trim() !== '' && !known?.has(wordsOf(line)) && !anywhere.has(JSON.stringify(line))
    const evidence = sheet.evidence.filter(isNew).map((line) => own(line))
    const notes = sheet.notes.filter(isNew).map((line) => own(line))
    return evidence.length + notes.length === 0 ? [] : [{ ...sheet, evidence, notes }]
  })
  const ticked = new Set(content.today)
  const today = file.today.filter((id) => !ticked.has(id))
  if (sheets.length + today.length === 0) return content
  const added = { ...(today.length > 0 && { ...file }), sheets, today: today.length > 0 ? file.today : [] }
  return mergeContents(NOTHING, added, content)
}

/** A sheet that is opened was changed now. */
export const addSheet =
  (sheet: Sheet): Edit =>
  (content, now) =>
    addContent(content, { ...NOTHING, sheets: [{ ...sheet, saved: now }] })

interface Line {
  readonly id: string
  readonly text: string
}

/** All that a line says, under whatever id. */
const wordsOf = (line: Line): string => JSON.stringify({ ...line, id: '' })
