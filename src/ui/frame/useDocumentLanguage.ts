import { useEffect } from 'react'
import { directionOf } from '../../graph/language'
import { useTranslation } from '../../i18n/useTranslation'

/** Tells the browser and screen readers which language the page is in, and which way that runs. */
export function useDocumentLanguage(): void {
  const { language } = useTranslation()
  useEffect(() => {
    document.documentElement.lang = language
    document.documentElement.dir = directionOf(language)
  }, [language])
}
