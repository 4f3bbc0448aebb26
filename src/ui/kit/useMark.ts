import { useTranslation } from '../../i18n/useTranslation'
import { roleMark } from '../../state/selectors'
import { useExplorer } from '../../state/useExplorer'

/** Which side of a comparison or which stop or end of a route a role is, if any, and whether it is theirs; in words both. */
export function useMark(role: string) {
  const { t } = useTranslation()
  const sign = useExplorer((state) => roleMark(state, role))
  const isMine = useExplorer((state) => state.myRole === role)
  const isSide = typeof sign === 'string'
  const words = isMine ? [t('mine.said')] : []
  if (sign !== null) words.push(isSide ? t(`map.${sign}`) : t('route.stop', { number: sign }))
  return { sign, isSide, isMine, words }
}
