import { useLayoutEffect, useRef } from 'react'
import type { Panel } from '../../state/store'
import { useExplorer } from '../../state/useExplorer'
import { Boundary } from '../Boundary'
import { isNarrow } from '../narrow'
import './PanelFrame.css'
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
  const shown = useRef<string | null>(null)

  useLayoutEffect(() => {
    if (shown.current === key || frame.current === null) return
    shown.current = key
    frame.current.scrollTop = 0
    if (!isNarrow()) return
    // There it stands below the map, once that is drawn.
    const comparison = key === 'compare' ? frame.current : null
    requestAnimationFrame(() => comparison?.scrollIntoView())
  }, [key])

  const Shown = panel === null ? StartPanel : panels[panel.kind]
  return (
    <div className="panel-frame" ref={frame} data-panel={shapeOf(panel)}>
      <Boundary key={key}>
        <Shown />
      </Boundary>
    </div>
  )
}
