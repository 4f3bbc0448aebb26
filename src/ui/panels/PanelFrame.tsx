import { useLayoutEffect, useRef } from 'react'
import type { Panel } from '../../state/store'
import { useExplorer } from '../../state/useExplorer'
import { Boundary } from '../Boundary'
import { isNarrow } from '../narrow'
import './PanelFrame.css'
import { cardOf } from '../useKeepFocus'
import { panels } from './panels'
import { StartPanel } from './StartPanel'

/** A comparison that still lacks a side leaves the map its room, because the side can be picked there. */
const shapeOf = (panel: Panel | null): string => {
  if (panel === null) return 'start'
  return panel.kind === 'compare' && (panel.first === null || panel.second === null) ? 'picking' : panel.kind
}

const keyOf = (panel: Panel | null): string =>
  panel === null ? 'start' : panel.kind === 'role' ? `role ${panel.role}` : panel.kind

/** The place beside the map. What it shows is one panel; a change of it begins at the top, in view. */
export function PanelFrame() {
  const panel = useExplorer((state) => state.panel)
  const frame = useRef<HTMLDivElement>(null)
  const key = keyOf(panel)
  const shown = useRef(key)

  useLayoutEffect(() => {
    if (shown.current === key || frame.current === null) return
    shown.current = key
    frame.current.scrollTop = 0
    if (!isNarrow()) return
    // The sheet rises over the map: the role that it is about stays in view above it. A comparison stands below.
    if (panel?.kind === 'role') cardOf(panel.role)?.scrollIntoView({ block: 'nearest' })
    if (panel?.kind === 'compare') frame.current.scrollIntoView()
  }, [key, panel])

  const Shown = panel === null ? StartPanel : panels[panel.kind]
  return (
    <div className="panel-frame" ref={frame} data-panel={shapeOf(panel)}>
      <Boundary key={key}>
        <Shown />
      </Boundary>
    </div>
  )
}
