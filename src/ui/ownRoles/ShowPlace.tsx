import type { ShownTable } from '../../formats/ownRoles/matchedTables'
import { columnIndex } from '../../formats/table/table'
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
  const row = origin.kind === 'table' && table !== undefined ? rowOf(origin, table) : null
  if (table === undefined || row === null) return <code>{text}</code>
  const shown = { table: table.key, row }
  return (
    <button type="button" className="text-button" onClick={() => ownRoles.getState().choose({ shown })}>
      {t('ownRoles.problems.show', { place: text })}
    </button>
  )
}

/** The row of the preview that a place is in, counted from 0; a table that lies shows the columns of its file as rows, forms a row each. */
function rowOf({ row, column }: Origin & { readonly kind: 'table' }, { layout, form }: ShownTable) {
  if (form !== null)
    return row === null ? null : Math.max(1, form.starts.findLastIndex((start) => start < row) + 1)
  if (layout === 'column') return column === null ? null : columnIndex(column)
  return row === null ? null : row - 1
}
