import { ReactFlow, useStoreApi, ViewportPortal } from '@xyflow/react'
import { type RefObject, useLayoutEffect, useRef } from 'react'
import { createPortal } from 'react-dom'
import { useTranslation } from '../../../i18n/useTranslation'
import type { LargeModel } from '../../../scene/large/model'
import type { MapWindow } from '../../../scene/large/view'
import { plainFlow } from '../plainFlow'
import { RoleCard } from '../RoleCard'
import { StubCard } from '../StubCard'
import { useMapKeys } from '../useMapKeys'
import { useStanding } from '../useStanding'
import { Bitmaps } from './Bitmaps'
import { Cells } from './Cells'
import { Heads } from './Heads'
import { Labels } from './Labels'
import { LargeFoot } from './LargeFoot'
import { useCards } from './useCards'
import { useLargeView } from './useLargeView'
import { useMask } from './useMask'
import { usePointed } from './usePointed'
import { useDistance } from './useView'
import { fillingZoom, wholeView } from './wholeView'

const nodeTypes = { role: RoleCard, stub: StubCard }

interface Props {
  readonly model: LargeModel
  readonly window: MapWindow
  /** Where the map is drawn. */
  readonly canvas: RefObject<HTMLDivElement | null>
}

/** React Flow with the cards in view alone; all else lies in bitmaps below them and in titles above. */
export function LargeFlow({ model, window, canvas }: Props) {
  const { t } = useTranslation()
  const flow = useRef<HTMLDivElement>(null)
  const mask = useMask()
  const whole = wholeView(model, window).zoom
  const distance = useDistance(window, fillingZoom(model, window))
  const store = useStoreApi()
  const { nodes, order, bring } = useCards(model, mask, window, distance)
  const view = useLargeView({ flow, model, mask, window, bringCard: bring })
  const onKeyDown = useMapKeys(order, view)
  const standing = useStanding(view)
  useLayoutEffect(() => noteZoom(flow.current, store.getState().transform[2], window), [store, window])
  const pointed = usePointed({ model, mask, distance })
  if (canvas.current === null) return null
  return (
    <>
      {createPortal(
        <ReactFlow
          ref={flow}
          className="large-flow"
          aria-label={t('map.canvas')}
          aria-description={t('map.keys')}
          nodes={nodes}
          nodeTypes={nodeTypes}
          defaultViewport={view.first}
          minZoom={whole}
          onInit={() => noteZoom(flow.current, store.getState().transform[2], window)}
          onMove={(_, { zoom }) => noteZoom(flow.current, zoom, window)}
          onKeyDown={onKeyDown}
          {...plainFlow}
          {...standing}
          {...pointed}
          data-distance={distance}
        >
          <Bitmaps model={model} mask={mask} window={window} whole={whole} distance={distance} />
          <ViewportPortal>
            {distance === 'far' && <Cells model={model} mask={mask} window={window} />}
            {distance === 'middle' && <Labels model={model} mask={mask} window={window} />}
          </ViewportPortal>
          <Heads model={model} mask={mask} window={window} isFar={distance === 'far'} />
        </ReactFlow>,
        canvas.current,
      )}
      <LargeFoot window={window} whole={whole} model={model} mask={mask} />
    </>
  )
}

/** Px of the person's text to one of the layout: what keeps its size on the screen is scaled by it. */
const noteZoom = (flow: HTMLElement | null, zoom: number, { textScale }: MapWindow): void =>
  flow?.style.setProperty('--zoom', String(zoom / textScale))
