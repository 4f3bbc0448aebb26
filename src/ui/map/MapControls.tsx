import { useReactFlow } from '@xyflow/react'
import { Maximize2, Minus, Plus } from 'lucide-react'
import { useTranslation } from 'react-i18next'
import './MapControls.css'
import { motion } from './motion'

export function MapControls({ onFit }: { readonly onFit: () => void }) {
  const { t } = useTranslation()
  const { zoomIn, zoomOut } = useReactFlow()
  return (
    <div className="map-controls">
      <button
        type="button"
        className="icon-button"
        aria-label={t('map.zoomIn')}
        onClick={() => zoomIn(motion())}
      >
        <Plus size={16} aria-hidden="true" />
      </button>
      <button
        type="button"
        className="icon-button"
        aria-label={t('map.zoomOut')}
        onClick={() => zoomOut(motion())}
      >
        <Minus size={16} aria-hidden="true" />
      </button>
      <button type="button" className="icon-button" aria-label={t('map.fit')} onClick={onFit}>
        <Maximize2 size={15} aria-hidden="true" />
      </button>
    </div>
  )
}
