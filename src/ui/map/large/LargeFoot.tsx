import { useReactFlow, useStore } from '@xyflow/react'
import { memo } from 'react'
import { useTranslation } from '../../../i18n/useTranslation'
import type { Mask } from '../../../scene/large/mask'
import type { LargeModel } from '../../../scene/large/model'
import type { MapWindow } from '../../../scene/large/view'
import { Following } from '../../kit/Following'
import { Legend } from '../../kit/Legend'
import { CountsKeyIfAny } from '../LitCounts'
import { MapControls } from '../MapControls'
import { motion } from '../motion'
import { plainFlow } from '../plainFlow'
import { viewOfAll } from './wholeView'

interface Props {
  readonly model: LargeModel
  readonly mask: Mask
  readonly window: MapWindow
  readonly whole: number
}

/** From afar a press goes further than on a small map. */
const ZOOM_STEP = 1.6

export const LargeFoot = memo(function LargeFoot({ model, mask, window, whole }: Props) {
  const { t } = useTranslation()
  const { setViewport, getViewport } = useReactFlow()
  const isFarthestOut = useStore(({ transform }) => transform[2] <= whole * 1.001)
  const zoomBy = (factor: number) => {
    const { x, y, zoom } = getViewport()
    const next = Math.max(whole, Math.min(plainFlow.maxZoom, zoom * factor))
    const [wide, high] = [window.width / 2, window.height / 2]
    const share = next / zoom
    void setViewport({ x: wide - (wide - x) * share, y: high - (high - y) * share, zoom: next }, motion())
  }
  return (
    <div className="map-foot">
      <Legend>
        <Following>
          <CountsKeyIfAny />
        </Following>
      </Legend>
      <MapControls
        isFarthestOut={isFarthestOut}
        fit={t('map.fit')}
        onZoomIn={() => zoomBy(ZOOM_STEP)}
        onZoomOut={() => zoomBy(1 / ZOOM_STEP)}
        onFit={() => void setViewport(viewOfAll(model, mask, window), motion())}
      />
    </div>
  )
})
