import { useStoreApi } from '@xyflow/react'
import { useLayoutEffect, useMemo, useRef } from 'react'
import { createPortal } from 'react-dom'
import { useTranslation } from '../../../i18n/useTranslation'
import type { Size } from '../../../layout/input'
import { isCard, type Mask } from '../../../scene/large/mask'
import { toneOf } from '../../../scene/tone'
import { FieldMark } from '../../kit/FieldMark'
import { LocalText } from '../../kit/LocalText'
import type { LargeModel } from './model'
import { viewIn } from './useView'
import { GUTTER } from './wholeView'

interface Props {
  readonly model: LargeModel
  readonly mask: Mask
  readonly window: Size
  readonly isFar: boolean
}

/** Of a name, px of the screen. */
const LEAST_WIDTH = 56
const LEAST_HEIGHT = 24
const NAME_HEIGHT = 18
const EDGE = 12
const GAP = 10

/** The names of levels and fields, which stay at the edge while one is among their roles. */
export function Heads({ model, mask, window, isFar }: Props) {
  const { t } = useTranslation()
  const store = useStoreApi()
  const levels = useRef<HTMLDivElement>(null)
  const bands = useRef<HTMLDivElement>(null)
  const { graph, layout } = model
  const [levelIds, fieldIds] = useMemo(() => [[...graph.levels.keys()], [...graph.fields.keys()]], [graph])
  const isLeft = useMemo(() => {
    const there = new Set(
      [...graph.roles.values()].filter((_, role) => isCard(mask, role)).map(({ field }) => field),
    )
    return (field: string) => there.has(field)
  }, [graph, mask])
  useLayoutEffect(() => {
    const place = () => {
      const { x, y, zoom } = viewIn(store.getState())
      for (const [index, name] of [...(levels.current?.children ?? [])].entries()) {
        if (!(name instanceof HTMLElement)) continue
        const left = (layout.columns.x[index] ?? 0) * zoom + x
        const right = left + (layout.columns.width[index] ?? 0) * zoom
        const from = Math.max(EDGE, left)
        const room = Math.min(window.width - EDGE, right) - from
        name.hidden = room < LEAST_WIDTH
        name.style.transform = `translateX(${from}px)`
        name.style.maxWidth = `${room}px`
      }
      let last = Number.NEGATIVE_INFINITY
      for (const [index, name] of [...(bands.current?.children ?? [])].entries()) {
        if (!(name instanceof HTMLElement)) continue
        const height = (layout.bands.height[index] ?? 0) * zoom
        // From afar in the middle of its band, beside the cells; else above its cards.
        const top = (layout.bands.y[index] ?? 0) * zoom + y + (isFar ? (height - NAME_HEIGHT) / 2 : 0)
        const isOut = top > window.height || top < -NAME_HEIGHT
        const isLow = !isFar && height < LEAST_HEIGHT
        name.hidden = isOut || isLow || top < last || name.dataset['left'] === 'false'
        if (!name.hidden) last = top + NAME_HEIGHT
        name.style.transform = `translate(${isFar ? 0 : Math.max(EDGE, x + EDGE)}px,${top}px)`
        // Panned, or in a narrow window, it stands over the cells.
        name.dataset['over'] = String(isFar && x < GUTTER)
        name.style.maxWidth = isFar ? `${Math.max(GUTTER, x) - GAP}px` : ''
      }
    }
    place()
    let last = store.getState().transform
    return store.subscribe(({ transform }) => {
      if (transform === last) return
      last = transform
      place()
    })
  }, [store, layout, window, isFar])
  const row = document.getElementById('large-levels')
  return (
    <>
      {row !== null &&
        createPortal(
          <div ref={levels}>
            {[...layout.columns.level].map((level, index) => {
              const one = graph.levels.get(levelIds[level] ?? '')
              return (
                <p key={level} className="large-level">
                  <strong>{one && <LocalText text={one.name} />}</strong>{' '}
                  {t('map.roles', { count: layout.columns.roles[index] ?? 0 })}
                </p>
              )
            })}
          </div>,
          row,
        )}
      <div ref={bands} className="large-bands" data-far={isFar} aria-hidden="true">
        {[...layout.bands.field].map((field) => {
          const id = fieldIds[field] ?? ''
          const one = graph.fields.get(id)
          return (
            <p key={field} className="large-band" data-tone={toneOf(graph, id)} data-left={isLeft(id)}>
              <FieldMark graph={graph} field={id} />
              {one && <LocalText text={one.name} />}
            </p>
          )
        })}
      </div>
    </>
  )
}
