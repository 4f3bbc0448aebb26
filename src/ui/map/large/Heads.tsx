import { useStoreApi } from '@xyflow/react'
import { memo, useLayoutEffect, useMemo, useRef } from 'react'
import { createPortal } from 'react-dom'
import { useTranslation } from '../../../i18n/useTranslation'
import { fieldHeads, gutterOf, type Head, levelHeads } from '../../../scene/large/heads'
import type { Mask } from '../../../scene/large/mask'
import { bandsLeft, type LargeModel } from '../../../scene/large/model'
import type { MapWindow } from '../../../scene/large/view'
import { toneOf } from '../../../scene/tone'
import { FieldMark } from '../../kit/FieldMark'
import { LocalText } from '../../kit/LocalText'
import { viewIn } from './useView'

interface Props {
  readonly model: LargeModel
  readonly mask: Mask
  readonly window: MapWindow
  readonly isFar: boolean
}

/** Moves each name to its place; those that have none are hidden. */
function place(names: HTMLElement | null, heads: readonly Head[]) {
  const places = new Map(heads.map((head) => [head.index, head]))
  for (const [index, name] of [...(names?.children ?? [])].entries()) {
    if (!(name instanceof HTMLElement)) continue
    const head = places.get(index)
    name.hidden = head === undefined
    if (head === undefined) continue
    name.style.transform = `translate(${head.x}px,${head.y}px)`
    name.style.maxWidth = `${head.room}px`
  }
}

/** The names of levels and fields, which stay at the edge while one is among their roles. */
export const Heads = memo(function Heads({ model, mask, window, isFar }: Props) {
  const { t } = useTranslation()
  const store = useStoreApi()
  const levels = useRef<HTMLDivElement>(null)
  const bands = useRef<HTMLDivElement>(null)
  const strip = useRef<HTMLDivElement>(null)
  const { graph, layout } = model
  const [levelIds, fieldIds] = useMemo(() => [[...graph.levels.keys()], [...graph.fields.keys()]], [graph])
  const isLeft = useMemo(() => bandsLeft(model, mask), [model, mask])
  useLayoutEffect(() => {
    const placeAll = () => {
      const view = viewIn(store.getState())
      place(levels.current, levelHeads(layout, view, window))
      place(bands.current, fieldHeads(layout, view, window, { isFar, isLeft }))
      // Panned, the map goes on below their strip.
      if (strip.current !== null) strip.current.hidden = !isFar || view.x >= gutterOf(window)
    }
    placeAll()
    let last = store.getState().transform
    return store.subscribe(({ transform }) => {
      if (transform === last) return
      last = transform
      placeAll()
    })
  }, [store, layout, window, isFar, isLeft])
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
      <div className="large-strip" ref={strip} style={{ width: gutterOf(window) }} />
      <div ref={bands} className="large-bands" data-far={isFar} aria-hidden="true">
        {[...layout.bands.field].map((field) => {
          const id = fieldIds[field] ?? ''
          const one = graph.fields.get(id)
          return (
            <p key={field} className="large-band" data-tone={toneOf(graph, id)}>
              <FieldMark graph={graph} field={id} />
              {one && <LocalText text={one.name} />}
            </p>
          )
        })}
      </div>
    </>
  )
})
