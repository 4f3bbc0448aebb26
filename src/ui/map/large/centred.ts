// A view of a large map with a box in the middle of the window.
import { READING_ZOOM } from '../../../layout/compact'
import type { Box, Size } from '../../../layout/input'
import type { View } from '../../../scene/large/view'
import { fittingZoom } from '../viewOn'

export const centredOn = ({ x, y, width, height }: Box, zoom: number, window: Size): View => ({
  x: window.width / 2 - (x + width / 2) * zoom,
  y: window.height / 2 - (y + height / 2) * zoom,
  zoom,
})

/** The box as large as it can be shown, up to `most`. */
export const viewOf = (box: Box, window: Size, most = READING_ZOOM): View =>
  centredOn(box, fittingZoom(box, window, most), window)
