import { ExternalLink } from 'lucide-react'
import { useTranslation } from '../../i18n/useTranslation'
import { addressOfWhole } from '../../state/embedded'
import { useExplorer } from '../../state/useExplorer'
import { LocalText } from '../kit/LocalText'
import { Search } from '../search/Search'
import './EmbeddedBar.css'
import { FieldFilter } from './FieldFilter'
import { ViewChoice } from './ViewChoice'

/** What a map in another page is called, the way to all of it, and how to look at it. */
export function EmbeddedBar() {
  const { t } = useTranslation()
  const title = useExplorer((state) => state.graph.title)
  const whole = useExplorer(addressOfWhole)
  return (
    <header className="embedded-bar">
      <div className="embedded-head">
        <h1 className="embedded-title">
          <LocalText text={title} />
        </h1>
        <Search />
        <a className="embedded-whole" href={whole} target="_blank" rel="noopener noreferrer">
          <ExternalLink size={16} aria-hidden="true" />
          <span>{t('share.openWhole')}</span>
        </a>
      </div>
      <div className="embedded-choices">
        <FieldFilter />
        <ViewChoice />
      </div>
    </header>
  )
}
