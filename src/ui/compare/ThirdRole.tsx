import { Plus, X } from 'lucide-react'
import type { RefObject } from 'react'
import { flushSync } from 'react-dom'
import { useTranslation } from '../../i18n/useTranslation'
import { useExplorer } from '../../state/useExplorer'
import { RolePicker } from '../kit/RolePicker'

interface Props {
  /** What holds the button and the picker, which take each other's place and hand on the focus. */
  readonly frame: RefObject<HTMLElement | null>
}

/** Asks for a third role beside the two. */
export function AddThirdRole({ frame }: Props) {
  const { t } = useTranslation()
  const roles = useExplorer((state) => state.graph.roles.size)
  const addThirdRole = useExplorer((state) => state.addThirdRole)
  if (roles < 3) return null
  const add = () => {
    flushSync(addThirdRole)
    frame.current?.querySelector<HTMLElement>('.third select')?.focus()
  }
  return (
    <button type="button" className="text-button add-third" onClick={add}>
      <Plus size={15} aria-hidden="true" />
      {t('compare.addThird')}
    </button>
  )
}

/** The picker of the third role, and the way to do without it again. */
export function ThirdRole({ role, frame }: Props & { readonly role: string | null }) {
  const { t } = useTranslation()
  const touchPlace = useExplorer((state) => state.touchPlace)
  const compareAs = useExplorer((state) => state.compareAs)
  const removeThirdRole = useExplorer((state) => state.removeThirdRole)
  const remove = () => {
    flushSync(removeThirdRole)
    const goal = frame.current?.querySelector<HTMLElement>('.add-third') ?? frame.current?.querySelector('h2')
    goal?.focus()
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
