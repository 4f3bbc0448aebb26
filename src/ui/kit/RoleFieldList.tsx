import { useContext, useEffect, useId, useLayoutEffect, useMemo, useRef, useState } from 'react'
import { groupRoles } from '../../graph/grouping'
import { isolate } from '../../i18n/isolate'
import { useTranslation } from '../../i18n/useTranslation'
import { useExplorer } from '../../state/useExplorer'
import { FieldMark } from './FieldMark'
import { LocalText, SecondText } from './LocalText'
import { useFieldKeys } from './useFieldKeys'
import { useFound } from './useFound'
import './RoleFieldList.css'
import { RoleFieldContext, type RoleFieldParts } from './roleFieldContext'

/** So many are listed before anything is typed. */
const MOST = 200

/** The roles that a field can name: all of them, or those that answer what was typed. */
export function RoleFieldList() {
  const field = useContext(RoleFieldContext)
  return field && <List field={field} />
}

function List({ field }: { readonly field: RoleFieldParts }) {
  const { t } = useTranslation()
  const { query, isOpen, open, close, choose, keys, tell } = field
  const graph = useExplorer((state) => state.graph)
  const { shown, isAnswer, isComing, isAwaited } = useFound(graph, query, isOpen)
  const id = useId()
  const all = useMemo(
    () => groupRoles(graph, null).flatMap(({ levels }) => levels.flatMap(({ roles }) => roles)),
    [graph],
  )
  const isBlank = query.trim() === ''
  const found = (isBlank ? [] : (shown?.results?.roles.hits ?? [])).flatMap(({ role: id, name }) => {
    const role = graph.roles.get(id)
    return role ? [{ role, name: role.alsoCalled[name ?? -1] }] : []
  })
  const listed = isBlank ? all.slice(0, MOST).map((role) => ({ role, name: undefined })) : found
  const [reached, reach] = useState<{ readonly query: string; readonly index: number } | null>(null)
  // What is opened again begins anew.
  if (!isOpen && reached !== null) reach(null)
  const isListed = isOpen && listed.length > 0
  // Another query begins anew.
  const active = isListed && (isBlank || isAnswer) && reached?.query === query ? reached.index : null
  const optionId = (index: number) => `${id}-${index}`
  const activeId = active === null ? undefined : optionId(active)
  const act = (key: string): boolean => {
    const step = key === 'ArrowDown' ? 1 : key === 'ArrowUp' ? -1 : 0
    if (step !== 0) {
      open()
      const last = listed.length - 1
      const next = active === null ? (step > 0 ? 0 : last) : active + step
      reach({ query, index: next > last ? 0 : next < 0 ? last : next })
    } else if (key === 'Enter' && isAwaited && !isBlank && active === null) keys.current.early = false
    else if (key === 'Enter' && isListed && (active !== null || !isBlank)) {
      const one = listed[active ?? 0]
      if (one) choose(one.role.id)
    } else if (key === 'Escape' && isOpen) close()
    else return false
    return true
  }
  useFieldKeys(keys, act)
  useLayoutEffect(() => {
    tell({
      'aria-expanded': isListed,
      ...(isListed && { 'aria-controls': id }),
      ...(activeId !== undefined && { 'aria-activedescendant': activeId }),
    })
    return () => tell({ 'aria-expanded': false })
  }, [tell, isListed, id, activeId])
  useEffect(() => {
    if (activeId !== undefined) document.getElementById(activeId)?.scrollIntoView({ block: 'nearest' })
  }, [activeId])
  const popup = useRef<HTMLDivElement>(null)
  const { length } = listed
  useLayoutEffect(() => {
    // In a low sheet what is listed would lie below its edge.
    if (isOpen && length > 0) popup.current?.scrollIntoView({ block: 'nearest' })
  }, [isOpen, length])
  if (!isOpen) return null
  const said = listed.length > 0 || isComing ? '' : t('mine.none', { query: isolate(query.trim()) })
  return (
    // biome-ignore lint/a11y/noStaticElementInteractions: A press on it only must not take the focus away.
    <div
      className="role-field-popup"
      data-listing=""
      ref={popup}
      onMouseDown={(event) => event.preventDefault()}
    >
      {isListed && (
        <div className="role-field-list" id={id} role="listbox" tabIndex={-1} aria-label={t('mine.roles')}>
          {listed.map(({ role, name }, index) => (
            // biome-ignore lint/a11y/useKeyWithClickEvents: The keys are those of the field, which keeps the focus.
            <div
              key={role.id}
              className="role-field-option"
              id={optionId(index)}
              role="option"
              tabIndex={-1}
              aria-selected={active === index}
              onClick={() => choose(role.id)}
            >
              <FieldMark graph={graph} field={role.field} />
              <LocalText text={role.title} />
              {name === undefined ? (
                <SecondText className="role-field-second" text={role.title} />
              ) : (
                <span className="role-field-second">
                  {t('search.alsoCalled')} <LocalText text={name} />
                </span>
              )}
            </div>
          ))}
        </div>
      )}
      {isBlank && all.length > MOST && (
        <p className="role-field-note">{t('mine.more', { count: all.length - MOST })}</p>
      )}
      <p className="role-field-note" role="status">
        {said}
      </p>
    </div>
  )
}
