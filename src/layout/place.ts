// How far down every role stands, and in which stack (a pile of cards one above the other; a level of many roles has
// several). Cards of a stack never overlap, stay inside their band, and stand as near as they can to their neighbours.
import type { Cell, Grid } from './grid'
import type { Measures } from './input'
import { spread } from './spread'

/** Height of the row of level names above everything, px. */
export const HEADER_HEIGHT = 56
/** Height of the strip at the top of a band that holds its name, px. */
export const TITLE_HEIGHT = 32
/** Between the last card of a band and its lower edge, px. */
const BAND_FOOT = 14
const BAND_GAP = 18
const STUB_GAP = 10
const LEAST_ROWS = 12
const ROUNDS = 12
const ROUNDS_WHEN_LARGE = 3
const LARGE = 2_000
/** A role without neighbours gives way to every other. */
const LONE_WEIGHT = 0.001

/** Where each role stands, but for x; px. */
export interface Places {
  /** Stack of each role, from left to right. */
  readonly stack: readonly number[]
  /** Column of each stack. */
  readonly columnOf: readonly number[]
  /** Roles of each stack from top to bottom, through all bands. */
  readonly stacks: readonly (readonly number[])[]
  /** Upper edge of each role. */
  readonly top: Float64Array
  readonly bands: readonly { readonly top: number; readonly height: number }[]
  readonly height: number
}

/** Between two stacks of one level, px. */
export const stackGap = (corridor: number): number => Math.round(corridor * 0.6)

/** Whether a role is shown as a stub below the bands. */
export const isStub = (grid: Grid, role: number): boolean => grid.band[role] === grid.fields.length

/** Stacks a cell needs so that the whole map is about as wide as high. */
function stacksFor({ roles }: Cell, grid: Grid, { card, corridor, rowGap, mostRows }: Measures): number {
  const shape =
    ((card.width + stackGap(corridor)) / (card.height + rowGap)) * (grid.levels.length / grid.bandCount)
  const rows = mostRows ?? Math.max(LEAST_ROWS, Math.ceil(Math.sqrt(roles.length * Math.max(1, shape))))
  return Math.ceil(roles.length / rows)
}

/** Places ordered cells. The fullest stack of a band is packed, and the band is as high as that. */
export function placeRoles(grid: Grid, cells: readonly Cell[], spacing: Measures): Places {
  const needed = cells.map((cell) => stacksFor(cell, grid, spacing))
  const widths = grid.levels.map(() => 1)
  const rows = Array.from({ length: grid.bandCount }, () => 0)
  cells.forEach(({ column, band, roles }, index) => {
    const count = needed[index] ?? 1
    widths[column] = Math.max(widths[column] ?? 1, count)
    rows[band] = Math.max(rows[band] ?? 0, Math.ceil(roles.length / count))
  })
  const columnOf = widths.flatMap((width, column) => Array.from({ length: width }, () => column))
  let before = 0
  const firstStack = widths.map((width) => {
    before += width
    return before - width
  })

  const { header = HEADER_HEIGHT, bandTitle = TITLE_HEIGHT } = spacing
  let y = header
  const bands = rows.map((count, band) => {
    const stubs = band === grid.fields.length
    const pitch = stubs ? spacing.stub.height + STUB_GAP : spacing.card.height + spacing.rowGap
    const content = count * pitch - (stubs ? STUB_GAP : spacing.rowGap)
    const height = stubs ? content : bandTitle + content + BAND_FOOT
    const low = y + (stubs ? 0 : bandTitle)
    const top = y
    y += height + BAND_GAP
    return { top, height, pitch, low, high: low + content }
  })

  const stack = grid.roles.map(() => 0)
  const stacks: number[][] = columnOf.map(() => [])
  const piles = cells.flatMap(({ column, band, roles }, index) => {
    const count = needed[index] ?? 1
    return Array.from({ length: count }, (_, offset) => {
      const place = (firstStack[column] ?? 0) + offset
      const members = roles.filter((_role, row) => row % count === offset)
      for (const role of members) stack[role] = place
      stacks[place]?.push(...members)
      return { band, members }
    })
  })

  const size = grid.roles.map((_, role) => (isStub(grid, role) ? spacing.stub.height : spacing.card.height))
  const centre = new Float64Array(grid.roles.length)
  const settle = ({ band, members }: (typeof piles)[number], rough: boolean): void => {
    const { low, high, pitch } = bands[band] ?? { low: 0, high: 0, pitch: 0 }
    const half = (size[members[0] ?? 0] ?? 0) / 2
    const wishes = members.map((role) => (rough ? undefined : meanCentre(grid, role, stack, centre)))
    const weights = wishes.map((wish) => (wish === undefined ? LONE_WEIGHT : 1))
    const wanted = wishes.map((wish, index) => wish ?? centre[members[index] ?? 0] ?? 0)
    const found = spread(wanted, pitch, low + half, high - half, weights)
    found.forEach((value, index) => {
      centre[members[index] ?? 0] = value
    })
  }
  for (const pile of piles) settle(pile, true)
  const rounds = grid.roles.length > LARGE ? ROUNDS_WHEN_LARGE : ROUNDS
  for (let round = 0; round < rounds; round += 1) {
    for (const pile of round % 2 === 0 ? piles.toReversed() : piles) {
      if (pile.band < grid.fields.length) settle(pile, false)
    }
  }
  return {
    stack,
    columnOf,
    stacks,
    top: centre.map((value, role) => Math.round(value - (size[role] ?? 0) / 2)),
    bands,
    height: y - BAND_GAP + (grid.bandCount > grid.fields.length ? BAND_FOOT : 0),
  }
}

/** Mean centre of the neighbours in other stacks; stubs count only for a role that has no others. */
function meanCentre(
  grid: Grid,
  role: number,
  stack: readonly number[],
  centre: Float64Array,
): number | undefined {
  for (const stubs of [false, true]) {
    let sum = 0
    let count = 0
    for (const other of grid.neighbours[role] ?? []) {
      if (stack[other] === stack[role] || isStub(grid, other) !== stubs) continue
      sum += centre[other] ?? 0
      count += 1
    }
    if (count > 0) return sum / count
  }
  return undefined
}
