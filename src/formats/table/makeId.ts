// Ids for what a table only names: the same name always gives the same id, so that a link or a note still finds it when the table
// is taken in again.

const LONGEST = 120

/** An id that reads like its name. Empty where the name has nothing to read. */
export const idOf = (name: string): string =>
  name
    .normalize('NFKC')
    .toLowerCase()
    .replace(/[~\p{Cc}\p{Cs}]/gu, '')
    .trim()
    .replace(/[\s/]+/g, '-')
    .slice(0, LONGEST)

const FNV_START = 0x811c9dc5
const FNV_PRIME = 0x01000193

/** A short id for a sentence: FNV-1a of its text, 32 bits. */
export function shortIdOf(text: string): string {
  let hash = FNV_START
  for (const unit of new TextEncoder().encode(text)) hash = Math.imul(hash ^ unit, FNV_PRIME)
  return (hash >>> 0).toString(36)
}

/** Gives each id once: a further one of the same name gets a number. */
export function createTaken(): (id: string) => string {
  const taken = new Set<string>()
  return (wanted) => {
    let id = wanted
    for (let nth = 2; taken.has(id); nth++) id = `${wanted}-${nth}`
    taken.add(id)
    return id
  }
}
