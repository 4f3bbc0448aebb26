// What others passed between two orders: the fewest that must be moved to get from the one to the other.

/** The things of `after` that moved; `before` holds the same ones in another order. Ties are for those that stand later. */
export function movedAmong<T>(before: readonly T[], after: readonly T[]): ReadonlySet<T> {
  const places = new Map(after.map((item, index) => [item, index]))
  // The longest run of places that only go up, by the least place in which one of each length ends.
  const ends: number[] = []
  const previous = new Map<number, number | undefined>()
  for (const item of before) {
    const place = places.get(item) ?? -1
    let [low, high] = [0, ends.length]
    while (low < high) {
      const middle = (low + high) >> 1
      if ((ends[middle] ?? 0) < place) low = middle + 1
      else high = middle
    }
    previous.set(place, ends[low - 1])
    ends[low] = place
  }
  const stays = new Set<number>()
  for (let place = ends.at(-1); place !== undefined; place = previous.get(place)) stays.add(place)
  return new Set(after.filter((_, index) => !stays.has(index)))
}
