import type { Room } from '../../layout/fit'
import type { Size } from '../../layout/input'

interface Whole {
  readonly layout: Size
  readonly zoom: number
}

/** Where the whole map shows: in the middle across, and nearer to the top than to the bottom. */
export function viewportOf({ layout, zoom }: Whole, { width, height }: Room) {
  const free = height === null ? 0 : height - layout.height * zoom
  return {
    x: (width - layout.width * zoom) / 2,
    y: Math.max(0, Math.min(free / 2, Math.max(28, free * 0.3))),
    zoom,
  }
}
