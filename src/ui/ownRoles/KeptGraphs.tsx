import { useContext, useEffect, useRef } from 'react'
import { wordingOf } from '../../graph/text'
import { isolate } from '../../i18n/isolate'
import { useTranslation } from '../../i18n/useTranslation'
import type { OfferedGraph } from '../../library/site'
import { siteIds } from '../../library/siteIds'
import { forgetKept, keepForgotten, listKept, openKept } from '../../state/ownGraphs'
import { isSafe } from '../../state/storage'
import { ExplorerContext, useExplorer } from '../../state/useExplorer'
import { Damaged } from './Damaged'
import { useOwnGraphs } from './useOwnRoles'

/** What the way back to a map is found by. */
const undoOf = (id: string) => `undo ${id}`

/** The maps that the device keeps: to open again, or to forget. */
export function KeptGraphs() {
  const { t, language } = useTranslation()
  const explorer = useContext(ExplorerContext)
  const { kept, forgotten, damaged } = useOwnGraphs()
  const open = useExplorer((state) => state.graph.id)
  useEffect(() => void listKept(), [])
  const section = useRef<HTMLElement>(null)
  /** Where the focus goes once what had it is gone. */
  const place = useRef<string | null>(null)
  useEffect(() => {
    const goal = section.current?.querySelector<HTMLElement>(
      `[data-place="${CSS.escape(place.current ?? '')}"]`,
    )
    if (!goal) return
    place.current = null
    goal.focus()
  })
  if (explorer === null) return null
  if (isSafe()) return <p className="own-roles-hint">{t('ownRoles.kept.without')}</p>
  if (kept.length === 0 && forgotten.length === 0) return null
  const taken = siteIds()
  const nameOf = ({ title, languages }: OfferedGraph) => isolate(wordingOf(title, language, languages).value)
  return (
    <section ref={section} aria-labelledby="own-roles-kept">
      <h3 id="own-roles-kept">{t('ownRoles.kept.heading')}</h3>
      <ul className="own-roles-kept" aria-labelledby="own-roles-kept">
        {kept.map((graph) => (
          <li key={graph.id}>
            <button
              type="button"
              className="text-button"
              data-place={graph.id}
              onClick={() => void openKept(explorer, graph.id, taken.includes(graph.id))}
            >
              {t('ownRoles.kept.open', { map: nameOf(graph) })}
            </button>
            <button
              type="button"
              className="text-button"
              onClick={() => {
                place.current = undoOf(graph.id)
                void forgetKept(explorer, graph.id)
              }}
            >
              {t('ownRoles.kept.forget', { map: nameOf(graph) })}
            </button>
            {taken.includes(graph.id) && <p className="own-roles-hint">{t('ownRoles.kept.taken')}</p>}
            {damaged?.graph.id === graph.id && <Damaged bytes={damaged.bytes} name={nameOf(graph)} />}
          </li>
        ))}
      </ul>
      {forgotten.map(({ graph, isTakenBack = false }) => (
        <p key={graph.id} className="own-roles-hint" role="status">
          {t(isTakenBack ? 'ownRoles.kept.takenBack' : 'ownRoles.kept.forgotten', { map: nameOf(graph) })}{' '}
          {graph.id === open && !isTakenBack && t('ownRoles.kept.stillOpen')}{' '}
          <button
            type="button"
            className="text-button"
            data-place={undoOf(graph.id)}
            aria-label={
              forgotten.length > 1 && !isTakenBack
                ? t('ownRoles.kept.undoOf', { map: nameOf(graph) })
                : undefined
            }
            onClick={() => {
              place.current = graph.id
              void keepForgotten(explorer, graph.id)
            }}
          >
            {t(isTakenBack ? 'ownRoles.opened.keep' : 'ownRoles.kept.undo')}
          </button>
        </p>
      ))}
    </section>
  )
}
