import { useId, useState } from 'react'
import type { Excerpt as Lines } from '../../formats/graphJson/excerpt'
import { type Leads, type OnMap, originKey } from '../../formats/ownRoles/leads'
import type { ShownTable } from '../../formats/ownRoles/matchedTables'
import { columnIndex } from '../../formats/table/table'
import type { Origin } from '../../graph/origin'
import { originText } from '../../i18n/originText'
import { useTranslation } from '../../i18n/useTranslation'
import { ownRoles } from '../../state/ownRoles'
import { Excerpt } from './Excerpt'

interface Props {
  readonly origin: Origin
  readonly tables: readonly ShownTable[]
  readonly leads: Leads
  /** Opens the map and chooses what is wrong there. */
  readonly onOpen: (chosen: OnMap) => void
}

/** Where a problem stands, and the way to it: in a table that is shown, in the text of the file, or on the map. */
export function ShowPlace({ origin, tables, leads, onOpen }: Props) {
  const { t } = useTranslation()
  const place = originText(t, origin)
  const lead = leads.get(originKey(origin))
  const table =
    origin.kind === 'table'
      ? tables.find(({ file, sheet }) => file === origin.file && sheet === origin.sheet)
      : undefined
  const row = origin.kind === 'table' && table !== undefined ? rowOf(origin, table) : null
  if (table !== undefined && row !== null) {
    const shown = { table: table.key, row }
    return (
      <button type="button" className="text-button" onClick={() => ownRoles.getState().choose({ shown })}>
        {t('ownRoles.problems.show', { place })}
      </button>
    )
  }
  if (lead === undefined) return <code>{place}</code>
  if (lead.kind === 'text') return <ShowText place={place} excerpt={lead.excerpt} />
  return (
    <button type="button" className="text-button" onClick={() => onOpen(lead)}>
      {t('ownRoles.problems.showOnMap', { place })}
    </button>
  )
}

/** The text of the file around a place, once it is asked for. */
function ShowText({ place, excerpt }: { readonly place: string; readonly excerpt: Lines }) {
  const { t } = useTranslation()
  const id = useId()
  const [isShown, show] = useState(false)
  return (
    <>
      <button
        type="button"
        className="text-button"
        aria-expanded={isShown}
        aria-controls={isShown ? id : undefined}
        onClick={() => show(!isShown)}
      >
        {t('ownRoles.problems.show', { place })}
      </button>
      {isShown && <Excerpt id={id} label={place} lines={excerpt} />}
    </>
  )
}

/** The row of the preview that a place is in, counted from 0; a table that lies shows the columns of its file as rows, forms a row each. */
function rowOf({ row, column }: Origin & { readonly kind: 'table' }, { layout, form }: ShownTable) {
  if (form !== null)
    return row === null ? null : Math.max(1, form.starts.findLastIndex((start) => start < row) + 1)
  if (layout === 'column') return column === null ? null : columnIndex(column)
  return row === null ? null : row - 1
}
