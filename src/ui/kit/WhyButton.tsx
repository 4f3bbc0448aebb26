import type { Transition } from '../../graph/model'
import { useTranslation } from '../../i18n/useTranslation'
import { useWording } from '../../i18n/useWording'
import { useExplorer } from '../../state/useExplorer'

interface Props {
  readonly transition: Transition
  /** Whether the roles are named on the button; they are always named to screen readers. */
  readonly named?: boolean
}

/** Opens a transition. */
export function WhyButton({ transition: { from, to }, named = false }: Props) {
  const { t } = useTranslation()
  const graph = useExplorer((state) => state.graph)
  const showTransition = useExplorer((state) => state.showTransition)
  const wording = useWording(graph.languages)
  const titleOf = (role: string) => wording(graph.roles.get(role)?.title ?? role)
  const name = t('transition.open', { from: titleOf(from), to: titleOf(to) })
  return (
    <button type="button" className="text-button" aria-label={name} onClick={() => showTransition(from, to)}>
      {named ? name : t('transition.why')}
    </button>
  )
}
