import type { OwnRolesRead } from '../../formats/ownRoles/ownRoles'
import { originText } from '../../i18n/originText'
import { useTranslation } from '../../i18n/useTranslation'
import { ownRoles } from '../../state/ownRoles'
import { Checkbox } from '../kit/Checkbox'
import { useOwnRoles } from './useOwnRoles'

/** What can be mended without a guess, each to be ticked; what is ticked stays listed. */
export function Mends({ read: { mends } }: { readonly read: OwnRolesRead }) {
  const { t } = useTranslation()
  const { choices } = useOwnRoles()
  if (mends.length === 0) return null
  return (
    <section aria-labelledby="own-roles-mends">
      <h3 id="own-roles-mends">{t('ownRoles.mends.label')}</h3>
      <p className="own-roles-hint">{t('ownRoles.mends.note')}</p>
      <ul className="own-roles-problem-kinds" aria-labelledby="own-roles-mends">
        {mends.map(({ code, count, places }) => {
          const shown = places.map((place) => originText(t, place)).join(t('outline.comma'))
          return (
            <li key={code}>
              <Checkbox
                label={t('ownRoles.mends.what', {
                  what: t(`ownRoles.mends.${code}`),
                  places: t('ownRoles.mends.places', { count }),
                })}
                checked={choices.mends.has(code)}
                onCheck={(isWanted) => {
                  const others = [...choices.mends].filter((one) => one !== code)
                  ownRoles.getState().choose({ mends: new Set(isWanted ? [...others, code] : others) })
                }}
              />
              <p className="own-roles-places own-roles-hint">
                {count > places.length ? t('ownRoles.mends.first', { places: shown }) : shown}
              </p>
            </li>
          )
        })}
      </ul>
    </section>
  )
}
