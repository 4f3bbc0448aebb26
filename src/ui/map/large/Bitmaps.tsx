import { useStoreApi } from '@xyflow/react'
import { useEffect, useLayoutEffect, useMemo, useRef, useState } from 'react'
import { useTranslation } from '../../../i18n/useTranslation'
import type { Size } from '../../../layout/input'
import type { Distance } from '../../../scene/large/distance'
import { NOTHING_LIT } from '../../../scene/large/lit'
import type { Mask } from '../../../scene/large/mask'
import type { LargeModel } from '../../../scene/large/model'
import { useExplorer } from '../../../state/useExplorer'
import { createPainter } from '../../../workers/painter'
import { createBitmaps } from './bitmaps'
import { litIn } from './litIn'
import { paintLit } from './paintLit'
import { usePalette } from './usePalette'
import { viewIn } from './useView'

interface Props {
  readonly model: LargeModel
  readonly mask: Mask
  readonly window: Size
  readonly whole: number
  readonly distance: Distance
}

/** Bands, lines and cards as bitmaps, and over them what is lit. */
export function Bitmaps({ model, mask, window, whole, distance }: Props) {
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
    const painter = createPainter()
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
    return () => {
      made.end()
      painter.end()
    }
  }, [store])

  const drawing = useMemo(() => {
    const { layout, bands, toneOf, rising, styleOf } = model
    return palette && { boxes: layout.boxes, curves: layout.curves, bands, toneOf, rising, styleOf, palette }
  }, [model, palette])
  useEffect(() => {
    if (drawing !== null) bitmaps.current?.paint({ drawing, mask, map: model.layout, window, whole })
  }, [drawing, mask, model, window, whole])

  const shown = useMemo(() => (distance === 'near' ? { ...lit, roles: [] } : lit), [lit, distance])
  useLayoutEffect(() => {
    const canvas = litCanvas.current
    const paint = () => {
      if (canvas !== null && palette !== null)
        setIsUnlit(!paintLit(canvas, model, shown, palette, viewIn(store.getState()), window))
    }
    paint()
    let last = store.getState().transform
    return store.subscribe(({ transform }) => {
      if (transform === last) return
      last = transform
      bitmaps.current?.move(viewIn({ transform }))
      if (shown !== NOTHING_LIT) paint()
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
}
