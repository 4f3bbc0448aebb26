import { useLayoutEffect, useRef } from 'react'
import type { Role } from '../../graph/model'
import { useTranslation } from '../../i18n/useTranslation'
import { useExplorer } from '../../state/useExplorer'
import { ChangedMark } from '../kit/ChangedMark'
import { isNarrow } from '../kit/isNarrow'
import { type BesideLine, ResponsibilityList } from '../kit/ResponsibilityList'
import { MarkedLines } from './MarkedLines'
import { SeeToday } from './SeeToday'
import { Tick, TickHint } from './Tick'

/** What a role does, in its panel. */
export function Responsibilities({ role }: { readonly role: Role }) {
  const { t } = useTranslation()
  const marked = useExplorer((state) => state.markedSkill)
  const list = useRef<HTMLOListElement>(null)
  // As many of the marked lines as there is room for, the first before the last.
  useLayoutEffect(() => {
    if (marked === null) return
    const lines = [...(list.current?.querySelectorAll('[data-marked="true"]') ?? [])]
    const frame = requestAnimationFrame(() => {
      for (const line of lines.reverse()) line.scrollIntoView({ block: 'nearest' })
      // In a sheet from their heading on, so that nothing to press lies half behind its handle.
      const head = document.getElementById(isNarrow() ? 'responsibilities' : 'marked-lines')
      head?.scrollIntoView({ block: isNarrow() ? 'start' : 'nearest' })
    })
    return () => cancelAnimationFrame(frame)
  }, [marked])
  return (
    <>
      <div className="ticked-heading">
        <h3 id="responsibilities" tabIndex={-1}>
          {t('role.responsibilities')} <span className="count">{role.responsibilities.length}</span>
        </h3>
        {role.responsibilities.length > 0 && <TickHint />}
      </div>
      {role.responsibilities.length === 0 ? (
        <p className="note">{t('role.noResponsibilities')}</p>
      ) : (
        <>
          <MarkedLines role={role} />
          <ResponsibilityList role={role} marked={marked} list={list} Beside={Beside} />
          <SeeToday />
        </>
      )}
    </>
  )
}

/** Whether one does a line, and whether it was changed. */
function Beside({ responsibility, ...line }: BesideLine) {
  const roles = useExplorer((state) => state.graph.roles)
  // Ids of lines differ within their role only.
  const isOf = (role: string) => roles.get(role)?.responsibilities.includes(responsibility) === true
  return (
    <>
      <Tick responsibility={responsibility} {...line} />
      <ChangedMark of={({ role, line }) => line === responsibility.id && isOf(role)} />
    </>
  )
}
