import { useMemo, useRef } from 'react'
import { type FieldGroup, groupRoles } from '../../graph/grouping'
import { useTranslation } from '../../i18n/useTranslation'
import { toneOf } from '../../scene/tone'
import { useExplorer } from '../../state/useExplorer'
import { MOST_DRAWN } from '../../state/views'
import { Arriving } from '../kit/Arriving'
import { Checkbox } from '../kit/Checkbox'
import { FieldMark } from '../kit/FieldMark'
import { Legend } from '../kit/Legend'
import { LocalText } from '../kit/LocalText'
import { onUse } from '../kit/onUse'
import { useLetGo } from '../kit/useLetGo'
import { useListView } from '../kit/useListView'
import { RouteWords } from './RouteWords'
import './Outline.css'
import { OutlineRole } from './OutlineRole'

const Large = onUse(async () => (await import('./LargeOutline')).LargeOutline, { words: ['outline'] }).Shown

/** The whole graph as headings and lists: by field, then level; of a large one what is chosen, and the titles. */
export function Outline() {
  const { t } = useTranslation()
  const graph = useExplorer((state) => state.graph)
  const field = useExplorer((state) => state.field)
  const groups = useMemo(() => groupRoles(graph, field), [graph, field])
  const isOpen = useExplorer((state) => state.unfolded)
  const unfold = useExplorer((state) => state.unfold)
  const view = useRef<HTMLElement>(null)
  const route = useRef<HTMLDivElement>(null)
  useListView(view, route)
  const onKeyDown = useLetGo()
  return (
    <section
      className="view outline"
      data-on-paper
      aria-label={t('view.outline')}
      ref={view}
      onKeyDown={onKeyDown}
    >
      <RouteWords words={route} />
      {graph.roles.size > MOST_DRAWN ? (
        <Large fallback={<Arriving what="view" className="view" />} />
      ) : (
        <>
          <Checkbox label={t('outline.openAll')} checked={isOpen} onCheck={unfold} />
          {groups.map((group) => (
            <OutlineField key={group.field.id} group={group} isOpen={isOpen} />
          ))}
        </>
      )}
      <div className="outline-foot">
        <Legend />
      </div>
    </section>
  )
}

function OutlineField({
  group: { field, levels },
  isOpen,
}: {
  readonly group: FieldGroup
  readonly isOpen: boolean
}) {
  const { t } = useTranslation()
  const graph = useExplorer((state) => state.graph)
  return (
    <section className="outline-field" data-tone={toneOf(graph, field.id)}>
      <h2 className="outline-field-name">
        <FieldMark graph={graph} field={field.id} />
        <LocalText text={field.name} />
      </h2>
      {levels.length === 0 && <p className="note">{t('outline.emptyField')}</p>}
      {levels.map(({ level, roles }) => (
        <section key={level.id}>
          <h3 className="outline-level">
            <LocalText text={level.name} />{' '}
            <span className="count">{t('map.roles', { count: roles.length })}</span>
          </h3>
          <ul className="outline-roles">
            {roles.map((role) => (
              <OutlineRole key={role.id} role={role} isOpen={isOpen} />
            ))}
          </ul>
        </section>
      ))}
    </section>
  )
}
