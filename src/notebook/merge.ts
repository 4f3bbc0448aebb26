// Brings together what two pages made of the same notebook: a three-way merge by ids. A line goes only when one side
// took it away and the other left it as it was; a text that both changed is kept in both wordings.

import { type Content, hasLines, stepKey } from './content'
import { newId } from './newId'
import type { Sheet } from './sheet'

interface Line {
  readonly id: string
  readonly text: string
}

const byId = <T extends Line>(lines: readonly T[]): ReadonlyMap<string, T> =>
  new Map(lines.map((line) => [line.id, line]))

/** Lines hold strings only, always in one order of keys. */
const isSame = (a: Line, b: Line): boolean => JSON.stringify(a) === JSON.stringify(b)

/** Gives each line its id, or one made from it when that is taken already. */
export function ownIds(taken: Set<string>): <T extends { readonly id: string }>(line: T) => T {
  // Thousands of lines may bear the same id.
  const numbers = new Map<string, number>()
  return (line) => {
    let id = line.id
    let number = numbers.get(line.id) ?? 2
    for (; taken.has(id); number++) id = `${line.id}+${number}`
    numbers.set(line.id, number)
    taken.add(id)
    return id === line.id ? line : { ...line, id }
  }
}

/** A line that both sides have, from what each made of it; two when they wrote different things. */
export function bothOf<T extends Line>(
  before: T | undefined,
  theirs: T,
  mine: T,
  fresh: (line: T) => T,
): readonly T[] {
  if (before !== undefined && isSame(before, mine)) return [theirs]
  if (isSame(theirs, mine) || (before !== undefined && isSame(before, theirs))) return [mine]
  if (theirs.text === mine.text || theirs.text === '') return [mine]
  // One may have changed the text and the other the date.
  if (before !== undefined && mine.text === before.text) return [{ ...mine, text: theirs.text }]
  if (before !== undefined && theirs.text === before.text)
    return [isSame({ ...mine, text: before.text }, before) ? { ...theirs, text: mine.text } : mine]
  return [mine, fresh(theirs)]
}

/**
 * In the order of `mine`. What only `theirs` has keeps their order and follows all that it follows there; so it stands
 * before what it precedes there too, unless `mine` has that in another order.
 */
function mergeLines<T extends Line>(
  before: readonly T[],
  theirs: readonly T[],
  mine: readonly T[],
): readonly T[] {
  const known = byId(before)
  const there = byId(theirs)
  const indexOf = new Map(mine.map(({ id }, index) => [id, index]))
  const fresh = (line: T): T => ({ ...line, id: newId() })
  const isUntouched = (line: T) => {
    const old = known.get(line.id)
    return old !== undefined && isSame(old, line)
  }
  /** What only they have, by how many lines of mine it follows. */
  const added = new Map<number, T[]>()
  let followed = 0
  for (const line of theirs) {
    const index = indexOf.get(line.id)
    if (index !== undefined) followed = Math.max(followed, index + 1)
    else if (!isUntouched(line)) {
      const run = added.get(followed) ?? []
      run.push(line)
      added.set(followed, run)
    }
  }
  const kept = (line: T): readonly T[] => {
    const other = there.get(line.id)
    if (other !== undefined) return bothOf(known.get(line.id), other, line, fresh)
    return isUntouched(line) ? [] : [line]
  }
  const merged = mine.flatMap((line, index) => [...kept(line), ...(added.get(index + 1) ?? [])])
  return [...(added.get(0) ?? []), ...merged]
}

const later = (a: string, b: string): string => (a > b ? a : b)

function mergeSheets(
  before: readonly Sheet[],
  theirs: readonly Sheet[],
  mine: readonly Sheet[],
): readonly Sheet[] {
  const mapOf = (sheets: readonly Sheet[]) => new Map(sheets.map((sheet) => [stepKey(sheet), sheet]))
  const [known, there, here] = [mapOf(before), mapOf(theirs), mapOf(mine)]
  return [...new Map([...there, ...here])]
    .map(([key, { from, to }]): Sheet => {
      const [a, b, c] = [known.get(key), there.get(key), here.get(key)]
      return {
        from,
        to,
        saved: later(b?.saved ?? '', c?.saved ?? ''),
        evidence: mergeLines(a?.evidence ?? [], b?.evidence ?? [], c?.evidence ?? []),
        notes: mergeLines(a?.notes ?? [], b?.notes ?? [], c?.notes ?? []),
      }
    })
    .filter(hasLines)
}

function mergeTicks(before: readonly string[], theirs: readonly string[], mine: readonly string[]) {
  const [known, there, here] = [new Set(before), new Set(theirs), new Set(mine)]
  return [
    ...mine.filter((id) => there.has(id) || !known.has(id)),
    ...theirs.filter((id) => !here.has(id) && !known.has(id)),
  ]
}

/** What `theirs` and `mine` both became since they were `before`. */
export function mergeContents(before: Content, theirs: Content, mine: Content): Content {
  const ticked = later(theirs.ticked ?? '', mine.ticked ?? '')
  return {
    sheets: mergeSheets(before.sheets, theirs.sheets, mine.sheets),
    today: mergeTicks(before.today, theirs.today, mine.today),
    ...(ticked !== '' && { ticked }),
  }
}
