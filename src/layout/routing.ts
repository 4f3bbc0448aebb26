// Leads long curves across the stacks they pass, through gaps between cards, so that none runs under a card.
import { LONGEST_SPAN } from './crossings'
import type { Grid } from './grid'
import { HEADER_HEIGHT, type Places, TITLE_HEIGHT } from './place'
import { spread } from './spread'

const CLEARANCE = 4
const PITCH = 6

/** Where a curve crosses a stack (or several at once, above everything): level at `y`, px. */
export interface Crossing {
  readonly first: number
  readonly last: number
  readonly y: number
}

/** For each edge the crossings of the stacks between its ends, from left to right; none for loops and short curves. */
export function routeEdges(grid: Grid, places: Places, heightOf: (role: number) => number): Crossing[][] {
  const { stack, stacks, top, height } = places
  const routes: Crossing[][] = grid.edges.map(() => [])
  const passing: number[][] = stacks.map(() => [])
  const centre = grid.roles.map((_, role) => (top[role] ?? 0) + heightOf(role) / 2)
  const ends = grid.edges.map(({ from, to }) => {
    const forward = (stack[from] ?? 0) <= (stack[to] ?? 0)
    const [left, right] = forward ? [from, to] : [to, from]
    return {
      y: centre[left] ?? 0,
      goal: centre[right] ?? 0,
      first: stack[left] ?? 0,
      last: stack[right] ?? 0,
    }
  })
  const overAll: number[] = []
  ends.forEach(({ first, last }, edge) => {
    if (last - first > LONGEST_SPAN) overAll.push(edge)
    else for (let place = first + 1; place < last; place += 1) passing[place]?.push(edge)
  })
  const ceiling = places.bands[0]?.top ?? HEADER_HEIGHT
  const above = overAll.map(() => ceiling + TITLE_HEIGHT / 2)
  const lanes = spread(above, PITCH, ceiling, ceiling + TITLE_HEIGHT - CLEARANCE)
  overAll.forEach((edge, index) => {
    const end = ends[edge]
    if (end) routes[edge]?.push({ first: end.first + 1, last: end.last - 1, y: lanes[index] ?? 0 })
  })

  const wanted = new Float64Array(grid.edges.length)
  passing.forEach((edges, place) => {
    const cards = stacks[place] ?? []
    const gaps = Array.from({ length: cards.length + 1 }, (_, index) => {
      const upper = cards[index - 1]
      const lower = cards[index]
      const low = upper === undefined ? ceiling : (top[upper] ?? 0) + heightOf(upper)
      const high = lower === undefined ? height : (top[lower] ?? 0)
      const clearance = Math.min(CLEARANCE, (high - low) / 3)
      const edgesHere: number[] = []
      return { low: low + clearance, high: high - clearance, edges: edgesHere }
    })
    for (const edge of edges) {
      const end = ends[edge]
      if (!end) continue
      const y = end.y + (end.goal - end.y) / (end.last - place + 1)
      wanted[edge] = y
      nearestGap(gaps, y)?.edges.push(edge)
    }
    for (const gap of gaps) {
      const byWish = gap.edges.toSorted((a, b) => (wanted[a] ?? 0) - (wanted[b] ?? 0) || a - b)
      const wishes = byWish.map((edge) => wanted[edge] ?? 0)
      spread(wishes, PITCH, gap.low, gap.high).forEach((y, index) => {
        const edge = byWish[index] ?? 0
        const end = ends[edge]
        if (end) end.y = y
        routes[edge]?.push({ first: place, last: place, y })
      })
    }
  })
  return routes
}

interface Gap {
  readonly low: number
  readonly high: number
}

/** The gap that holds `y` or lies nearest to it; gaps stand from top to bottom. */
function nearestGap<T extends Gap>(gaps: readonly T[], y: number): T | undefined {
  let from = 0
  let to = gaps.length - 1
  while (from < to) {
    const middle = (from + to) >> 1
    if ((gaps[middle]?.high ?? 0) < y) from = middle + 1
    else to = middle
  }
  const below = gaps[from]
  const above = gaps[from - 1]
  if (!above || !below) return below
  return y - above.high < below.low - y ? above : below
}
