import type { Room } from '../../layout/fit'
import type { Fitted } from './useLayout'

/** Where the whole map shows: in the middle across, and nearer to the top than to the bottom. */
export function viewportOf({ layout, zoom }: Fitted, { width, height }: Room) {
  const free = height === null ? 0 : height - layout.height * zoom
  return {
    x: (width - layout.width * zoom) / 2,
    y: Math.max(0, Math.min(free / 2, Math.max(28, free * 0.3))),
    zoom,
  }
}
