import type { RoleToday } from '../../graph/today'
import { useTranslation } from '../../i18n/useTranslation'
import { useWording } from '../../i18n/useWording'
import { useExplorer } from '../../state/useExplorer'
import { FieldMark } from '../kit/FieldMark'
import { RoleLink } from '../kit/RoleLink'
import '../kit/titleButton.css'
import { LocalText } from '../kit/LocalText'
import { OtherLanguage, PanelText } from '../kit/PanelText'

/** The roles that hold what is ticked, with these lines, and where one can go from each. */
export function RolesToday({ roles }: { readonly roles: readonly RoleToday[] }) {
  const { t } = useTranslation()
  return (
    <ol className="today-roles" aria-label={t('today.roles')}>
      {roles.map((one) => (
        <OneRole key={one.role.id} today={one} />
      ))}
    </ol>
  )
}

function OneRole({ today: { role, done } }: { readonly today: RoleToday }) {
  const { t } = useTranslation()
  const graph = useExplorer((state) => state.graph)
  const selectRole = useExplorer((state) => state.selectRole)
  const startComparison = useExplorer((state) => state.startComparison)
  const planRoute = useExplorer((state) => state.planRoute)
  const wording = useWording(graph.languages)
  const title = wording(role.title)
  const total = role.responsibilities.length
  const count = done.length
  return (
    <li className="today-role">
      <h3 className="today-title">
        <FieldMark graph={graph} field={role.field} />
        <RoleLink to={role.id} className="bare-button heading-button" onClick={() => selectRole(role.id)}>
          <LocalText text={role.title} />
        </RoleLink>
      </h3>
      <OtherLanguage text={role.title} />
      <p className="today-count">
        {count === total ? t('today.all', { count }) : t('today.some', { count, total })}
      </p>
      <ul className="today-lines">
        {done.map(({ id, text }) => (
          <li key={id}>
            <PanelText text={text} />
          </li>
        ))}
      </ul>
      {graph.roles.size > 1 && (
        <p className="today-ways">
          <button
            type="button"
            className="text-button"
            aria-label={t('compare.with', { role: title })}
            onClick={() => startComparison(role.id)}
          >
            {t('role.compare')}
          </button>
          <button
            type="button"
            className="text-button"
            aria-label={t('today.route', { role: title })}
            onClick={() => planRoute(role.id)}
          >
            {t('role.planRoute')}
          </button>
        </p>
      )}
    </li>
  )
}
