import { Ellipsis } from 'lucide-react'
import { useTranslation } from '../../i18n/useTranslation'
import { onUse } from '../kit/onUse'
import { HeaderMenu } from './HeaderMenu'

const Items = onUse(async () => (await import('./menuParts')).menuParts.MoreItems).Shown

/** All that is done less often. */
export function MoreMenu() {
  const { t } = useTranslation()
  const sign = <Ellipsis size={18} aria-hidden="true" />
  return <HeaderMenu className="more" label={t('more.label')} sign={sign} Items={Items} />
}
