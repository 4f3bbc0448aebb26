import { type RefObject, useRef } from 'react'
import { flushSync } from 'react-dom'
import { nextToday, rolesToday, unknownTicks } from '../../graph/today'
import { useTranslation } from '../../i18n/useTranslation'
import { useExplorer } from '../../state/useExplorer'
import { useNotebook } from '../../state/useNotebook'
import { BothLanguages } from '../kit/BothLanguages'
import { KeptFile } from '../kit/KeptFile'
import { KEPT_HERE, KeptHere } from '../kit/KeptHere'
import { PanelHead } from '../kit/PanelHead'
import { Unreadable } from '../kit/Unreadable'
import { useIsReadOnly } from '../kit/useSheetOf'
import { BegunSheets } from './BegunSheets'
import { NextRoles } from './NextToday'
import { RolesToday } from './RolesToday'
import './TodayPanel.css'

/** What the person ticked, by the roles that hold it, and the readiness sheets that they began. */
export function TodayPanel() {
  const { t } = useTranslation()
  const graph = useExplorer((state) => state.graph)
  const ticked = useNotebook(({ today }) => today)
  const isKnown = useNotebook(({ saving }) => saving !== 'loading')
  const frame = useRef<HTMLElement>(null)
  const roles = rolesToday(graph, ticked)
  const myRole = useExplorer((state) => state.myRole)
  const next = nextToday(graph, ticked, myRole)
  const unknown = unknownTicks(graph, ticked)
  return (
    <section aria-labelledby="panel-heading" ref={frame}>
      <PanelHead eyebrow={t('today.eyebrow')}>{t('today.label')}</PanelHead>
      <KeptHere />
      <KeptFile />
      <Unreadable />
      <div className="actions">
        <Clearing frame={frame} isAny={ticked.length > 0} />
        {roles.length > 0 && <BothLanguages />}
      </div>
      {ticked.length === 0 && isKnown && <p>{t('today.empty')}</p>}
      {roles.length > 0 && <RolesToday roles={roles} />}
      {unknown > 0 && (
        <p className="note">
          {roles.length > 0
            ? t('today.unknown', { count: unknown })
            : t('today.onlyUnknown', { count: unknown })}
        </p>
      )}
      {roles.length > 0 && <p className="note">{t('today.basis')}</p>}
      {next.length > 0 && ticked.length > unknown && <NextRoles roles={next} />}
      <BegunSheets />
    </section>
  )
}

interface ClearingProps {
  /** What holds both buttons, which take each other's place and hand on the focus. */
  readonly frame: RefObject<HTMLElement | null>
  readonly isAny: boolean
}

/** Takes all ticks away at once, and back again. */
function Clearing({ frame, isAny }: ClearingProps) {
  const { t } = useTranslation()
  const isReadOnly = useIsReadOnly()
  const announce = useExplorer((state) => state.announce)
  const clearToday = useNotebook((notebook) => notebook.clearToday)
  const undo = useNotebook((notebook) => notebook.undo)
  const isUndoable = useNotebook(({ undoable }) => undoable?.what === 'today')
  const hand = (act: () => void, code: 'today-cleared' | 'today-restored', to: string) => {
    if (isReadOnly) return
    flushSync(act)
    announce({ code })
    const goal = frame.current?.querySelector<HTMLElement>(to) ?? frame.current?.querySelector('h2')
    goal?.focus()
  }
  return (
    <>
      {isAny && (
        <button
          type="button"
          className="button clear-today"
          aria-disabled={isReadOnly}
          aria-describedby={isReadOnly ? KEPT_HERE : undefined}
          onClick={() => hand(clearToday, 'today-cleared', '.undo-today')}
        >
          {t('today.clear')}
        </button>
      )}
      {isUndoable && (
        <span className="cleared-today">
          {t('today.cleared')}
          <button
            type="button"
            className="button undo-today"
            aria-disabled={isReadOnly}
            onClick={() => hand(undo, 'today-restored', '.clear-today')}
          >
            {t('today.undo')}
          </button>
        </span>
      )}
    </>
  )
}
