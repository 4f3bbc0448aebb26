import { useShallow } from 'zustand/react/shallow'
import { useTranslation } from '../../i18n/useTranslation'
import { stepFor } from '../../state/selectorsOnUse'
import { useExplorer } from '../../state/useExplorer'

/** The sheet of the step that leads to a role, or on from it; nothing where there is none. */
export function ReadyForRole({ role }: { readonly role: string }) {
  const { t } = useTranslation()
  const openPanel = useExplorer((state) => state.openPanel)
  const step = useExplorer(useShallow((state) => stepFor(state, role)))
  return (
    step && (
      <button
        type="button"
        className="button"
        onClick={() => openPanel({ kind: 'ready', from: step.from, to: step.to })}
      >
        {t('role.ready')}
      </button>
    )
  )
}
