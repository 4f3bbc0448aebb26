// The order of the roles inside each cell: barycentre sweeps from file order, the order with fewest crossings kept.
import { createCrossingCounter } from './crossings'
import type { Cell, Grid } from './grid'

const MOST_SWEEPS = 64
const SWEEPS_WITHOUT_GAIN = 6
/** Column steps of edges that all sweeps together may count, so that a huge graph gets fewer of them. */
const SWEEP_BUDGET = 1_500_000
/** Swapping neighbours is tried only where roles × column steps of edges stays below this. */
const SWAP_LIMIT = 60_000
const MOST_SWAP_ROUNDS = 6

/** An order and how many crossings it has. */
export interface Order {
  readonly cells: readonly Cell[]
  readonly crossings: number
}

/** The best order found; ties, and roles without neighbours, stand in file order. */
export function orderCells(grid: Grid): Order {
  const { column, bandCount, neighbours } = grid
  const tallest = Array.from({ length: bandCount }, () => 0)
  for (const { band, roles } of grid.cells) tallest[band] = Math.max(tallest[band] ?? 0, roles.length)
  let height = 0
  const tops = tallest.map((count) => {
    height += count
    return height - count
  })
  const counter = createCrossingCounter(grid, height)
  const rows = new Float64Array(grid.roles.length)
  const cells = grid.cells.map((cell) => ({ ...cell, roles: [...cell.roles] }))

  const settle = ({ band, roles }: Cell): void => {
    const pitch = (tallest[band] ?? 0) / roles.length
    roles.forEach((role, place) => {
      rows[role] = (tops[band] ?? 0) + (place + 0.5) * pitch
    })
  }
  /** Length of the edges inside columns counts least, so that roles with a lateral transition stand together. */
  const cost = (): { crossings: number; length: number } => {
    let length = 0
    for (const { from, to } of grid.edges) {
      if (column[from] === column[to]) length += Math.abs((rows[from] ?? 0) - (rows[to] ?? 0))
    }
    return { crossings: counter.count(rows), length }
  }

  cells.forEach(settle)
  let best = { ...cost(), orders: cells.map(({ roles }) => [...roles]) }
  const keepIfBetter = (): boolean => {
    const { crossings, length } = cost()
    const better = crossings < best.crossings || (crossings === best.crossings && length < best.length - 1e-9)
    if (better) best = { crossings, length, orders: cells.map(({ roles }) => [...roles]) }
    return better
  }

  const keys = new Float64Array(grid.roles.length)
  const sweep = (step: 1 | -1): void => {
    for (const cell of step > 0 ? cells : cells.toReversed()) {
      for (const role of cell.roles) {
        let sum = 0
        let count = 0
        for (const other of neighbours[role] ?? []) {
          if (((column[other] ?? 0) - cell.column) * step >= 0) continue
          sum += rows[other] ?? 0
          count += 1
        }
        keys[role] = count > 0 ? sum / count : (rows[role] ?? 0)
      }
      cell.roles.sort((a, b) => (keys[a] ?? 0) - (keys[b] ?? 0) || a - b)
      settle(cell)
    }
  }

  const cap = Math.max(4, Math.min(MOST_SWEEPS, Math.floor(SWEEP_BUDGET / (counter.size + 1))))
  for (let turn = 0, idle = 0; turn < cap && idle < SWEEPS_WITHOUT_GAIN && counter.size > 0; turn += 1) {
    sweep(turn % 2 === 0 ? 1 : -1)
    idle = keepIfBetter() ? 0 : idle + 1
  }

  cells.forEach((cell, index) => {
    cell.roles = [...(best.orders[index] ?? [])]
    settle(cell)
  })
  const swapRound = (): boolean => {
    let gained = false
    for (const cell of cells) {
      for (let place = 0; place + 1 < cell.roles.length; place += 1) {
        const swap = (): void => {
          const [upper = 0, lower = 0] = cell.roles.slice(place, place + 2)
          cell.roles.splice(place, 2, lower, upper)
          settle(cell)
        }
        swap()
        if (keepIfBetter()) gained = true
        else swap()
      }
    }
    return gained
  }
  if (grid.roles.length * (counter.size + grid.edges.length) <= SWAP_LIMIT) {
    for (let round = 0; round < MOST_SWAP_ROUNDS && swapRound(); round += 1);
  }
  return { cells, crossings: best.crossings }
}
