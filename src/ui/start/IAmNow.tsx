import { type ReactNode, useId } from 'react'
import { useTranslation } from '../../i18n/useTranslation'
import { useExplorer } from '../../state/useExplorer'
import { RoleField } from '../kit/RoleField'
import './IAmNow.css'

/** Which role the person is in. `beside` stands beside its name. */
export function IAmNow({ beside }: { readonly beside?: ReactNode }) {
  const { t } = useTranslation()
  const id = useId()
  const myRole = useExplorer((state) => state.myRole)
  const nameMyRole = useExplorer((state) => state.nameMyRole)
  return (
    <div className="i-am-now">
      <div className="i-am-now-head">
        <label htmlFor={id}>{t('mine.label')}</label>
        {beside}
      </div>
      <RoleField id={id} role={myRole} onPick={nameMyRole} clear={t('mine.clear')} />
    </div>
  )
}
