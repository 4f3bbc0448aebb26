// What a page shows of a notebook, and the one thing that can be taken back on it.
import type { Content, Step } from './content'
import { mergeContents } from './merge'

/** What can be taken back: the deletion of a line, a sheet, all of it, all ticks or what was set aside; the opening of a file. */
export interface Undoable {
  readonly what: 'line' | 'sheet' | 'everything' | 'today' | 'opened' | 'unreadable'
  /** The step whose sheet it is about; null when it is about more. */
  readonly step: Step | null
}

export interface Page {
  readonly content: Content
  readonly undoable: Undoable | null
  /** How that is taken back: by a change of what is here, or by the texts that were taken off the device. */
  readonly takeBack: ((here: Content) => Content) | readonly string[] | null
}

/** A change of what is written; the same content when there is nothing to change. */
export type Change = (content: Content) => Content

export const withChange = (page: Page, change: Change): Page => {
  const content = change(page.content)
  return content === page.content ? page : { ...page, content }
}

/** Takes the place of what could be taken back before; the same page when there is nothing to change. */
export function withUndoable(page: Page, undoable: Undoable, change: Change): Page {
  const before = page.content
  const after = change(before)
  if (after === before) return page
  return { content: after, undoable, takeBack: (here) => mergeContents(after, before, here) }
}

export const withNothingToUndo = (page: Page): Page => ({ ...page, undoable: null, takeBack: null })
