import { isolate } from '../../i18n/isolate'
import { useTranslation } from '../../i18n/useTranslation'
import type { Refusal } from '../../state/ownRoles'

/** Why some files were not taken. */
export function Refused({ refused }: { readonly refused: readonly Refusal[] }) {
  const { t } = useTranslation()
  return (
    <ul className="own-roles-refused" role="alert">
      {refused.map(({ code, file }) => (
        <li key={`${code} ${file}`}>{t(`ownRoles.refused.${code}`, { file: isolate(file) })}</li>
      ))}
    </ul>
  )
}
