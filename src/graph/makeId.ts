// Ids for what is only named, by a table or by a person: the same name always gives the same id, so that a link or a note still finds
// it when the table is taken in again.

const LONGEST = 120

const FORBIDDEN = /[~\p{Cc}\p{Cs}]/gu
/** What cannot be shown. */
const BROKEN = /\p{Cs}|[^\P{Cc}\t\n\r]|[\uFFFE\uFFFF]/gu

/** An id that reads like its name. Empty where the name has nothing to read. */
export const idOf = (name: string): string =>
  name
    .normalize('NFKC')
    .toLowerCase()
    .replace(FORBIDDEN, '')
    .trim()
    .replace(/[\s/]+/g, '-')
    .slice(0, LONGEST)
    .toWellFormed()

/** The id that a table gives as it stands, without what an id cannot hold: the sign between two ids of an address, and broken characters. */
export const saidIdOf = (id: string): string => id.replaceAll('~', '-').replace(BROKEN, '')

const FNV_START = 0x811c9dc5
const FNV_PRIME = 0x01000193

/** A short id for a sentence: FNV-1a of its text, 32 bits. */
export function shortIdOf(text: string): string {
  let hash = FNV_START
  for (const unit of new TextEncoder().encode(text)) hash = Math.imul(hash ^ unit, FNV_PRIME)
  return (hash >>> 0).toString(36)
}

/** Gives each id once: a further one of the same name gets its other name, if there is one, then a number. */
export function createTaken(): (id: string, other?: string) => string {
  const taken = new Set<string>()
  const next = new Map<string, number>()
  return (wanted, other = wanted) => {
    let id = taken.has(wanted) ? other : wanted
    for (let nth = next.get(other) ?? 2; taken.has(id); nth++) {
      id = `${other}-${nth}`
      next.set(other, nth + 1)
    }
    taken.add(id)
    return id
  }
}
