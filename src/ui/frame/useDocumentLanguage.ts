import { useEffect } from 'react'
import { useTranslation } from 'react-i18next'

/** Tells the browser and screen readers which language the page is in. */
export function useDocumentLanguage(): void {
  const { i18n } = useTranslation()
  useEffect(() => {
    document.documentElement.lang = i18n.language
  }, [i18n.language])
}
