import { Check } from 'lucide-react'
import { useTranslation } from '../../i18n/useTranslation'
import { useExplorer } from '../../state/useExplorer'
import './MyRoleButton.css'

/** Says that this is the role one is in, and with a second press that it is not. */
export function MyRoleButton({ role }: { readonly role: string }) {
  const { t } = useTranslation()
  const isMine = useExplorer((state) => state.myRole === role)
  const nameMyRole = useExplorer((state) => state.nameMyRole)
  return (
    <button
      type="button"
      className="button my-role"
      aria-pressed={isMine}
      onClick={() => nameMyRole(isMine ? null : role)}
    >
      {isMine && <Check size={14} aria-hidden="true" />}
      {t('role.mine')}
    </button>
  )
}
