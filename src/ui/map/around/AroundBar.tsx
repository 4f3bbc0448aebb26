import { useTranslation } from '../../../i18n/useTranslation'
import { useWording } from '../../../i18n/useWording'
import { litRoute, openRoles } from '../../../state/selectors'
import { useExplorer } from '../../../state/useExplorer'
import { usePart } from './partContext'

/** More are not named one by one. */
const MOST_NAMED = 2

/** Says what part of the map is shown and what lies further out, and leads back to the whole. */
export function AroundBar() {
  const { t } = useTranslation()
  const part = usePart()
  const graph = useExplorer((state) => state.graph)
  const steps = useExplorer((state) => state.around)
  const middle = useExplorer((state) => {
    const route = litRoute(state)
    return (route.length > 0 ? route : openRoles(state)).join('~')
  })
  const lookAround = useExplorer((state) => state.lookAround)
  const wording = useWording(graph.languages)
  if (part === null) return null
  const names = middle.split('~').map((id) => {
    const role = graph.roles.get(id)
    return role ? wording(role.title) : ''
  })
  const gathered = [...part.groups.values()].reduce((sum, { roles }) => sum + roles.length, 0)
  const roles = t('map.roles', { count: graph.roles.size - part.groups.size + gathered })
  const named =
    names.length > MOST_NAMED ? t('map.roles', { count: names.length }) : names.join(t('around.and'))
  return (
    <div className="around-bar">
      <p aria-live="polite">
        {t('around.shown', { count: Number(steps), role: named, roles })}
        {part.further > 0 && t('around.further', { count: part.further })}
      </p>
      <button type="button" className="button" onClick={() => lookAround(null)}>
        {t('around.whole')}
      </button>
    </div>
  )
}
