import { CircleQuestionMark, Share2 } from 'lucide-react'
import { useTranslation } from '../../i18n/useTranslation'
import { useExplorer } from '../../state/useExplorer'
import './Header.css'
import { onUse } from '../kit/onUse'
import { Search } from '../search/Search'
import { FieldFilter } from './FieldFilter'
import { Logo } from './Logo'
import { LookMenu } from './LookMenu'
import { MoreMenu } from './MoreMenu'
import { Subtitle } from './Subtitle'
import { ViewChoice } from './ViewChoice'

/** Where its code does not arrive, the title stands there, as with one graph. */
const GraphPicker = onUse(async () => (await import('./GraphPicker')).GraphPicker, { spare: true }).Shown

export function Header() {
  const { t } = useTranslation()
  const isPicked = useExplorer((state) => state.graphs.length > 1)
  return (
    <header className="header">
      <h1 className="brand">
        <Logo />
        <span>{t('app.name')}</span>
      </h1>
      {isPicked ? <GraphPicker fallback={<Subtitle />} /> : <Subtitle />}
      <Search />
      <FieldFilter />
      <ViewChoice />
      <ShareButton />
      <LookMenu />
      <HelpButton />
      <MoreMenu />
    </header>
  )
}

function ShareButton() {
  const { t } = useTranslation()
  const openDialog = useExplorer((state) => state.openDialog)
  return (
    <button type="button" className="share-button" onClick={() => openDialog('share')}>
      <Share2 size={18} aria-hidden="true" />
      {t('share.label')}
    </button>
  )
}

function HelpButton() {
  const { t } = useTranslation()
  const openDialog = useExplorer((state) => state.openDialog)
  const label = t('help.label')
  return (
    <button
      type="button"
      className="icon-button"
      aria-label={label}
      title={label}
      onClick={() => openDialog('help')}
    >
      <CircleQuestionMark size={18} aria-hidden="true" />
    </button>
  )
}
