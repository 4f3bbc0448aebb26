import { Languages } from 'lucide-react'
import { useTranslation } from '../../i18n/useTranslation'
import { onUse } from '../kit/onUse'
import { HeaderMenu } from './HeaderMenu'
import { useHasRoom } from './hasRoom'

const Items = onUse(async () => (await import('./menuParts')).menuParts.LookItems).Shown
/** Where its code does not arrive, they stand behind “More” all the same. */
const WideChoices = onUse(async () => (await import('./menuParts')).menuParts.WideChoices, {
  spare: true,
}).Shown

/** Language and theme: side by side where there is room, else behind a button. */
export function LookMenu() {
  const { t } = useTranslation()
  const hasRoom = useHasRoom()
  if (hasRoom) return <WideChoices fallback={<span className="look-room" />} />
  const sign = <Languages size={18} aria-hidden="true" />
  return <HeaderMenu className="more look-menu" label={t('look.label')} sign={sign} Items={Items} />
}
