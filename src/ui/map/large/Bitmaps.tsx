import { useStoreApi } from '@xyflow/react'
import { memo, useContext, useEffect, useLayoutEffect, useMemo, useRef, useState } from 'react'
import { useTranslation } from '../../../i18n/useTranslation'
import type { Size } from '../../../layout/input'
import type { Distance } from '../../../scene/large/distance'
import type { Mask } from '../../../scene/large/mask'
import type { LargeModel } from '../../../scene/large/model'
import { ExplorerContext, useExplorer } from '../../../state/useExplorer'
import type { Painter } from '../../../workers/painter'
import { createBitmaps } from './bitmaps'
import { litIn } from './litIn'
import { paintLit } from './paintLit'
import { maskIn } from './useMask'
import { usePalette } from './usePalette'
import { viewIn } from './useView'

interface Props {
  readonly painter: Painter
  readonly model: LargeModel
  readonly mask: Mask
  readonly window: Size
  readonly whole: number
  readonly distance: Distance
}

/** Bands, lines and cards as bitmaps, and over them what is lit. */
export const Bitmaps = memo(function Bitmaps({ painter, model, mask, window, whole, distance }: Props) {
  const { t } = useTranslation()
  const store = useStoreApi()
  const probe = useRef<HTMLElement>(null)
  const wholeCanvas = useRef<HTMLCanvasElement>(null)
  const crispCanvas = useRef<HTMLCanvasElement>(null)
  const litCanvas = useRef<HTMLCanvasElement>(null)
  const bitmaps = useRef<ReturnType<typeof createBitmaps> | null>(null)
  const [isRefused, setIsRefused] = useState(false)
  const [isUnlit, setIsUnlit] = useState(false)
  const palette = usePalette(probe)
  const lit = useExplorer((state) => litIn(state))
  const isDimmed = lit.isDimming

  useLayoutEffect(() => {
    const [{ current: wholeOne }, { current: crisp }] = [wholeCanvas, crispCanvas]
    if (wholeOne === null || crisp === null) return
    const made = createBitmaps({
      canvases: { whole: wholeOne, crisp },
      ask: async (request) => {
        const answer = await painter.ask('bitmap', request)
        return answer.kind === 'done' ? answer.output : null
      },
      onRefused: setIsRefused,
    })
    bitmaps.current = made
    made.move(viewIn(store.getState()))
    return () => made.end()
  }, [store, painter])

  const drawing = useMemo(() => {
    const { layout, bands, toneOf, rising, styleOf } = model
    return palette && { boxes: layout.boxes, curves: layout.curves, bands, toneOf, rising, styleOf, palette }
  }, [model, palette])
  const explorer = useContext(ExplorerContext)
  useEffect(() => {
    if (drawing === null) return
    const paint = (left: Mask) =>
      bitmaps.current?.paint({ drawing, mask: left, map: model.layout, window, whole })
    paint(mask)
    // What is painted beside the page need not wait for what the page draws.
    let last = mask
    return explorer?.subscribe((state) => {
      const next = state.graph === model.graph ? maskIn(state) : last
      if (next === last) return
      last = next
      paint(next)
    })
  }, [explorer, drawing, mask, model, window, whole])

  const shown = useMemo(() => (distance === 'near' ? { ...lit, roles: [] } : lit), [lit, distance])
  useLayoutEffect(() => {
    const canvas = litCanvas.current
    const paint = () => {
      if (canvas !== null && palette !== null)
        setIsUnlit(!paintLit(canvas, model, shown, palette, viewIn(store.getState()), window))
    }
    paint()
    const isLit = [shown.lines, shown.previewedLines, shown.roles].some(({ length }) => length > 0)
    if (canvas !== null) canvas.hidden = !isLit
    let last = store.getState().transform
    return store.subscribe(({ transform }) => {
      if (transform === last) return
      last = transform
      bitmaps.current?.move(viewIn({ transform }))
      if (isLit) paint()
    })
  }, [store, model, shown, palette, window])
  return (
    <div className="large-bitmaps" data-dimmed={isDimmed}>
      <i className="large-probe" ref={probe} />
      <canvas ref={wholeCanvas} />
      <canvas ref={crispCanvas} />
      <canvas ref={litCanvas} className="large-lit" style={{ width: window.width, height: window.height }} />
      {(isRefused || isUnlit) && (
        <p className="large-refused" role="status">
          {t(isRefused ? 'large.refused' : 'large.unlit')}
        </p>
      )}
    </div>
  )
})
