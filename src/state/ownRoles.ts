// The person's own roles on their way to a map: the files that were brought, and what is chosen of them.
import { createStore } from 'zustand/vanilla'
import type { FileBytes } from '../formats/format'
import { LARGEST } from '../formats/graphJson/readJson'
import { type Choices, NO_CHOICES, type TableChoice } from '../formats/ownRoles/choices'

/** Why a file was not even read. */
export interface Refusal {
  readonly code: 'folder' | 'too-large-file' | 'not-read' | 'too-many-files'
  readonly file: string
}

interface OwnRolesState {
  /** Another number for other files; 0 before there are any. */
  readonly batch: number
  readonly files: readonly FileBytes[]
  readonly refused: readonly Refusal[]
  readonly choices: Choices
}

interface OwnRolesActions {
  /** Takes files in place of those that were there; a folder is told by its name. */
  readonly takeFiles: (files: readonly File[], folders?: readonly string[]) => Promise<void>
  /** Takes a table, or a map in JSON, that was pasted. */
  readonly takeText: (text: string, name: string) => void
  readonly choose: (change: Partial<Choices>) => void
  readonly chooseOfTable: (key: string, change: TableChoice) => void
  /** Lets go of the files. */
  readonly clear: () => void
  /** Lets go of these, once they are a map; false where others have come meanwhile, which stay. */
  readonly finish: (batch: number) => boolean
}

/** Nobody has a map in more files; a whole folder of them was dropped by mistake. */
const MOST_FILES = 50

const NOTHING: OwnRolesState = { batch: 0, files: [], refused: [], choices: NO_CHOICES }

/** The files of the page that are on their way to a map. */
export const ownRoles = createStore<OwnRolesState & OwnRolesActions>((set, get) => {
  /** The last number that was given; files that come late give way to later ones. */
  let last = 0
  const begin = () => {
    last += 1
    return last
  }
  return {
    ...NOTHING,
    takeFiles: async (files, folders = []) => {
      const batch = begin()
      const refused: Refusal[] = folders.map((file) => ({ code: 'folder', file }))
      const [beyond] = files.slice(MOST_FILES)
      if (beyond !== undefined) refused.push({ code: 'too-many-files', file: beyond.name })
      const read: FileBytes[] = []
      for (const file of beyond === undefined ? files : []) {
        if (file.size > LARGEST) refused.push({ code: 'too-large-file', file: file.name })
        else {
          const buffer = await file.arrayBuffer().catch(() => null)
          if (buffer === null) refused.push({ code: 'not-read', file: file.name })
          else read.push({ name: file.name, bytes: new Uint8Array(buffer) })
        }
      }
      if (batch === last) set({ batch, files: read, refused, choices: NO_CHOICES })
    },
    takeText: (text, name) =>
      set({
        batch: begin(),
        files: [{ name, bytes: new TextEncoder().encode(text) }],
        refused: [],
        choices: NO_CHOICES,
      }),
    choose: (change) => set({ choices: { ...get().choices, ...change } }),
    chooseOfTable: (key, change) => {
      const { choices } = get()
      const tables = new Map(choices.tables).set(key, { ...choices.tables.get(key), ...change })
      set({ choices: { ...choices, tables } })
    },
    clear: () => {
      begin()
      set(NOTHING)
    },
    finish: (batch) => {
      if (batch !== last) return false
      get().clear()
      return true
    },
  }
})
