// How many steps lead up to each of a number of names.

/**
 * The most steps that lead up to each name; what lies in a circle, or behind one, counts as far as it was reached before it.
 * @param rises from lower to higher; pairs of one name, or of unknown ones, say nothing
 */
export function risingDepth(names: readonly string[], rises: readonly (readonly [string, string])[]) {
  const depth = new Map(names.map((name) => [name, 0]))
  const waiting = new Map(names.map((name) => [name, 0]))
  const above = new Map(names.map((name) => [name, new Set<string>()]))
  for (const [low, high] of rises) {
    const higher = above.get(low)
    if (low === high || higher === undefined || !depth.has(high) || higher.has(high)) continue
    higher.add(high)
    waiting.set(high, (waiting.get(high) ?? 0) + 1)
  }
  const ready = names.filter((name) => waiting.get(name) === 0)
  for (const low of ready)
    for (const high of above.get(low) ?? []) {
      depth.set(high, Math.max(depth.get(high) ?? 0, (depth.get(low) ?? 0) + 1))
      const left = (waiting.get(high) ?? 0) - 1
      waiting.set(high, left)
      if (left === 0) ready.push(high)
    }
  return { depth, hasCircle: ready.length < names.length }
}
