// What a picture of a large map is made from: any graph as if it were large, and what a window shows of it.
import type { MapContent } from '../../../../src/formats/contents'
import { drawShapes } from '../../../../src/formats/mapSvg/large/brush'
import { paintedPart } from '../../../../src/formats/mapSvg/large/part'
import { layOutLarge } from '../../../../src/layout/large'
import type { Glance } from '../../../../src/scene/large/glance'
import { maskOf } from '../../../../src/scene/large/mask'
import { createModel, type LargeModel } from '../../../../src/scene/large/model'
import { toLayoutInput } from '../../../../src/scene/layoutInput'

export const modelOf = (graph: LargeModel['graph']): LargeModel =>
  createModel(graph, layOutLarge(toLayoutInput(graph, null)))

export const WINDOW = { width: 1000, height: 700, textScale: 1 } as const

/** All of a map as it is seen. */
export const allOf = (content: MapContent, model = modelOf(content.scene.graph)): MapContent => ({
  ...content,
  large: { model, glance: null, shapes: null },
})

/** What a window shows of it, as the page has it drawn. */
export function seenOf(
  content: MapContent,
  glance: Partial<Omit<Glance, 'model'>>,
  model = modelOf(content.scene.graph),
): MapContent {
  const { layout, toneOf, rising, styleOf } = model
  const whole = {
    view: { x: 0, y: 0, zoom: 1 },
    window: WINDOW,
    distance: 'near' as const,
    ...glance,
  }
  const drawing = { boxes: layout.boxes, curves: layout.curves, toneOf, rising, styleOf }
  const isNear = whole.distance === 'near'
  const shapes = isNear ? null : drawShapes(drawing, maskOf(content.scene), paintedPart(whole))
  return { ...content, large: { model, glance: whole, shapes } }
}
