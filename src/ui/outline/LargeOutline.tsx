import { useMemo } from 'react'
import { useShallow } from 'zustand/react/shallow'
import { aroundRoles } from '../../graph/around'
import { groupRoles } from '../../graph/grouping'
import { useTranslation } from '../../i18n/useTranslation'
import { useWording } from '../../i18n/useWording'
import { openRoles } from '../../state/selectors'
import { useExplorer } from '../../state/useExplorer'
import { usePrinting } from '../kit/usePrinting'
import { OutlineRole } from './OutlineRole'
import { TitlesOfField } from './TitlesOfField'

/** More than these around a role would hold the page up. */
const MOST_AROUND = 40

/** A graph of too many roles to list each in full: what is chosen with the roles around it, and the titles of all by field. */
export function LargeOutline() {
  const { t } = useTranslation()
  const graph = useExplorer((state) => state.graph)
  const field = useExplorer((state) => state.field)
  const chosen = useExplorer(useShallow(openRoles))
  const wording = useWording(graph.languages)
  const groups = useMemo(() => groupRoles(graph, field), [graph, field])
  const around = useMemo(() => aroundRoles(graph, chosen), [graph, chosen])
  const isPrinting = usePrinting()
  const shown = around.slice(0, MOST_AROUND)
  const [first, ...others] = chosen.flatMap((id) => graph.roles.get(id) ?? [])
  return (
    <>
      {/* Paper can be neither searched nor pressed. */}
      {!isPrinting && <p className="note">{t('outline.large', { number: graph.roles.size })}</p>}
      {first !== undefined && (
        <section aria-labelledby="outline-around">
          <h2 id="outline-around" className="outline-level">
            {others.length > 0 ? t('outline.chosen') : t('outline.around', { role: wording(first.title) })}
          </h2>
          <ul className="outline-roles" aria-labelledby="outline-around">
            {shown.map((role) => (
              <OutlineRole key={role.id} role={role} isOpen={chosen.includes(role.id)} />
            ))}
          </ul>
          {around.length > shown.length && (
            <p className="note">{t('outline.moreAround', { count: around.length - shown.length })}</p>
          )}
        </section>
      )}
      <section aria-labelledby="outline-all">
        <h2 id="outline-all" className="outline-level">
          {t('outline.all')}
        </h2>
        {groups.map((group) => (
          <TitlesOfField
            key={group.field.id}
            group={group}
            isOnly={groups.length === 1}
            isPrinting={isPrinting}
          />
        ))}
      </section>
    </>
  )
}
