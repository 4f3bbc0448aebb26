import { useEffect } from 'react'
import { useTranslation } from '../../i18n/useTranslation'
import { tellLanguage } from '../../state/tellLanguage'

/** The page is in the language that is read. */
export function useDocumentLanguage(): void {
  const { language } = useTranslation()
  useEffect(() => tellLanguage(document, language), [language])
}
