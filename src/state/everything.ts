// All that a person wrote, for every graph, read off the device itself: it needs no app, no store and no graph.

import { inTime } from '../net/inTime'
import type { Content } from '../notebook/content'
import { addContent } from '../notebook/opened'
import { NewerError, type NotebookStorage } from '../notebook/storage'
import { contentOf, type Given, isAnything, type Written } from '../notebook/written'
import { createDeviceNotebooks } from './deviceNotebooks'
import { myRoleKey, writtenKey } from './storage'

/** What a page shows for one graph, which the device may have or not. */
export interface OnPage {
  readonly graph: string
  readonly content: Content
  readonly unreadable: readonly string[]
  readonly myRole: string | null
  /** Whether it may hold what the device does not. */
  readonly isAhead: boolean
}

/** `unread`: it did not answer, or refused. `newer`: it keeps what only a newer version can read. `cleared`: what was written is gone. */
export type Fault = 'unread' | 'newer' | 'cleared'

export interface Everything {
  /** One for each graph that anything was written for. */
  readonly notebooks: readonly Written[]
  /** Why there may be more than that; null when this is all. */
  readonly fault: Fault | null
}

/** In milliseconds, until a device that does not answer counts as one that cannot be read. */
const PATIENCE = 10_000

/**
 * Reads everything, and changes nothing. Never rejects.
 * @param pages what pages show and the device may not have; where the app is broken there is nothing of it
 */
export async function readEverything(
  pages: readonly OnPage[] = [],
  storage: NotebookStorage = createDeviceNotebooks(),
): Promise<Everything> {
  const told = await answerOf(storage.graphs())
  let fault: Fault | null = told === null ? 'unread' : faultOf(told.fault)
  const ids = new Set([...(told?.ids ?? []), ...graphsWithMyRole(), ...pages.map(({ graph }) => graph)])
  const notebooks: Written[] = []
  for (const graph of ids) {
    // That one graph was cleared says nothing of the next.
    const given = fault === null || fault === 'cleared' ? await answerOf(readGiven(storage, graph)) : null
    if (given === null && fault !== 'newer') fault = 'unread'
    const shown = pages.filter((page) => page.graph === graph)
    const written = bringTogether(graph, given ?? nothingBut(storage.journals(graph)), shown)
    if (
      fault === null &&
      given?.entries.size === 0 &&
      !isAnything(written) &&
      written.unreadable.length === 0 &&
      stored(writtenKey(graph)) !== null
    )
      fault = 'cleared'
    if (isAnything(written) || written.myRole !== null || written.unreadable.length > 0)
      notebooks.push(written)
  }
  return { notebooks: notebooks.toSorted((a, b) => (a.graph < b.graph ? -1 : 1)), fault }
}

const faultOf = (fault: unknown): Fault | null =>
  fault === null ? null : fault instanceof NewerError ? 'newer' : 'unread'

/** Null where it fails or takes too long. */
const answerOf = <T>(work: Promise<T>): Promise<T | null> => inTime(work, PATIENCE).catch(() => null)

const journalLeft = (text: string) => ({ text, before: null, isUnreadable: false })

const nothingBut = (journals: readonly string[]): Given => ({
  entries: new Map(),
  aside: [],
  leftovers: journals.map(journalLeft),
})

async function readGiven(storage: NotebookStorage, graph: string): Promise<Given> {
  // First what moves into the database, so that it is in one of the two.
  const journals = storage.journals(graph).map(journalLeft)
  const leftovers = await storage.leftovers(graph)
  const [entries, aside] = [await storage.read(graph), await storage.aside.read(graph)]
  return { entries, aside, leftovers: [...leftovers, ...journals] }
}

function bringTogether(graph: string, given: Given, pages: readonly OnPage[]): Written {
  const { unreadable, ...onDevice } = contentOf(graph, given)
  const [role] = pages.map(({ myRole }) => myRole)
  const texts = [...unreadable, ...pages.flatMap((page) => page.unreadable)]
  return {
    graph,
    myRole: role ?? stored(myRoleKey(graph)),
    ...pages.reduce<Content>(withPage, onDevice),
    unreadable: [...new Set(texts)],
  }
}

/** What a page shows and could not keep yet stands in place of what it was before. */
function withPage(onDevice: Content, { content, isAhead }: OnPage): Content {
  const here = new Set(
    content.sheets.flatMap(({ evidence, notes }) => [...evidence, ...notes].map(({ id }) => id)),
  )
  const isElsewhere = ({ id }: { readonly id: string }) => !here.has(id)
  const before = isAhead
    ? {
        ...onDevice,
        sheets: onDevice.sheets.map((sheet) => ({
          ...sheet,
          evidence: sheet.evidence.filter(isElsewhere),
          notes: sheet.notes.filter(isElsewhere),
        })),
      }
    : onDevice
  return addContent(before, content)
}

/** The ids that keys of the browser's storage end with. */
function graphsWithMyRole(): readonly string[] {
  const prefix = myRoleKey('')
  try {
    return Object.keys(localStorage).flatMap((key) =>
      key.startsWith(prefix) ? [key.slice(prefix.length)] : [],
    )
  } catch {
    return []
  }
}

/** Read here, since a safe page does without what the device keeps, and saves it. */
function stored(key: string): string | null {
  try {
    return localStorage.getItem(key)
  } catch {
    return null
  }
}
