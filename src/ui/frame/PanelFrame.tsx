import { useContext, useLayoutEffect, useRef } from 'react'
import { panelKey } from '../../state/panel'
import { isPicking } from '../../state/selectors'
import { useExplorer } from '../../state/useExplorer'
import { Arriving } from '../kit/Arriving'
import { Boundary } from '../kit/Boundary'
import { onUse } from '../kit/onUse'
import { PanelsContext } from '../kit/panelRecord'
import { useEscape } from './useEscape'
import './PanelFrame.css'
import { StartPanel } from '../start/StartPanel'
import { SheetContext } from './sheetContext'
import { useSheet } from './useSheet'

/** Where its code does not arrive, the sheet stays as it is, and is closed by its button. */
const SheetHandle = onUse(async () => (await import('./frameParts')).frameParts.SheetHandle, {
  spare: true,
}).Shown

/** Where its code does not arrive, there is none. */
const Trail = onUse(async () => (await import('./frameParts')).frameParts.Trail, { spare: true }).Shown

/** The place beside the view, and on a small screen a sheet over it. What it shows is one panel; a change of it begins at the top. */
export function PanelFrame() {
  const panel = useExplorer((state) => state.panel)
  const frame = useRef<HTMLDivElement>(null)
  const graph = useExplorer((state) => state.graph)
  const records = useContext(PanelsContext)
  const record = records.find(({ kind }) => kind === panel?.kind)
  const isPicked = useExplorer(isPicking)
  // A panel of another key begins anew: at the top, and mended if it had failed.
  const key = record === undefined ? 'start' : record.stays === true ? record.kind : panelKey(panel)
  const shown = useRef<string | null>(null)
  const onKeyDown = useEscape()
  const [isRaised, raise] = useSheet(record)
  const closePanel = useExplorer((state) => state.closePanel)

  useLayoutEffect(() => {
    if (shown.current === key || frame.current === null) return
    shown.current = key
    frame.current.scrollTop = 0
  }, [key])

  return (
    // biome-ignore lint/a11y/noStaticElementInteractions: Escape works wherever the focus is in the panel; it is not itself something to press.
    <div
      className="panel-frame"
      id="panel"
      ref={frame}
      // A comparison that still lacks a side leaves the map its room.
      data-panel={isPicked ? 'picking' : (record?.kind ?? 'start')}
      data-raised={isRaised}
      onKeyDown={onKeyDown}
    >
      {record && (
        <SheetContext value={{ sheet: frame, isRaised, onRaise: raise, onLetGo: closePanel }}>
          <SheetHandle />
        </SheetContext>
      )}
      <Trail />
      <Boundary key={key} about={graph} {...(record && { onLetGo: closePanel })}>
        {record === undefined ? <StartPanel /> : <record.part.Shown fallback={<Arriving what="panel" />} />}
      </Boundary>
    </div>
  )
}
