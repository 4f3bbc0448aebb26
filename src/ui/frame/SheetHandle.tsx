import { type PointerEvent, useContext, useRef } from 'react'
import { useTranslation } from '../../i18n/useTranslation'
import { meantBy } from '../kit/meantBy'
import './SheetHandle.css'
import { type Sheet, SheetContext } from './sheetContext'

/** So far a finger draws the sheet before it means it, px. */
const FAR = 48

/** Draws the sheet up and down: by a press, by a key, or by a finger that takes it along. */
export function SheetHandle() {
  const context = useContext(SheetContext)
  return context && <Handle {...context} />
}

function Handle({ sheet, isRaised, onRaise, onLetGo }: Sheet) {
  const { t } = useTranslation()
  const drag = useRef<{ readonly y: number; readonly height: number } | null>(null)
  const wasDragged = useRef(false)

  const begin = ({ clientY, pointerId, target }: PointerEvent) => {
    if (sheet.current === null || !(target instanceof Element)) return
    target.setPointerCapture(pointerId)
    wasDragged.current = false
    drag.current = { y: clientY, height: sheet.current.offsetHeight }
  }
  const move = ({ clientY }: PointerEvent) => {
    if (drag.current === null || sheet.current === null) return
    const { y, height } = drag.current
    if (Math.abs(clientY - y) > 4) wasDragged.current = true
    if (!wasDragged.current) return
    sheet.current.dataset['dragged'] = 'true'
    sheet.current.style.height = `${height - (clientY - y)}px`
  }
  const end = ({ clientY, type }: PointerEvent) => {
    if (drag.current === null || sheet.current === null) return
    const way = clientY - drag.current.y
    drag.current = null
    delete sheet.current.dataset['dragged']
    sheet.current.style.height = ''
    if (type === 'pointercancel' || Math.abs(way) < FAR) return
    if (way < 0) onRaise(true)
    else if (isRaised) onRaise(false)
    else onLetGo()
  }
  return (
    <div
      className="sheet-strip"
      onPointerDown={begin}
      onPointerMove={move}
      onPointerUp={end}
      onPointerCancel={end}
    >
      <button
        type="button"
        className="sheet-handle"
        aria-label={t(isRaised ? 'sheet.lower' : 'sheet.raise')}
        // A key is no drag, whatever a finger did before.
        onClick={(event) => {
          if (meantBy(event).by === 'keyboard' || !wasDragged.current) onRaise(!isRaised)
        }}
      />
    </div>
  )
}
