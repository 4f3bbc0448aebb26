import { memo } from 'react'
import { useTranslation } from '../../i18n/useTranslation'
import type { Placed } from '../../scene/placed'
import { toneOf } from '../../scene/tone'
import { useExplorer } from '../../state/useExplorer'
import { FieldMark } from '../kit/FieldMark'
import { LocalText } from '../kit/LocalText'
import './Bands.css'

/** What stands behind the cards: a band with its name for each field, a heading with a count for each level. */
export const Bands = memo(function Bands({ layout }: { readonly layout: Placed }) {
  const { t } = useTranslation()
  const graph = useExplorer((state) => state.graph)
  return (
    <div className="bands">
      {layout.bands.map(({ field: id, x, y, width, height }) => {
        const field = graph.fields.get(id)
        return (
          <div
            key={id}
            className="band"
            data-tone={toneOf(graph, id)}
            style={{ left: x, top: y, width, height }}
          >
            {field && (
              <span className="band-name">
                <FieldMark graph={graph} field={id} />
                <LocalText text={field.name} />
              </span>
            )}
          </div>
        )
      })}
      {layout.columns.map(({ level: id, x, width, roles }) => {
        const level = graph.levels.get(id)
        return (
          <p key={id} className="column-name" style={{ left: x, width: `calc(${width}px * var(--text))` }}>
            {level && (
              <strong>
                <LocalText text={level.name} />
              </strong>
            )}{' '}
            {t('map.roles', { count: roles })}
          </p>
        )
      })}
    </div>
  )
})
