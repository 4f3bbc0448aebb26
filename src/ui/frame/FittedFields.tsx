import { useLayoutEffect, useRef, useState } from 'react'
import { useTranslation } from '../../i18n/useTranslation'
import { useExplorer } from '../../state/useExplorer'
import { isNarrow } from '../kit/isNarrow'
import { FieldChoices } from './FieldChoices'
import { FieldPicker } from './FieldPicker'
import './FittedFields.css'

/** More than these nobody goes through by eye, however wide the header. */
const MOST = 24

/** Side by side where that gives the header no further row, or on a narrow screen just one of their own; else a picker. How much room there is hangs on the words. */
export function FittedFields() {
  const { language } = useTranslation()
  const graph = useExplorer((state) => state.graph)
  const frame = useRef<HTMLDivElement>(null)
  const [size, setSize] = useState('')
  const [measured, setMeasured] = useState({ key: '', graph, fits: false })
  const key = `${language} ${size}`
  const isMany = graph.fields.size > MOST
  const isKnown = isMany || (measured.key === key && measured.graph === graph)
  useLayoutEffect(() => {
    const [header, choices] = [frame.current?.parentElement, frame.current?.firstElementChild]
    if (isKnown || !header || !choices) return
    const isRow = choices.scrollWidth <= choices.clientWidth
    // Rows of it with its padding are lower than one row of choices more.
    const tooHigh = (isNarrow() ? 3 : 2) * choices.clientHeight
    setMeasured({ key, graph, fits: isRow && header.clientHeight < tooHigh })
  }, [isKnown, key, graph])
  useLayoutEffect(() => {
    const header = frame.current?.parentElement
    if (!header) return
    const observer = new ResizeObserver(() => {
      // What has the focus keeps it.
      if (frame.current?.contains(document.activeElement) !== false) return
      // What arrives beside it may make it higher.
      setSize(`${header.clientWidth} ${header.clientHeight}`)
    })
    observer.observe(header)
    return () => observer.disconnect()
  }, [])
  return (
    <div className="field-fit" ref={frame}>
      {!isMany && (!isKnown || measured.fits) ? <FieldChoices /> : <FieldPicker />}
    </div>
  )
}
