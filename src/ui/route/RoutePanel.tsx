import { useTranslation } from '../../i18n/useTranslation'
import { useExplorer } from '../../state/useExplorer'
import { OneBlock } from '../kit/OneBlock'
import { PanelHead } from '../kit/PanelHead'
import { RolePicker } from '../kit/RolePicker'
import { SwapButton } from '../kit/SwapButton'
import { RouteList } from './RouteList'
import './RoutePanel.css'
import { Sources } from './Sources'

/** The routes from one role to another, and who can reach the goal at all. */
export function RoutePanel() {
  const { t } = useTranslation()
  const panel = useExplorer((state) => (state.panel?.kind === 'route' ? state.panel : null))
  const touchPlace = useExplorer((state) => state.touchPlace)
  const routeAs = useExplorer((state) => state.routeAs)
  const swapRoute = useExplorer((state) => state.swapRoute)
  if (panel === null) return null
  const { from, to } = panel
  const lacking = from !== null ? 'to' : to !== null ? 'from' : 'both'
  return (
    <section aria-labelledby="panel-heading">
      <OneBlock>
        <PanelHead eyebrow={t('route.eyebrow')}>{t('route.label')}</PanelHead>
        <div className="route-ends">
          <span aria-hidden="true">{t('route.from')}</span>
          <RolePicker
            label={t('route.from')}
            role={from}
            onPick={(role) => routeAs('from', role)}
            onTouch={() => touchPlace('from')}
          />
          <SwapButton onSwap={swapRoute} />
          <span aria-hidden="true">{t('route.to')}</span>
          <RolePicker
            label={t('route.to')}
            role={to}
            onPick={(role) => routeAs('to', role)}
            onTouch={() => touchPlace('to')}
          />
        </div>
      </OneBlock>
      {from === null || to === null ? (
        <p className="note">{t(`route.hint.${lacking}`)}</p>
      ) : (
        <RouteList from={from} to={to} />
      )}
      {to !== null && <Sources goal={to} />}
    </section>
  )
}
