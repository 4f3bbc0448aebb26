// The notebook of one graph as a store: what its keeper has, and what a person can do with it.
import { createStore, type StoreApi } from 'zustand/vanilla'
import type { RoleIds } from '../graph/roleGraph'
import {
  type Content,
  clearToday,
  deleteLine,
  deleteSheet,
  type Edit,
  NOTHING,
  type Step,
  tick,
  writeEvidence,
  writeNote,
} from '../notebook/content'
import { atPresent } from '../notebook/document'
import { createKeeper, type Keeper, type Kept } from '../notebook/keeper'
import { mergeContents } from '../notebook/merge'
import { addContent, addSheet } from '../notebook/opened'
import type { Undoable } from '../notebook/page'
import type { Evidence, Note, Sheet } from '../notebook/sheet'
import type { NotebookStorage } from '../notebook/storage'

export interface NotebookActions {
  /** Writes a new line of evidence, or one with this id anew. */
  writeEvidence(step: Step, line: Evidence): void
  writeNote(step: Step, note: Note): void
  /** Takes away the line of evidence, or the note, of this id. */
  deleteLine(step: Step, line: string): void
  deleteSheet(step: Step): void
  /** Takes away all sheets and all ticks. */
  deleteEverything(): void
  /** Adds the lines of a sheet from a file to what is here; whether there was any that is not here already. */
  openSheet(sheet: Sheet): boolean
  /** Adds all that a file holds for this graph. */
  addContent(file: Content): void
  /** Takes back what made `after` of `before`, and nothing that was written since. */
  takeBack(before: Content, after: Content): void
  tick(responsibility: string, isDone: boolean): void
  clearToday(): void
  /** Takes back the last deletion, or the last opening of a file, and nothing that was written since. */
  undo(): void
  /** Takes what could not be read off the device. */
  discardUnreadable(): void
}

export type Notebook = StoreApi<Kept & NotebookActions> &
  Pick<Keeper, 'isAhead' | 'isOnlyHere' | 'settled' | 'close'>

/** The notebook of a graph, which at once asks the storage for what it holds of it. */
export function createNotebook(
  graph: RoleIds,
  storage: NotebookStorage,
  now: () => Date = () => new Date(),
): Notebook {
  const keeper = createKeeper(graph, storage)
  const change = (edit: Edit) => keeper.change((content) => edit(content, now().toISOString()))
  const changeUndoably = (what: Undoable['what'], step: Step | null, edit: Edit) =>
    keeper.changeUndoably({ what, step }, (content) => edit(content, now().toISOString()))
  const store = createStore<Kept & NotebookActions>(() => ({
    ...keeper.kept(),
    writeEvidence: (step, line) => change(writeEvidence(step, line)),
    writeNote: (step, note) => change(writeNote(step, note)),
    deleteLine: (step, line) => changeUndoably('line', step, deleteLine(step, line)),
    deleteSheet: (step) => changeUndoably('sheet', step, deleteSheet(step)),
    deleteEverything: () => changeUndoably('everything', null, () => NOTHING),
    openSheet: (sheet) => changeUndoably('opened', sheet, addSheet(sheet)),
    addContent: (file) => keeper.change((content) => addContent(content, atPresent(file, graph))),
    takeBack: (before, after) => keeper.change((content) => mergeContents(after, before, content)),
    tick: (responsibility, isDone) => change(tick(responsibility, isDone)),
    clearToday: () => changeUndoably('today', null, clearToday),
    undo: keeper.undo,
    discardUnreadable: keeper.discardUnreadable,
  }))
  keeper.subscribe(() => store.setState(keeper.kept()))
  const { isAhead, isOnlyHere, settled, close } = keeper
  return { ...store, isAhead, isOnlyHere, settled, close }
}
