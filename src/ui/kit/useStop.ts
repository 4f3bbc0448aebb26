import { useTranslation } from 'react-i18next'
import { litRoute } from '../../state/selectors'
import { useExplorer } from '../../state/useExplorer'

/** Which stop a role is on the route that is lit, as a number and in words; null when it is none. */
export function useStop(role: string): { readonly number: number; readonly words: string } | null {
  const { t } = useTranslation()
  const number = useExplorer((state) => litRoute(state).indexOf(role) + 1)
  return number === 0 ? null : { number, words: t('route.stop', { number }) }
}
