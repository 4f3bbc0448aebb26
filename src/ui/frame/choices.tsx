// What is chosen in the header, or behind “More” where the header has no room.
import { Monitor, Moon, Sun } from 'lucide-react'
import { nameOf } from '../../i18n/languageName'
import { languages } from '../../i18n/languages'
import { useTranslation } from '../../i18n/useTranslation'
import { currentLanguage } from '../../state/selectors'
import { useExplorer } from '../../state/useExplorer'

const THEMES = [
  { value: 'system', icon: Monitor },
  { value: 'light', icon: Sun },
  { value: 'dark', icon: Moon },
] as const

export function useLanguageChoices() {
  const { t, language } = useTranslation()
  const value = useExplorer(currentLanguage)
  const onChoose = useExplorer((state) => state.chooseLanguage)
  const choices = languages.map((code) => ({
    value: code,
    label: nameOf(code, code, languages),
    lang: code === language ? undefined : code,
  }))
  return { label: t('language.label'), choices, value, onChoose }
}

export function useThemeChoices() {
  const { t } = useTranslation()
  const value = useExplorer((state) => state.theme)
  const onChoose = useExplorer((state) => state.chooseTheme)
  const choices = THEMES.map(({ value: theme, icon: Icon }) => ({
    value: theme,
    label: t(`theme.${theme}`),
    mark: <Icon size={16} aria-hidden="true" />,
  }))
  return { label: t('theme.label'), choices, value, onChoose }
}
