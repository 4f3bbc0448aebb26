import { useEffect } from 'react'
import { useTranslation } from 'react-i18next'
import { directionOf } from '../../graph/language'

/** Tells the browser and screen readers which language the page is in, and which way that runs. */
export function useDocumentLanguage(): void {
  const { i18n } = useTranslation()
  useEffect(() => {
    document.documentElement.lang = i18n.language
    document.documentElement.dir = directionOf(i18n.language)
  }, [i18n.language])
}
