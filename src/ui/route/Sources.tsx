import { useMemo } from 'react'
import { type Source, sourcesOf } from '../../graph/routes'
import { useTranslation } from '../../i18n/useTranslation'
import { useExplorer } from '../../state/useExplorer'
import '../kit/titleButton.css'
import { FieldMark } from '../kit/FieldMark'
import { Filled, placeOf } from '../kit/Filled'
import { OtherLanguage } from '../kit/PanelText'
import { RoleName } from '../kit/RoleName'

/** So many stand open; of the others so many can be unfolded, and the rest is found by the list to pick from. */
const FIRST = 12
const MOST = 200

/** Who can reach a role at all, by the number of steps; each a start to plan from. */
export function Sources({ goal }: { readonly goal: string }) {
  const { t } = useTranslation()
  const graph = useExplorer((state) => state.graph)
  const sources = useMemo(() => sourcesOf(graph, goal), [graph, goal])
  const rest = sources.slice(FIRST)
  return (
    <>
      <h3 id="sources">
        <Filled
          words={t('route.sources', { role: placeOf('role') })}
          parts={{ role: <RoleName role={goal} /> }}
        />{' '}
        <span className="count">{sources.length}</span>
      </h3>
      {sources.length === 0 && <p className="note">{t('role.fromNowhere')}</p>}
      {sources.length > 0 && <SourceList sources={sources.slice(0, FIRST)} />}
      {rest.length > 0 && (
        <details className="more-sources">
          <summary>{t('route.moreSources', { count: rest.length })}</summary>
          <SourceList sources={rest.slice(0, MOST)} />
          {rest.length > MOST && (
            <p className="note">{t('route.farSources', { count: rest.length - MOST })}</p>
          )}
        </details>
      )}
    </>
  )
}

function SourceList({ sources }: { readonly sources: readonly Source[] }) {
  return (
    <ul className="route-sources" aria-labelledby="sources">
      {sources.map(({ role, steps }) => (
        <SourceItem key={role} role={role} steps={steps} />
      ))}
    </ul>
  )
}

function SourceItem({ role: id, steps }: Source) {
  const { t } = useTranslation()
  const graph = useExplorer((state) => state.graph)
  const routeAs = useExplorer((state) => state.routeAs)
  const isStart = useExplorer(({ panel }) => panel?.kind === 'route' && panel.from === id)
  const role = graph.roles.get(id)
  if (!role) return null
  return (
    <li className="route-source" data-start={isStart}>
      <FieldMark graph={graph} field={role.field} />
      <span className="source-role">
        <button
          type="button"
          className="bare-button card-button"
          aria-current={isStart || undefined}
          onClick={() => routeAs('from', id)}
        >
          <RoleName role={id} />
        </button>
        <OtherLanguage text={role.title} />
      </span>
      <span className="route-length">{t('route.steps', { count: steps })}</span>
    </li>
  )
}
