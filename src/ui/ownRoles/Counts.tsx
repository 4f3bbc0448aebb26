import type { OwnRolesRead } from '../../formats/ownRoles/ownRoles'
import { useTranslation } from '../../i18n/useTranslation'

const COUNTED = ['roles', 'lines', 'skills', 'transitions'] as const
/** What a map can do without, though it then cannot show something. */
const SPARED = ['lines', 'skills', 'transitions'] as const

/** How much the map holds, and what it will not be able to show. */
export function Counts({ read: { counts, graph } }: { readonly read: OwnRolesRead }) {
  const { t } = useTranslation()
  const lacking = SPARED.filter((what) => counts[what] === 0)
  return (
    <section aria-labelledby="own-roles-counts">
      <h3 id="own-roles-counts">{t('ownRoles.counts.heading')}</h3>
      <ul className="own-roles-counts">
        {COUNTED.map((what) => (
          <li key={what}>{t(`ownRoles.counts.${what}`, { count: counts[what] })}</li>
        ))}
      </ul>
      {graph !== null &&
        lacking.map((what) => (
          <p key={what} className="own-roles-hint">
            {t(`ownRoles.lacks.${what}`)}
          </p>
        ))}
    </section>
  )
}
