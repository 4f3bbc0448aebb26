import { useTranslation } from '../../i18n/useTranslation'
import { paperOf } from '../../state/selectorsOnUse'
import { useExplorer } from '../../state/useExplorer'
import { MOST_DRAWN } from '../../state/views'
import { MapPicture } from '../kit/MapPicture'

/** The map on a page of its own, or that it is too large for one. */
export function MapPaper() {
  const { t } = useTranslation()
  return useExplorer((state) => paperOf(state) === 'map') ? (
    <MapPicture className="print-map" />
  ) : (
    <p className="note">{t('export.tooLargeForPage', { count: MOST_DRAWN })}</p>
  )
}
