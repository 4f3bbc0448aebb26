// The layout that placed the painted map, for the app that takes its place.
import type { CardWidths, FittedLayout, Room } from '../../layout/fit'

export interface PaintedLayout {
  /** What was placed, as it stands in the page. */
  readonly map: string
  readonly room: Room
  readonly cardWidths: CardWidths
  readonly made: FittedLayout
}

let painted: PaintedLayout | null = null

export const leaveLayout = (layout: PaintedLayout): void => {
  painted = layout
}

export const paintedLayout = (): PaintedLayout | null => painted
