import { Check } from 'lucide-react'
import { useId } from 'react'
import type { Way } from '../../graph/ways'
import { useTranslation } from '../../i18n/useTranslation'
import { currentView, litRoute } from '../../state/selectors'
import { useExplorer } from '../../state/useExplorer'
import { RoleChain } from './RoleChain'
import { RouteStep } from './RouteStep'

interface Props {
  readonly way: Way
}

/** One route: its roles at a glance, then step by step. */
export function RouteItem({ way }: Props) {
  const { t } = useTranslation()
  const id = useId()
  const roles = [way[0]?.from, ...way.map(({ to }) => to)].join('~')
  const isLit = useExplorer((state) => litRoute(state).join('~') === roles)
  const isMatrix = useExplorer((state) => currentView(state) === 'matrix')
  const isOutline = useExplorer((state) => currentView(state) === 'outline')
  const showRoute = useExplorer((state) => state.showRoute)
  const chooseView = useExplorer((state) => state.chooseView)
  const isShown = isLit && !isMatrix
  const show = () => {
    showRoute(roles)
    if (isMatrix) chooseView('map')
  }
  return (
    <li className="route" data-shown={isShown} tabIndex={-1} aria-labelledby={id}>
      <h4 className="route-roles" id={id}>
        <RoleChain way={way} />
      </h4>
      <div className="route-head">
        <span className="route-length">{t('route.steps', { count: way.length })}</span>
        <button
          type="button"
          className="text-button route-show"
          aria-pressed={isShown}
          aria-describedby={id}
          onClick={show}
        >
          {isShown && <Check size={14} aria-hidden="true" />}
          {t(isOutline ? 'route.inOutline' : 'route.onMap')}
        </button>
      </div>
      <ol className="numbered route-steps" aria-label={t('route.stepList')} data-single={way.length === 1}>
        {way.map((step) => (
          <RouteStep key={step.to} step={step} isOnly={way.length === 1} />
        ))}
      </ol>
    </li>
  )
}
