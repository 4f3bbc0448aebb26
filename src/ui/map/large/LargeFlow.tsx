import { ReactFlow, ViewportPortal } from '@xyflow/react'
import { type RefObject, useRef } from 'react'
import { createPortal } from 'react-dom'
import type { LargeModel } from '../../../scene/large/model'
import type { MapWindow } from '../../../scene/large/view'
import type { Painter } from '../../../workers/painter'
import { LargeLineMarks } from '../changes/LargeLineMarks'
import { useLedTo } from '../changes/useLedTo'
import { VersionCard, VersionStub } from '../changes/VersionCard'
import { plainFlow } from '../plainFlow'
import { useMapKeys } from '../useMapKeys'
import { useStanding } from '../useStanding'
import { useToolbar } from '../useToolbar'
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

const nodeTypes = { role: VersionCard, stub: VersionStub }

interface Props {
  readonly painter: Painter
  readonly model: LargeModel
  readonly window: MapWindow
  /** Where the map is drawn. */
  readonly canvas: RefObject<HTMLDivElement | null>
}

/** React Flow with the cards in view alone; all else lies in bitmaps below them and in titles above. */
export function LargeFlow({ painter, model, window, canvas }: Props) {
  const flow = useRef<HTMLDivElement>(null)
  const mask = useMask()
  const whole = wholeView(model, window).zoom
  const distance = useDistance(window, fillingZoom(model, window))
  const { nodes, order, holder } = useCards(model, mask, window, distance)
  const view = useLargeView({ flow, model, mask, window, holder, order })
  const onKeyDown = useMapKeys(order, view)
  const standing = useStanding(view)
  const { names, hint } = useToolbar(flow)
  useLedTo(view)
  const pointed = usePointed({ model, mask, distance })
  if (canvas.current === null) return null
  return (
    <>
      <p {...hint} />
      {createPortal(
        <ReactFlow
          ref={flow}
          className="large-flow"
          {...names}
          nodes={nodes}
          nodeTypes={nodeTypes}
          defaultViewport={view.first}
          minZoom={whole}
          onKeyDown={onKeyDown}
          {...plainFlow}
          // A hand that trembles presses a cell or a title all the same.
          paneClickDistance={4}
          {...standing}
          {...pointed}
          data-distance={distance}
        >
          <Bitmaps
            painter={painter}
            model={model}
            mask={mask}
            window={window}
            whole={whole}
            distance={distance}
          />
          <ViewportPortal>
            {distance === 'far' && (
              <Cells model={model} mask={mask} window={window} order={order} focusRole={view.focusRole} />
            )}
            {distance === 'middle' && <Labels model={model} mask={mask} window={window} />}
            {distance === 'near' && <LargeLineMarks model={model} window={window} />}
          </ViewportPortal>
          <Heads model={model} mask={mask} window={window} isFar={distance === 'far'} />
        </ReactFlow>,
        canvas.current,
      )}
      <LargeFoot window={window} whole={whole} model={model} mask={mask} />
    </>
  )
}
