// What the device remembers. A browser may refuse storage: then the choice lasts as long as the page. A page whose address
// says `safe` begins as on a new device, and leaves alone what this one remembers.

/** Whether the page is to do without what the device keeps. */
export const isSafe = (): boolean => /[?&;]safe(?![\w-])/.test(location.search)

type Key = 'theme' | 'language' | 'bothLanguages' | 'name' | 'date'

/** The remembered value, or null when there is none or storage is refused. */
export const recall = (key: Key): string | null => read(`rungs.${key}`)

/** Remembers a value where the browser allows it. */
export const remember = (key: Key, value: string): void => write(`rungs.${key}`, value)

/** Where the id of the role stands that a person says is theirs in a graph. */
export const myRoleKey = (graph: string): string => `rungs.myRole.${graph}`

/** That id; null where they named none. */
export const recallMyRole = (graph: string): string | null => read(myRoleKey(graph))

/** Remembers it, or with null forgets it. */
export const rememberMyRole = (graph: string, role: string | null): void => write(myRoleKey(graph), role)

/** Where earlier versions kept all that was written for a graph. */
export const earlierNotebookKey = (graph: string): string => `rungs.notebook.${graph}`

/** What stands there since the database keeps it: that anything was ever written. */
export const writtenKey = (graph: string): string => `rungs.written.${graph}`

/** Whether anything was ever written for a graph on this device, before its database answers. */
export const holdsNotebook = (graph: string): boolean =>
  (read(writtenKey(graph)) ?? read(earlierNotebookKey(graph))) !== null

function read(key: string): string | null {
  try {
    return isSafe() ? null : localStorage.getItem(key)
  } catch {
    return null
  }
}

function write(key: string, value: string | null): void {
  try {
    if (isSafe()) return
    if (value === null) localStorage.removeItem(key)
    else localStorage.setItem(key, value)
  } catch {
    // Refused or full: the choice still holds on this page.
  }
}
