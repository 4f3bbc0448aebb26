import { useLayoutEffect, useRef } from 'react'
import { isPicking } from '../../state/panel'
import { useExplorer } from '../../state/useExplorer'
import { Boundary } from '../Boundary'
import { isNarrow } from '../narrow'
import { useEscape } from './useEscape'
import './PanelFrame.css'
import { panels } from './panels'
import { StartPanel } from './StartPanel'
import { Trail } from './Trail'

/** The place beside the map. What it shows is one panel; a change of it begins at the top, in view. */
export function PanelFrame() {
  const panel = useExplorer((state) => state.panel)
  const frame = useRef<HTMLDivElement>(null)
  const key = panel === null ? 'start' : panels[panel.kind].keyOf(panel)
  const shown = useRef<string | null>(null)
  const onKeyDown = useEscape()

  useLayoutEffect(() => {
    if (shown.current === key || frame.current === null) return
    shown.current = key
    frame.current.scrollTop = 0
    if (!isNarrow()) return
    // There it stands below the map, once that is drawn.
    const comparison = key === 'compare' ? frame.current : null
    requestAnimationFrame(() => comparison?.scrollIntoView())
  }, [key])

  const Shown = panel === null ? StartPanel : panels[panel.kind].Shown
  return (
    // biome-ignore lint/a11y/noStaticElementInteractions: Escape works wherever the focus is in the panel; it is not itself something to press.
    <div
      className="panel-frame"
      ref={frame}
      // A comparison that still lacks a side leaves the map its room.
      data-panel={isPicking(panel) ? 'picking' : (panel?.kind ?? 'start')}
      onKeyDown={onKeyDown}
    >
      <Trail />
      <Boundary key={key}>
        <Shown />
      </Boundary>
    </div>
  )
}
