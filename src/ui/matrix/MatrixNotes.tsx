import { useTranslation } from '../../i18n/useTranslation'
import { useWording } from '../../i18n/useWording'
import { useExplorer } from '../../state/useExplorer'
import { LocalText } from '../kit/LocalText'
import '../kit/tags.css'
import { useShownMatrix } from './shownMatrix'

/** Why a matrix has no numbers, and what to do. */
export function WhyEmpty() {
  const { t } = useTranslation()
  const { counts } = useShownMatrix()
  const graph = useExplorer((state) => state.graph)
  const field = useExplorer((state) => state.field)
  const wording = useWording(graph.languages)
  const name = graph.fields.get(field ?? '')?.name
  return (
    <p className="matrix-words">
      {counts.size === 0 && name !== undefined
        ? t('matrix.noRoles', { field: wording(name) })
        : graph.skills.size === 0
          ? t('matrix.noSkills')
          : t('matrix.noTags')}
    </p>
  )
}

/** As many as are read. */
const MOST_NAMED = 60

/** A column of empty cells would say no more, so they are named below the table. */
export function Unused() {
  const { t } = useTranslation()
  const { unused } = useShownMatrix()
  const graph = useExplorer((state) => state.graph)
  const more = unused.length - MOST_NAMED
  return (
    <div className="matrix-words">
      <p id="matrix-unused" className="matrix-note">
        {t('matrix.unused')}
      </p>
      <ul className="tags" aria-labelledby="matrix-unused">
        {unused
          .slice(0, MOST_NAMED)
          .flatMap((id) => graph.skills.get(id) ?? [])
          .map(({ id, name }) => (
            <li key={id} className="tag">
              <LocalText text={name} />
            </li>
          ))}
      </ul>
      {more > 0 && <p className="matrix-note">{t('matrix.moreUnused', { count: more })}</p>}
    </div>
  )
}
