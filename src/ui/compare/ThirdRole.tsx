import { Plus, X } from 'lucide-react'
import { useTranslation } from '../../i18n/useTranslation'
import { useExplorer } from '../../state/useExplorer'
import { RolePicker } from '../kit/RolePicker'

interface Props {
  /** The button and the picker take each other's place, and with it the focus. */
  readonly onHandOn: () => void
}

/** Asks for a third role beside the two. */
export function AddThirdRole({ onHandOn }: Props) {
  const { t } = useTranslation()
  const roles = useExplorer((state) => state.graph.roles.size)
  const addThirdRole = useExplorer((state) => state.addThirdRole)
  if (roles < 3) return null
  const add = () => {
    onHandOn()
    addThirdRole()
  }
  return (
    <button type="button" className="text-button add-third" onClick={add}>
      <Plus size={15} aria-hidden="true" />
      {t('compare.addThird')}
    </button>
  )
}

/** The picker of the third role, and the way to do without it again. */
export function ThirdRole({ role, onHandOn }: Props & { readonly role: string | null }) {
  const { t } = useTranslation()
  const touchPlace = useExplorer((state) => state.touchPlace)
  const compareAs = useExplorer((state) => state.compareAs)
  const removeThirdRole = useExplorer((state) => state.removeThirdRole)
  const remove = () => {
    onHandOn()
    removeThirdRole()
  }
  const name = t('compare.removeThird')
  return (
    <div className="third">
      <RolePicker
        side="third"
        label={t('compare.third')}
        role={role}
        onPick={(id) => compareAs('third', id)}
        onTouch={() => touchPlace('third')}
      />
      <button
        type="button"
        className="icon-button remove-third"
        aria-label={name}
        title={name}
        onClick={remove}
      >
        <X size={18} aria-hidden="true" />
      </button>
    </div>
  )
}
