import { ArrowRight } from 'lucide-react'
import { useTranslation } from 'react-i18next'
import type { Role, Transition } from '../../graph/model'
import { transitionBetween } from '../../graph/roleGraph'
import { comparisonOf } from '../../state/selectors'
import { useExplorer } from '../../state/useExplorer'
import { FieldMark } from '../FieldMark'
import { LineSample } from '../LineSample'
import { LocalText } from '../LocalText'
import { toneOf } from '../tone'
import { BothLanguages } from './BothLanguages'
import { CloseButton } from './CloseButton'
import { ComparedGroups } from './ComparedGroups'
import { PanelHeading } from './PanelHeading'
import { OtherLanguage, PanelText } from './PanelText'
import './TransitionPanel.css'

/** Why one transition stands on the map, on whose word, and what it means for each responsibility. */
export function TransitionPanel() {
  const panel = useExplorer((state) => (state.panel?.kind === 'transition' ? state.panel : null))
  const graph = useExplorer((state) => state.graph)
  if (panel === null) return null
  const transition = transitionBetween(graph, panel.from, panel.to)
  const from = graph.roles.get(panel.from)
  const to = graph.roles.get(panel.to)
  return transition && from && to ? <TransitionSheet transition={transition} from={from} to={to} /> : null
}

interface Props {
  readonly transition: Transition
  readonly from: Role
  readonly to: Role
}

function TransitionSheet({ transition, from, to }: Props) {
  const { t } = useTranslation()
  const graph = useExplorer((state) => state.graph)
  const startComparison = useExplorer((state) => state.startComparison)
  const comparison = comparisonOf(graph, from.id, to.id)
  return (
    <section aria-labelledby="panel-heading">
      <div className="eyebrow">
        <LineSample basis={transition.basis} kind={transition.kind} />
        {t(`transition.kind.${transition.kind}`)}
        {transition.basis === 'editorial' && <span className="editorial">{t('role.editorial')}</span>}
        <CloseButton />
      </div>
      <PanelHeading>
        <LocalText text={from.title} /> → <LocalText text={to.title} />
      </PanelHeading>
      <ul className="endpoints" aria-label={t('transition.ends')}>
        <End role={from} label={t('transition.from')} />
        <End role={to} label={t('transition.to')} />
      </ul>
      <div className="actions">
        <button type="button" className="button strong" onClick={() => startComparison(from.id, to.id)}>
          {t('role.compare')}
        </button>
        <BothLanguages />
      </div>
      <h3>{t('transition.why')}</h3>
      {transition.reason ? (
        <p className="reason">
          <PanelText text={transition.reason} />
        </p>
      ) : (
        <p className="note">{t('transition.noReason')}</p>
      )}
      <p className="note">{t(`transition.basis.${transition.basis}`)}</p>
      {transition.confidence && <p className="note">{t(`transition.confidence.${transition.confidence}`)}</p>}
      {comparison && <ComparedGroups comparison={comparison} differencesOnly={false} />}
      <p className="note">{graph.skills.size === 0 ? t('compare.unmatched') : t('compare.basis')}</p>
    </section>
  )
}

/** One end of the transition, and the way to it. */
function End({ role, label }: { readonly role: Role; readonly label: string }) {
  const graph = useExplorer((state) => state.graph)
  const selectRole = useExplorer((state) => state.selectRole)
  const level = graph.levels.get(role.level)
  return (
    <li className="endpoint">
      <span className="endpoint-label">{label}</span>
      <FieldMark tone={toneOf(graph, role.field)} />
      <span className="endpoint-words">
        <button type="button" className="card-button" onClick={() => selectRole(role.id)}>
          <LocalText text={role.title} />
        </button>
        <OtherLanguage text={role.title} />
        {level && (
          <span className="endpoint-level">
            <PanelText text={level.name} inline />
          </span>
        )}
      </span>
      <ArrowRight size={16} aria-hidden="true" />
    </li>
  )
}
