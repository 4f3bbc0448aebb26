// What was found, in order and bounded.

/** The first of what was found, and how many there are in all. */
export interface Found<T> {
  readonly hits: readonly T[]
  readonly total: number
}

/** Takes what is found, rank by rank; keeps no more than it may give back, however much there is. */
export class Ranked<T> {
  readonly #ranks: T[][] = []
  readonly #most: number
  #total = 0

  constructor(most: number) {
    this.#most = most
  }

  add(rank: number, hit: () => T): void {
    this.#total += 1
    this.#ranks[rank] ??= []
    const ranked = this.#ranks[rank]
    if (ranked.length < this.#most) ranked.push(hit())
  }

  get found(): Found<T> {
    return { hits: this.#ranks.flat().slice(0, this.#most), total: this.#total }
  }
}
