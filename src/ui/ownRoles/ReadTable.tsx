import type { ShownTable } from '../../formats/ownRoles/matchedTables'
import { LAYOUTS } from '../../formats/table/header'
import { SEPARATORS } from '../../formats/table/items'
import { columnName } from '../../formats/table/table'
import { useTranslation } from '../../i18n/useTranslation'
import { ownRoles } from '../../state/ownRoles'
import { Checkbox } from '../kit/Checkbox'
import { TableRows } from './TableRows'
import { tableName } from './tableName'

/** Headings stand among the first rows. */
const MOST_ABOVE = 20

/** One table that was read: what its columns are taken for, over its first rows. */
export function ReadTable({ table }: { readonly table: ShownTable }) {
  const { t } = useTranslation()
  const { key, layout, headerRow, separator, rowCount, isLeftOut } = table
  const { chooseOfTable } = ownRoles.getState()
  const name = tableName(t, table)
  // They may have been found further down.
  const offered = Math.min(Math.max(MOST_ABOVE, (headerRow ?? 0) + 1), rowCount)
  return (
    <section aria-label={name}>
      <h3>
        {name} <span className="own-roles-hint">{t('ownRoles.rows', { count: rowCount })}</span>
      </h3>
      <div className="own-roles-choices">
        <Checkbox
          label={t('ownRoles.useTable')}
          checked={!isLeftOut}
          onCheck={(isUsed) => chooseOfTable(key, { isLeftOut: !isUsed })}
        />
        <label>
          {t('ownRoles.layout.label')}
          <select
            value={layout}
            onChange={({ target: { value } }) => {
              const chosen = LAYOUTS.find((one) => one === value)
              // What was chosen of rows and columns is not about the others.
              if (chosen !== undefined)
                chooseOfTable(key, { layout: chosen, headerRow: undefined, columns: null })
            }}
          >
            {LAYOUTS.map((one) => (
              <option key={one} value={one}>
                {t(`ownRoles.layout.${one}`)}
              </option>
            ))}
          </select>
        </label>
        {layout !== 'form' && (
          <label>
            {t(layout === 'row' ? 'ownRoles.headerRow' : 'ownRoles.headerColumn')}
            <select
              value={headerRow ?? ''}
              onChange={({ target: { value } }) =>
                chooseOfTable(key, {
                  // The way in which they stand stays.
                  layout,
                  headerRow: value === '' ? null : Number(value),
                  ...(value !== '' && { columns: null }),
                })
              }
            >
              <option value="">{t('ownRoles.noHeadings')}</option>
              {Array.from({ length: offered }, (_, row) => (
                // biome-ignore lint/suspicious/noArrayIndexKey: A row is its number.
                <option key={row} value={row}>
                  {layout === 'row' ? row + 1 : columnName(row)}
                </option>
              ))}
            </select>
          </label>
        )}
        <label>
          {t('ownRoles.separator.label')}
          <select
            value={separator}
            onChange={({ target: { value } }) => {
              const chosen = SEPARATORS.find((one) => one === value)
              if (chosen !== undefined) chooseOfTable(key, { separator: chosen })
            }}
          >
            {SEPARATORS.map((one) => (
              <option key={one} value={one}>
                {t(`ownRoles.separator.${one}`)}
              </option>
            ))}
          </select>
        </label>
      </div>
      {!isLeftOut && <TableRows table={table} />}
    </section>
  )
}
