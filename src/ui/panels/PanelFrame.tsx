import { useLayoutEffect, useRef } from 'react'
import type { Panel } from '../../state/store'
import { useExplorer } from '../../state/useExplorer'
import { Boundary } from '../Boundary'
import './PanelFrame.css'
import { panels } from './panels'
import { StartPanel } from './StartPanel'

const keyOf = (panel: Panel | null): string =>
  panel === null ? 'start' : panel.kind === 'role' ? `role ${panel.role}` : panel.kind

/** The place beside the map. What it shows is one panel; a change of it begins at the top and loses no focus. */
export function PanelFrame() {
  const panel = useExplorer((state) => state.panel)
  const frame = useRef<HTMLDivElement>(null)
  const key = keyOf(panel)
  const shown = useRef({ key, panel })

  useLayoutEffect(() => {
    const left = shown.current
    shown.current = { key, panel }
    if (left.key === key || frame.current === null) return
    frame.current.scrollTop = 0
    // The button that was pressed is gone with its panel: go on in the new one, or on the role that was let go.
    if (document.activeElement !== document.body) return
    const letGo = panel === null && left.panel?.kind === 'role' ? cardOf(left.panel.role) : null
    const heading = frame.current.querySelector<HTMLElement>('#panel-heading')
    const goal = letGo ?? heading
    goal?.focus({ preventScroll: true })
  }, [key, panel])

  const Shown = panel === null ? StartPanel : panels[panel.kind]
  return (
    <div className="panel-frame" ref={frame} data-panel={panel?.kind ?? 'start'}>
      <Boundary key={key}>
        <Shown key={key} />
      </Boundary>
    </div>
  )
}

const cardOf = (role: string): HTMLElement | null =>
  document.querySelector<HTMLElement>(`.react-flow__node[data-id="${CSS.escape(role)}"] button`)
