import type { Role, Transition } from '../../graph/model'
import { transitionBetween } from '../../graph/roleGraph'
import { useTranslation } from '../../i18n/useTranslation'
import { useWording } from '../../i18n/useWording'
import { useExplorer } from '../../state/useExplorer'
import { BothLanguages } from '../kit/BothLanguages'
import { ByToday } from '../kit/ByToday'
import { ChangeButton } from '../kit/ChangeButton'
import { ChangedMark } from '../kit/ChangedMark'
import { ComparedGroups } from '../kit/ComparedGroups'
import { RoleLink } from '../kit/RoleLink'
import '../kit/titleButton.css'
import { LineSample } from '../kit/LineSample'
import { LocalText, SecondText } from '../kit/LocalText'
import { PanelHead } from '../kit/PanelHead'
import { PanelText } from '../kit/PanelText'
import { useHeldAgainst } from '../kit/useHeldAgainst'
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
  const openReadiness = useExplorer((state) => state.openReadiness)
  const wording = useWording(graph.languages)
  const heldAgainst = useHeldAgainst()
  return (
    <section aria-labelledby="panel-heading">
      <PanelHead
        length={wording(from.title).length + wording(to.title).length}
        eyebrow={
          <>
            <LineSample basis={transition.basis} kind={transition.kind} />
            {t(`transition.kind.${transition.kind}`)}
            {transition.basis === 'editorial' && <span className="editorial">{t('role.editorial')}</span>}
            <ChangedMark of={(change) => change.role === from.id && change.to === to.id} />
          </>
        }
      >
        <HeadingRole role={from} /> → <HeadingRole role={to} />
      </PanelHead>
      <p className="second-titles">
        <SecondText className="second-title" text={from.title} />
        <SecondText className="second-title" text={to.title} />
      </p>
      <div className="actions">
        <button type="button" className="button strong" onClick={() => startComparison(from.id, to.id)}>
          {t('role.compare')}
        </button>
        <button type="button" className="button" onClick={() => openReadiness(from.id, to.id)}>
          {t('role.ready')}
        </button>
        <ChangeButton />
        <ByToday />
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
      <ComparedGroups first={heldAgainst(from)} second={to} differencesOnly={false} />
      <p className="note">{graph.skills.size === 0 ? t('compare.unmatched') : t('compare.basis')}</p>
    </section>
  )
}

/** A role in the heading, and the way to it. */
function HeadingRole({ role }: { readonly role: Role }) {
  const selectRole = useExplorer((state) => state.selectRole)
  return (
    <RoleLink to={role.id} className="bare-button heading-button" onClick={() => selectRole(role.id)}>
      <LocalText text={role.title} />
    </RoleLink>
  )
}
