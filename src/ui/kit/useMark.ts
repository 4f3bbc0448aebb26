import { useTranslation } from 'react-i18next'
import { roleMark } from '../../state/selectors'
import { useExplorer } from '../../state/useExplorer'

/** Which side of a comparison a role is, or which stop of the lit route, also in words; null when it is neither. */
export function useMark(role: string) {
  const { t } = useTranslation()
  const sign = useExplorer((state) => roleMark(state, role))
  if (sign === null) return null
  const isSide = typeof sign === 'string'
  return { sign, isSide, words: isSide ? t(`map.${sign}`) : t('route.stop', { number: sign }) }
}
