// Puts things that keep their order as near as possible to where each would like to be, a pitch apart.

interface Block {
  sum: number
  weight: number
  count: number
}

/**
 * Positions nearest to `wanted` by least squares with `weights` above 0 (pool adjacent violators), in the given order, at least
 * `pitch` apart and within `low` to `high`. Where they do not fit, the pitch shrinks until they do.
 */
export function spread(
  wanted: readonly number[],
  pitch: number,
  low: number,
  high: number,
  weights: readonly number[] = [],
): number[] {
  const last = wanted.length - 1
  const step = last > 0 ? Math.max(0, Math.min(pitch, (high - low) / last)) : 0
  const blocks: Block[] = []
  wanted.forEach((value, index) => {
    const weight = weights[index] ?? 1
    let block: Block = { sum: (value - index * step) * weight, weight, count: 1 }
    for (let before = blocks.at(-1); before !== undefined; before = blocks.at(-1)) {
      if (before.sum * block.weight <= block.sum * before.weight) break
      blocks.pop()
      block = {
        sum: before.sum + block.sum,
        weight: before.weight + block.weight,
        count: before.count + block.count,
      }
    }
    blocks.push(block)
  })
  const top = Math.max(low, high - last * step)
  const positions: number[] = []
  for (const { sum, weight, count } of blocks) {
    const value = Math.min(top, Math.max(low, sum / weight))
    for (let index = 0; index < count; index += 1) positions.push(value + positions.length * step)
  }
  return positions
}
