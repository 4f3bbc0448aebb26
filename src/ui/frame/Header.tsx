import { CircleQuestionMark, type LucideIcon, Share2 } from 'lucide-react'
import { useTranslation } from 'react-i18next'
import { currentView } from '../../state/selectors'
import { useExplorer } from '../../state/useExplorer'
import { FieldMark } from '../kit/FieldMark'
import { useLanguageChoices, useThemeChoices } from './choices'
import './Header.css'
import { toneOf } from '../../scene/tone'
import { VIEWS } from '../../state/views'
import { LocalText } from '../kit/LocalText'
import { onUse } from '../kit/onUse'
import { RadioGroup } from '../kit/RadioGroup'
import { Search } from '../search/Search'
import { Logo } from './Logo'
import { MoreMenu } from './MoreMenu'
import { Subtitle } from './Subtitle'
import { views } from './views'

/** Where its code does not arrive, the title stands there, as with one graph. */
const GraphPicker = onUse(() =>
  import('./GraphPicker').then(
    (module) => module.GraphPicker,
    () => Subtitle,
  ),
).Shown

export function Header() {
  const { t } = useTranslation()
  const graph = useExplorer((state) => state.graph)
  const isPicked = useExplorer((state) => state.graphs.length > 1)
  return (
    <header className="header">
      <h1 className="brand">
        <Logo />
        <span>{t('app.name')}</span>
      </h1>
      {isPicked ? <GraphPicker fallback={<Subtitle />} /> : <Subtitle />}
      <Search />
      {graph.fields.size > 1 && <FieldFilter />}
      <ViewChoice />
      <LanguageChoice />
      <ThemeChoice />
      <DialogButton dialog="share" icon={Share2} />
      <DialogButton dialog="help" icon={CircleQuestionMark} />
      <MoreMenu />
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
      className="field-choice"
      label={t('field.label')}
      choices={[{ value: null, label: t('field.all') }, ...fields]}
      value={field}
      onChoose={filterByField}
    />
  )
}

function ViewChoice() {
  const { t } = useTranslation()
  const view = useExplorer(currentView)
  const chooseView = useExplorer((state) => state.chooseView)
  const choices = VIEWS.map((value) => {
    const Icon = views[value].icon
    return { value, label: t(`view.${value}`), mark: <Icon size={16} aria-hidden="true" /> }
  })
  return (
    <RadioGroup
      className="view-choice"
      label={t('view.label')}
      choices={choices}
      value={view}
      onChoose={chooseView}
    />
  )
}

function LanguageChoice() {
  return <RadioGroup className="roomy" {...useLanguageChoices()} />
}

function ThemeChoice() {
  const theme = useThemeChoices()
  const choices = theme.choices.map((choice) => ({ ...choice, hint: choice.label }))
  return <RadioGroup className="roomy" {...theme} choices={choices} />
}

const LABELS = { share: 'share.label', help: 'help.label' } as const

interface DialogButtonProps {
  readonly dialog: keyof typeof LABELS
  readonly icon: LucideIcon
}

function DialogButton({ dialog, icon: Icon }: DialogButtonProps) {
  const { t } = useTranslation()
  const openDialog = useExplorer((state) => state.openDialog)
  const label = t(LABELS[dialog])
  return (
    <button
      type="button"
      className={`icon-button ${dialog}-button`}
      aria-label={label}
      title={label}
      onClick={() => openDialog(dialog)}
    >
      <Icon size={18} aria-hidden="true" />
    </button>
  )
}
