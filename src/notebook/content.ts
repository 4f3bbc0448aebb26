// All that a person wrote for one graph, and each change of it as a pure function. A sheet without a line is no sheet.
import { isDate } from './isDate'
import { type Evidence, LINE_LENGTH, type Note, type Sheet } from './sheet'

/** The step between two roles. */
export interface Step {
  readonly from: string
  readonly to: string
}

export interface Content {
  readonly sheets: readonly Sheet[]
  /** Ids of the responsibilities that the person does today. */
  readonly today: readonly string[]
  /** When one was ticked last, as an ISO instant; absent where that is not known. */
  readonly ticked?: string
}

export const NOTHING: Content = { sheets: [], today: [] }

/** A change; `now` is an ISO instant. */
export type Edit = (content: Content, now: string) => Content

export const isSameStep = (a: Step, b: Step): boolean => a.from === b.from && a.to === b.to

/** Unlike for any two steps, whatever their ids hold. */
export const stepKey = ({ from, to }: Step): string => JSON.stringify([from, to])

export const hasLines = ({ evidence, notes }: Sheet): boolean => evidence.length + notes.length > 0

/** The sheet of a step between two roles, by their present ids. */
export const sheetOf = ({ sheets }: Pick<Content, 'sheets'>, step: Step): Sheet | undefined =>
  sheets.find((sheet) => isSameStep(sheet, step))

/** Sheets in which something is written, the one that was changed last first. */
export const writtenSheets = ({ sheets }: Pick<Content, 'sheets'>): readonly Sheet[] =>
  sheets
    .filter(({ evidence, notes }) => [...evidence, ...notes].some(({ text }) => text.trim() !== ''))
    .toSorted((a, b) => (a.saved < b.saved ? 1 : a.saved > b.saved ? -1 : 0))

const emptySheet = ({ from, to }: Step, saved: string): Sheet => ({
  from,
  to,
  saved,
  evidence: [],
  notes: [],
})

const changeSheet =
  (step: Step, change: (sheet: Sheet) => Partial<Sheet>): Edit =>
  (content, now) => {
    const changed = (sheet: Sheet): Sheet => ({ ...sheet, ...change(sheet), saved: now })
    const isThere = content.sheets.some((sheet) => isSameStep(sheet, step))
    const sheets = isThere
      ? content.sheets.map((sheet) => (isSameStep(sheet, step) ? changed(sheet) : sheet))
      : [...content.sheets, changed(emptySheet(step, now))]
    return { ...content, sheets: sheets.filter(hasLines) }
  }

/** As much of a text as a line holds; one that is longer already may stay as long. */
function fit(text: string, before = ''): string {
  const longest = Math.max(LINE_LENGTH, before.length)
  // What the cut left of a character goes.
  const cut = text.length > longest ? text.slice(0, longest).replace(/\p{Surrogate}$/u, '') : text
  return cut.toWellFormed()
}

function put<T extends { readonly id: string; readonly text: string }>(
  lines: readonly T[],
  line: T,
): readonly T[] {
  const before = lines.find(({ id }) => id === line.id)
  const fitting = { ...line, text: fit(line.text, before?.text) }
  return before === undefined ? [...lines, fitting] : lines.map((one) => (one.id === line.id ? fitting : one))
}

/** Writes a new line, or an old one anew. */
export const writeEvidence = (step: Step, line: Evidence): Edit =>
  changeSheet(step, ({ evidence }) => ({
    evidence: put(evidence, isDate(line.date) ? line : { ...line, date: '' }),
  }))

export const writeNote = (step: Step, note: Note): Edit =>
  changeSheet(step, ({ notes }) => ({ notes: put(notes, note) }))

export const deleteLine = (step: Step, line: string): Edit =>
  changeSheet(step, ({ evidence, notes }) => ({
    evidence: evidence.filter(({ id }) => id !== line),
    notes: notes.filter(({ id }) => id !== line),
  }))

export const deleteSheet =
  (step: Step): Edit =>
  (content) => ({ ...content, sheets: content.sheets.filter((sheet) => !isSameStep(sheet, step)) })

export const tick =
  (responsibility: string, isDone: boolean): Edit =>
  (content, now) => {
    const others = content.today.filter((id) => id !== responsibility)
    return { ...content, today: isDone ? [...others, responsibility] : others, ticked: now }
  }

export const clearToday: Edit = (content) => ({ ...content, today: [] })
