// All that the person wrote for one graph, kept on the device at every change. Each change is brought together with
// what the device holds at that moment, so that another tab's work is never lost; see notebook/merge.ts.
import { createStore, type StoreApi } from 'zustand/vanilla'
import type { RoleGraph } from '../graph/roleGraph'
import { readAside, removeAside, setAside } from '../notebook/aside'
import {
  type Content,
  clearToday,
  deleteLine,
  deleteSheet,
  type Edit,
  isSameStep,
  NOTHING,
  type Step,
  tick,
  writeEvidence,
  writeNote,
} from '../notebook/content'
import { createDevice, type Device } from '../notebook/device'
import { formatNotebook, readNotebook } from '../notebook/document'
import { mergeContents } from '../notebook/merge'
import { addSheet } from '../notebook/opened'
import type { Evidence, Note, Sheet } from '../notebook/sheet'

/**
 * `saved`: the device holds all that is here. `unsaved`: it refused, is full, or was cleared; the next change tries
 * again. `newer`: it holds what only a newer version can read; nothing can be changed.
 */
type Saving = 'saved' | 'unsaved' | 'newer'

/** What can be taken back: the deletion of a line, a sheet, all of it, all ticks or what was set aside; the opening of a file. */
interface Undoable {
  readonly what: 'line' | 'sheet' | 'everything' | 'today' | 'opened' | 'unreadable'
  /** The step whose sheet it is about; null when it is about more. */
  readonly step: Step | null
}

export interface NotebookState extends Content {
  readonly saving: Saving
  readonly undoable: Undoable | null
  /** Texts found on the device that could not be read; they are kept there. */
  readonly unreadable: readonly string[]
}

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
  tick(responsibility: string, isDone: boolean): void
  clearToday(): void
  /** Takes back the last deletion, or the last opening of a file, and nothing that was written since. */
  undo(): void
  /** Takes what could not be read off the device. */
  discardUnreadable(): void
}

export type Notebook = StoreApi<NotebookState & NotebookActions> & {
  /** Brings in what the device holds now, as when another tab has written. */
  readonly refresh: () => void
  /** The key that it is kept under. */
  readonly key: string
}

export const notebookKey = (graph: string): string => `rungs.notebook.${graph}`

interface Options {
  readonly storage: () => Storage
  readonly now?: () => Date
}

/** The notebook of one graph, with all that the device holds of it. */
export function createNotebook(graph: RoleGraph, { storage, now = () => new Date() }: Options): Notebook {
  const device = createDevice(storage)
  const key = notebookKey(graph.id)
  const keeper = createKeeper(device, graph, key)
  /** Whether it could be taken back. */
  let takeBack: (() => boolean) | null = null
  const store = createStore<NotebookState & NotebookActions>((set, get) => {
    const show = (content: Content) =>
      set({ ...content, saving: keeper.saving(), unreadable: keeper.unreadable() })
    const here = (): Content => ({ sheets: get().sheets, today: get().today })
    /** Whether it could be made. */
    const become = (after: Content): boolean => {
      show(keeper.keep(here(), after))
      return get().saving !== 'newer'
    }
    const change = (edit: Edit) => become(edit(here(), now().toISOString()))
    /** Whether there was anything to change. */
    const changeUndoably = (what: Undoable['what'], step: Step | null, edit: Edit): boolean => {
      const before = here()
      const after = edit(before, now().toISOString())
      if (after === before || !become(after)) return false
      takeBack = () => become(mergeContents(after, before, here()))
      set({ undoable: { what, step } })
      return true
    }
    return {
      ...keeper.look(NOTHING),
      saving: keeper.saving(),
      unreadable: keeper.unreadable(),
      undoable: null,
      writeEvidence: (step, line) => change(writeEvidence(step, line)),
      writeNote: (step, note) => change(writeNote(step, note)),
      deleteLine: (step, line) => changeUndoably('line', step, deleteLine(step, line)),
      deleteSheet: (step) => changeUndoably('sheet', step, deleteSheet(step)),
      deleteEverything: () => changeUndoably('everything', null, () => NOTHING),
      openSheet: (sheet) => changeUndoably('opened', sheet, addSheet(sheet)),
      tick: (responsibility, isDone) => change(tick(responsibility, isDone)),
      clearToday: () => changeUndoably('today', null, clearToday),
      undo: () => {
        if (takeBack?.() === false) return
        takeBack = null
        set({ undoable: null })
      },
      discardUnreadable: () => {
        const texts = keeper.discardUnreadable()
        takeBack = () => {
          const isBack = keeper.bringBack(texts)
          set({ unreadable: keeper.unreadable() })
          return isBack
        }
        set({ unreadable: keeper.unreadable(), undoable: { what: 'unreadable', step: null } })
      },
    }
  })
  const refresh = () => {
    const { sheets, today } = store.getState()
    store.setState({
      ...keeper.look({ sheets, today }),
      saving: keeper.saving(),
      unreadable: keeper.unreadable(),
    })
  }
  return { ...store, refresh, key }
}

