import type { ShownTable } from '../../formats/ownRoles/matchedTables'
import type { Origin } from '../../graph/origin'
import { originText } from '../../i18n/originText'
import { useTranslation } from '../../i18n/useTranslation'
import { ownRoles } from '../../state/ownRoles'

interface Props {
  readonly origin: Origin
  readonly tables: readonly ShownTable[]
}

/** Where a problem stands; in a table that is shown, the way to it. */
export function ShowPlace({ origin, tables }: Props) {
  const { t } = useTranslation()
  const text = originText(t, origin)
  const table =
    origin.kind === 'table'
      ? tables.find(({ file, sheet }) => file === origin.file && sheet === origin.sheet)
      : undefined
  if (origin.kind !== 'table' || table === undefined || origin.row === null) return <code>{text}</code>
  const shown = { table: table.key, row: origin.row - 1 }
  return (
    <button type="button" className="text-button" onClick={() => ownRoles.getState().choose({ shown })}>
      {t('ownRoles.problems.show', { place: text })}
    </button>
  )
}
