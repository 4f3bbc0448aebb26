// Chooses the measures of the map for the room there is: the corridor and the rows narrow first, then the whole shrinks.
// Of the candidates only the one chosen is drawn.
import { COMPACT, COMPACT_WIDTH, LEAST_ZOOM, READING_ZOOM } from './compact'
import type { LayoutInput, Measures, Size } from './input'
import { type Candidate, createCandidates, type Layout } from './layout'

/** In px. */
export interface Room {
  readonly width: number
  /** Null where the page scrolls, so that the map may be as high as it needs. */
  readonly height: number | null
  /** Of the person's text against the usual 16 px; the map grows with it. */
  readonly textScale: number
}

/** In px: what a card needs for all that it says, and for its title alone. */
export interface CardWidths {
  readonly full: number
  readonly least: number
}

export interface FittedLayout {
  readonly layout: Layout
  /** All of it shows at this. */
  readonly zoom: number
  /** Small cards without second title and counts, for a phone. */
  readonly compact: boolean
}

/** Cards are this wide where there is room, px. */
const ROOMY_CARD = 296
const LARGEST_ZOOM = 1.6
/** Beyond this nothing can be made out any more, and the map is cut off instead. */
const SMALLEST_ZOOM = 0.1
/** Clear space round the map, in px of the screen. */
const MARGIN = 8

/** The measures for cards of a width, where there is room and where there is little. */
const roomy = (width: number) => ({
  card: { width, height: 60 },
  stub: { width, height: 40 },
  corridor: 176,
  rowGap: 18,
  gutter: 56,
})
const tight = (width: number) => ({
  card: { width, height: 56 },
  stub: { width, height: 40 },
  corridor: 88,
  rowGap: 10,
  gutter: 31,
})

/**
 * A layout for `room` and the zoom at which all of it shows: corridors give way before the second titles of cards do, and
 * these before the text shrinks.
 */
export function fitLayout(input: LayoutInput, room: Room, cardWidths: CardWidths): FittedLayout {
  const { width, height, textScale } = room
  const free = { width: width / textScale, height: height === null ? null : height / textScale }
  const { chosen, zoom, compact } = choose(createCandidates(input), free, cardWidths)
  return { layout: chosen.draw(), zoom: zoom * textScale, compact }
}

interface Choice {
  readonly chosen: Candidate
  readonly zoom: number
  readonly compact: boolean
}

function choose(
  candidateOf: (measures: Measures) => Candidate,
  room: Omit<Room, 'textScale'>,
  { full, least }: CardWidths,
): Choice {
  if (room.width < COMPACT_WIDTH) {
    const chosen = candidateOf(COMPACT)
    return { chosen, zoom: stillZoomFor(room.width / chosen.width), compact: true }
  }
  const free = {
    width: room.width - 2 * MARGIN,
    height: room.height === null ? Number.POSITIVE_INFINITY : room.height - 2 * MARGIN,
  }
  const zoomFor = ({ width, height }: Size): number =>
    room.height === null
      ? stillZoomFor(free.width / width)
      : Math.max(SMALLEST_ZOOM, Math.min(LARGEST_ZOOM, free.width / width, free.height / height))
  const take = (chosen: Candidate): Choice => ({ chosen, zoom: zoomFor(chosen), compact: false })
  const [most, usual, bare] = [roomy(Math.max(full, ROOMY_CARD)), tight(full), tight(least)]
  const wide = candidateOf(most)
  if (wide.width <= free.width && wide.height <= free.height) return take(wide)
  const narrow = candidateOf(usual)
  const [from, to, widest, narrowest] =
    narrow.width <= free.width
      ? ([most, usual, wide, narrow] as const)
      : ([usual, bare, narrow, candidateOf(bare)] as const)
  // Between the two extremes, take no more away than full size needs.
  const across = shareOf(widest.width, narrowest.width, free.width)
  const down = shareOf(wide.height, narrow.height, free.height)
  const mix = (a: number, b: number, share: number) => Math.floor(a + (b - a) * share)
  const width = mix(from.card.width, to.card.width, across)
  return take(
    candidateOf({
      card: { width, height: mix(most.card.height, usual.card.height, down) },
      stub: { ...most.stub, width },
      corridor: mix(from.corridor, to.corridor, across),
      rowGap: mix(most.rowGap, usual.rowGap, down),
      gutter: mix(from.gutter, to.gutter, across),
    }),
  )
}

/** Where a map that lies still would grow too small to read, it is scrolled sideways instead. */
const stillZoomFor = (whole: number): number => (whole < LEAST_ZOOM ? READING_ZOOM : Math.min(1, whole))

/** How far from `most` (0) to `least` (1) a length has to go to come down to `available`. */
const shareOf = (most: number, least: number, available: number): number =>
  most <= available ? 0 : most === least ? 1 : Math.min(1, (most - available) / (most - least))
