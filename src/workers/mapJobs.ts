// What a large map takes, as jobs: its layout, and a part of it as a bitmap or as shapes. What is the same wherever one
// looks is handed over once and kept for the parts that follow.
import type { MapShapes } from '../formats/contents'
import { drawShapes } from '../formats/mapSvg/large/brush'
import { buffersOf } from '../layout/buffersOf'
import type { LayoutInput } from '../layout/input'
import { layOutLarge } from '../layout/large'
import type { Layout } from '../layout/layout'
import type { Mask } from '../scene/large/mask'
import { type Drawing, type Part, paint } from '../scene/large/paint'
import type { Job } from './job'

/** The layout of a large map, for no room in particular. */
export const largeLayoutJob: Job<LayoutInput, Layout> = {
  run: layOutLarge,
  buffersOf,
}

/** A part to paint; what is kept need not be handed over again. */
export interface BitmapRequest {
  /** Tells what is kept apart: another number for another drawing or mask. */
  readonly of: number
  /** Null where it should be kept already. */
  readonly drawing: Drawing | null
  readonly mask: Mask | null
  readonly part: Part
}

/** The bitmap; `lost` where what it is of is not kept here, `refused` where this browser gives no canvas. */
export type BitmapMade = ImageBitmap | 'lost' | 'refused'

const kept: { of: number; drawing: Drawing | null; mask: Mask | null } = { of: -1, drawing: null, mask: null }

function make({ of, drawing, mask, part }: BitmapRequest): BitmapMade {
  if (drawing !== null) Object.assign(kept, { of, drawing })
  if (mask !== null) Object.assign(kept, { of, mask })
  if (kept.of !== of || kept.drawing === null || kept.mask === null) return 'lost'
  if (typeof OffscreenCanvas === 'undefined') return 'refused'
  try {
    const canvas = new OffscreenCanvas(part.width, part.height)
    const brush = canvas.getContext('2d')
    if (brush === null) return 'refused'
    paint(brush, kept.drawing, kept.mask, part)
    return canvas.transferToImageBitmap()
  } catch (reason) {
    // Some settings refuse by throwing.
    if (reason instanceof DOMException) return 'refused'
    throw reason
  }
}

export const bitmapJob: Job<BitmapRequest, BitmapMade> = {
  run: make,
  buffersOf: (made) => (typeof made === 'string' ? [] : [made]),
}

/** A part to draw as SVG. */
export interface ShapesRequest {
  readonly drawing: Omit<Drawing, 'palette' | 'bands'>
  readonly mask: Mask
  readonly part: Part
}

export const shapesJob: Job<ShapesRequest, MapShapes> = {
  run: ({ drawing, mask, part }) => drawShapes(drawing, mask, part),
  buffersOf: () => [],
}
