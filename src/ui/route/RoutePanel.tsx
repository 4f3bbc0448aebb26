import { ArrowLeftRight } from 'lucide-react'
import { useTranslation } from 'react-i18next'
import { useExplorer } from '../../state/useExplorer'
import { CloseButton } from '../kit/CloseButton'
import '../compare/ComparePanel.css'
import { RolePicker } from '../kit/RolePicker'
import { RouteList } from './RouteList'
import './RoutePanel.css'
import { Sources } from './Sources'

/** The routes from one role to another, and who can reach the goal at all. */
export function RoutePanel() {
  const { t } = useTranslation()
  const panel = useExplorer((state) => (state.panel?.kind === 'route' ? state.panel : null))
  const routeAs = useExplorer((state) => state.routeAs)
  const swapRoute = useExplorer((state) => state.swapRoute)
  if (panel === null) return null
  const { from, to } = panel
  const lacking = from !== null ? 'to' : to !== null ? 'from' : 'both'
  return (
    <section aria-labelledby="panel-heading">
      <div className="eyebrow">
        <h2 className="compare-heading" id="panel-heading" tabIndex={-1}>
          {t('route.label')}
        </h2>
        <CloseButton />
      </div>
      <div className="route-ends">
        <span aria-hidden="true">{t('route.from')}</span>
        <RolePicker label={t('route.from')} role={from} onPick={(role) => routeAs('from', role)} />
        <button type="button" className="icon-button swap" aria-label={t('compare.swap')} onClick={swapRoute}>
          <ArrowLeftRight size={18} aria-hidden="true" />
        </button>
        <span aria-hidden="true">{t('route.to')}</span>
        <RolePicker label={t('route.to')} role={to} onPick={(role) => routeAs('to', role)} />
      </div>
      {from === null || to === null ? (
        <p className="note">{t(`route.hint.${lacking}`)}</p>
      ) : (
        <RouteList from={from} to={to} />
      )}
      {to !== null && <Sources goal={to} />}
    </section>
  )
}
