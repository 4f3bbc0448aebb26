import { useI18n } from '../../i18n/useTranslation'
import { preloadPaper } from './onUse'

/** Prints once all that is printed is there. */
export function usePrint(): () => void {
  const i18n = useI18n()
  return () => void preloadPaper(i18n).then(() => print())
}