/** Holds together what is on the page, what the device held last, and what it holds now. */
function createKeeper(device: Device, graph: RoleGraph, key: string) {
  /** The text as it was last seen on the device, and what it says. */
  let known: string | null = null
  let base = NOTHING
  let isNewer = false
  let isSaved = true
  /** What cannot be read must not be written over either. */
  let isRefused = false
  /** What stands on the device and would be lost by writing over it. */
  let broken: string | null = null
  /** What was taken off the device, and what it does not take back; only this page has it still. */
  let homeless: readonly string[] = []

  /** What is here, with what the device holds now. */
  const look = (mine: Content): Content => {
    const text = device.read(key)
    isRefused = text === undefined
    if (text === undefined) {
      isSaved = false
      return mine
    }
    if (text === known) return mine
    known = text
    const stored = text === null ? null : readNotebook(text, graph)
    isNewer = stored?.kind === 'newer'
    broken = stored?.kind === 'read' && !stored.isWhole ? text : null
    // Where it was cleared, what is here is all that is left.
    const theirs = stored?.kind === 'read' ? stored.content : NOTHING
    const merged =
      isNewer || text === null || broken !== null ? keptOf(mine, theirs) : mergeContents(base, theirs, mine)
    base = theirs
    isSaved = formatNotebook(graph.id, merged) === formatNotebook(graph.id, theirs)
    return merged
  }
  /** With nothing taken away. */
  const keptOf = (mine: Content, theirs: Content) => mergeContents(NOTHING, theirs, mine)

  const unreadable = (): readonly string[] => [
    ...new Set([...readAside(device, graph.id), ...(broken === null ? [] : [broken]), ...homeless]),
  ]

  return {
    look,
    saving: (): Saving => (isNewer ? 'newer' : isSaved ? 'saved' : 'unsaved'),
    unreadable,
    /** Writes what is here after a change, with what the device holds now, and returns both; `before` where it cannot. */
    keep: (before: Content, mine: Content): Content => {
      const merged = look(mine)
      if (isNewer) return before
      const text = formatNotebook(graph.id, merged)
      isSaved =
        !isRefused && (broken === null || setAside(device, graph.id, broken)) && device.write(key, text)
      if (isSaved) {
        known = text
        base = merged
        broken = null
      }
      return merged
    },
    /** Gives back what it took off the device. */
    discardUnreadable: (): readonly string[] => {
      const texts = unreadable()
      homeless = []
      const isGone = removeAside(device, graph.id)
      if (isGone && broken !== null && device.write(key, formatNotebook(graph.id, base))) {
        known = formatNotebook(graph.id, base)
        broken = null
      }
      return texts
    },
    /** Whether the device holds these texts again; those that it does not take stay here. */
    bringBack: (texts: readonly string[]): boolean => {
      homeless = texts.filter((text) => text !== broken && !setAside(device, graph.id, text))
      return homeless.length === 0
    },
  }
}

/** The sheet of a step between two roles, by their present ids. */
export const sheetOf = ({ sheets }: Pick<Content, 'sheets'>, step: Step): Sheet | undefined =>
  sheets.find((sheet) => isSameStep(sheet, step))

/** Sheets in which something is written, the one that was changed last first. */
export const writtenSheets = ({ sheets }: Pick<Content, 'sheets'>): readonly Sheet[] =>
  sheets
    .filter(({ evidence, notes }) => [...evidence, ...notes].some(({ text }) => text.trim() !== ''))
    .toSorted((a, b) => (a.saved < b.saved ? 1 : a.saved > b.saved ? -1 : 0))
