// Guesses which id was meant by one that does not exist. Its cost is bounded, however many are unknown.

const MOST_COMPARISONS = 50_000
const LONGEST_ID = 80

/** Edits between two words, where a swap of neighbours counts as two; anything above `limit` is `limit + 1`. */
function distance(a: string, b: string, limit: number): number {
  if (Math.abs(a.length - b.length) > limit) return limit + 1
  let row = Array.from({ length: b.length + 1 }, (_, index) => index)
  for (let i = 1; i <= a.length; i++) {
    const next = [i]
    let least = i
    for (let j = 1; j <= b.length; j++) {
      const change = (row[j - 1] ?? 0) + (a[i - 1] === b[j - 1] ? 0 : 1)
      const cost = Math.min(change, (row[j] ?? 0) + 1, (next[j - 1] ?? 0) + 1)
      next.push(cost)
      least = Math.min(least, cost)
    }
    if (least > limit) return limit + 1
    row = next
  }
  return row[b.length] ?? limit + 1
}

/** Finds the nearest of some ids, as a detail to spread: `{ nearest }`, or `{}` when none is near. */
export type FindNearest = (id: string, ids: Iterable<string>) => { readonly nearest?: string }

/** A finder with its own budget: once that is spent it finds nothing more. */
export function createFindNearest(): FindNearest {
  let budget = MOST_COMPARISONS
  return (id, ids) => {
    if (id.length > LONGEST_ID) return {}
    const wanted = id.toLowerCase()
    let limit = Math.min(3, Math.ceil(id.length / 4))
    let nearest: string | undefined
    for (const candidate of ids) {
      if (budget-- <= 0) break
      const edits = distance(wanted, candidate.toLowerCase(), limit)
      if (edits > limit) continue
      nearest = candidate
      if (edits === 0) break
      limit = edits - 1
    }
    return nearest === undefined ? {} : { nearest }
  }
}
