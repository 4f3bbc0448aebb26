import { Maximize2, Minus, Plus } from 'lucide-react'
import { useTranslation } from 'react-i18next'
import './MapControls.css'

interface Props {
  readonly onZoomIn: () => void
  readonly onZoomOut: () => void
  readonly onFit: () => void
}

export function MapControls({ onZoomIn, onZoomOut, onFit }: Props) {
  const { t } = useTranslation()
  return (
    <div className="map-controls">
      <button type="button" className="icon-button" aria-label={t('map.zoomIn')} onClick={onZoomIn}>
        <Plus size={16} aria-hidden="true" />
      </button>
      <button type="button" className="icon-button" aria-label={t('map.zoomOut')} onClick={onZoomOut}>
        <Minus size={16} aria-hidden="true" />
      </button>
      <button type="button" className="icon-button" aria-label={t('map.fit')} onClick={onFit}>
        <Maximize2 size={15} aria-hidden="true" />
      </button>
    </div>
  )
}
