import { Maximize2, Minus, Plus } from 'lucide-react'
import { type KeyboardEvent, useState } from 'react'
import { useTranslation } from '../../i18n/useTranslation'
import './MapControls.css'

interface Props {
  /** All of the map fits at this zoom, so that there is nowhere to zoom out to. */
  readonly isFarthestOut: boolean
  /** What a press on the last one does. */
  readonly fit: string
  readonly onZoomIn: () => void
  readonly onZoomOut: () => void
  readonly onFit: () => void
}

/** A toolbar of the ARIA Authoring Practices, so that it is one stop of Tab. */
export function MapControls({ isFarthestOut, fit, onZoomIn, onZoomOut, onFit }: Props) {
  const { t } = useTranslation()
  const [stop, setStop] = useState(0)
  const controls = [
    { label: t('map.zoomIn'), onPress: onZoomIn, sign: <Plus size={16} aria-hidden="true" /> },
    {
      label: t('map.zoomOut'),
      onPress: onZoomOut,
      sign: <Minus size={16} aria-hidden="true" />,
      isVain: isFarthestOut,
    },
    { label: fit, onPress: onFit, sign: <Maximize2 size={15} aria-hidden="true" /> },
  ]
  const onKeyDown = (event: KeyboardEvent<HTMLElement>) => {
    const { key, ctrlKey, metaKey, altKey, shiftKey, currentTarget } = event
    const goals: Readonly<Record<string, number>> = {
      ArrowRight: (stop + 1) % 3,
      ArrowLeft: (stop + 2) % 3,
      Home: 0,
      End: 2,
    }
    const goal = goals[key]
    if (goal === undefined || ctrlKey || metaKey || altKey || shiftKey) return
    event.preventDefault()
    currentTarget.querySelectorAll('button')[goal]?.focus()
  }
  return (
    <div className="map-controls" role="toolbar" aria-label={t('map.controls')} onKeyDown={onKeyDown}>
      {controls.map(({ label, onPress, sign, isVain = false }, at) => (
        <button
          // biome-ignore lint/suspicious/noArrayIndexKey: the last one changes its name, and keeps the focus.
          key={at}
          type="button"
          className="icon-button"
          aria-label={label}
          aria-disabled={isVain}
          tabIndex={at === stop ? 0 : -1}
          onFocus={() => setStop(at)}
          onClick={onPress}
        >
          {sign}
        </button>
      ))}
    </div>
  )
}
