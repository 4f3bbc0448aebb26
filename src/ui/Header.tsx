import { CircleQuestionMark, Monitor, Moon, Sun } from 'lucide-react'
import { useTranslation } from 'react-i18next'
import { languages, nameOf } from '../i18n/languages'
import { currentLanguage } from '../state/selectors'
import { useExplorer } from '../state/useExplorer'
import { FieldMark } from './FieldMark'
import './Header.css'
import { LocalText } from './LocalText'
import { Logo } from './Logo'
import { RadioGroup } from './RadioGroup'
import { toneOf } from './tone'

const THEMES = [
  { value: 'system', icon: Monitor },
  { value: 'light', icon: Sun },
  { value: 'dark', icon: Moon },
] as const

export function Header() {
  const { t } = useTranslation()
  const graph = useExplorer((state) => state.graph)
  return (
    <header className="header">
      <h1 className="brand">
        <Logo />
        {t('app.name')}
      </h1>
      <p className="subtitle">
        <LocalText text={graph.title} />
      </p>
      {graph.fields.size > 1 && <FieldFilter />}
      <LanguageChoice />
      <ThemeChoice />
      <HelpButton />
    </header>
  )
}

function FieldFilter() {
  const { t } = useTranslation()
  const graph = useExplorer((state) => state.graph)
  const field = useExplorer((state) => state.field)
  const filterByField = useExplorer((state) => state.filterByField)
  const fields = [...graph.fields.values()].map(({ id, name }) => ({
    value: id,
    label: <LocalText text={name} />,
    mark: <FieldMark tone={toneOf(graph, id)} />,
  }))
  return (
    <RadioGroup<string | null>
      label={t('field.label')}
      choices={[{ value: null, label: t('field.all') }, ...fields]}
      value={field}
      onChoose={filterByField}
    />
  )
}

function LanguageChoice() {
  const { t, i18n } = useTranslation()
  const language = useExplorer(currentLanguage)
  const chooseLanguage = useExplorer((state) => state.chooseLanguage)
  const choices = languages.map((code) => ({
    value: code,
    label: nameOf(code),
    lang: code === i18n.language ? undefined : code,
  }))
  return (
    <RadioGroup label={t('language.label')} choices={choices} value={language} onChoose={chooseLanguage} />
  )
}

function HelpButton() {
  const { t } = useTranslation()
  const openHelp = useExplorer((state) => state.openHelp)
  return (
    <button
      type="button"
      className="icon-button"
      aria-label={t('help.label')}
      title={t('help.label')}
      onClick={() => openHelp(true)}
    >
      <CircleQuestionMark size={18} aria-hidden="true" />
    </button>
  )
}

function ThemeChoice() {
  const { t } = useTranslation()
  const theme = useExplorer((state) => state.theme)
  const chooseTheme = useExplorer((state) => state.chooseTheme)
  const choices = THEMES.map(({ value, icon: Icon }) => ({
    value,
    label: t(`theme.${value}`),
    mark: <Icon size={16} aria-hidden="true" />,
    hint: t(`theme.${value}`),
  }))
  return <RadioGroup label={t('theme.label')} choices={choices} value={theme} onChoose={chooseTheme} />
}
