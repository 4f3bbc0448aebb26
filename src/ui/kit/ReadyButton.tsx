import type { Transition } from '../../graph/model'
import { useTranslation } from '../../i18n/useTranslation'
import { useWording } from '../../i18n/useWording'
import { useExplorer } from '../../state/useExplorer'

/** Leads to the sheet of the step. */
export function ReadyButton({ transition: { from, to } }: { readonly transition: Transition }) {
  const { t } = useTranslation()
  const graph = useExplorer((state) => state.graph)
  const openReadiness = useExplorer((state) => state.openReadiness)
  const wording = useWording(graph.languages)
  const [a, b] = [graph.roles.get(from), graph.roles.get(to)]
  if (!a || !b) return null
  const step = t('transition.name', { from: wording(a.title), to: wording(b.title) })
  return (
    <button
      type="button"
      className="text-button"
      aria-label={t('role.readyFor', { step })}
      onClick={() => openReadiness(from, to)}
    >
      {t('role.ready')}
    </button>
  )
}
