import type { ShownTable } from '../../formats/ownRoles/matchedTables'
import { COLUMN_USES } from '../../formats/table/columnUses'
import { columnName } from '../../formats/table/table'
import { nameOf } from '../../i18n/languages'
import { useTranslation } from '../../i18n/useTranslation'
import { ownRoles } from '../../state/ownRoles'
import { tableName } from './tableName'
import { useOwnRoles } from './useOwnRoles'

/** The first rows of a table under what each of its columns is taken for, which can be changed. */
export function TableRows({ table }: { readonly table: ShownTable }) {
  const { t, language } = useTranslation()
  const { shown } = useOwnRoles().choices
  const { key, columns, rows, headerRow } = table
  const label = t('ownRoles.preview', { table: tableName(t, table) })
  return (
    <div className="own-roles-scroll">
      <table className="own-roles-table" aria-label={label}>
        <thead>
          <tr>
            <th className="own-roles-row" scope="col">
              {t('ownRoles.rowNumber')}
            </th>
            {columns.map((column, index) => (
              // biome-ignore lint/suspicious/noArrayIndexKey: A column is its place.
              <th key={index} scope="col" data-left-out={column.use === 'left-out'}>
                {columnName(index)}
                <select
                  aria-label={t('ownRoles.use.heading', { column: columnName(index) })}
                  value={column.use}
                  onChange={({ target: { value } }) => {
                    const use = COLUMN_USES.find((one) => one === value)
                    if (use === undefined) return
                    const changed = columns.with(index, { ...column, use })
                    ownRoles.getState().chooseOfTable(key, { columns: changed })
                  }}
                >
                  {COLUMN_USES.map((use) => (
                    <option key={use} value={use}>
                      {use === column.use && column.language !== null
                        ? t('ownRoles.inLanguage', {
                            use: t(`ownRoles.use.${use}`),
                            language: nameOf(column.language, language),
                          })
                        : t(`ownRoles.use.${use}`)}
                    </option>
                  ))}
                </select>
              </th>
            ))}
          </tr>
        </thead>
        <tbody>
          {rows.map(({ row, cells }) => (
            <tr
              key={row}
              data-headings={row === headerRow}
              data-shown={shown?.table === key && shown.row === row}
            >
              <th className="own-roles-row" scope="row">
                {row + 1}
              </th>
              {cells.map((cell, index) => (
                // biome-ignore lint/suspicious/noArrayIndexKey: A column is its place.
                <td key={index} data-left-out={columns[index]?.use === 'left-out'} dir="auto">
                  {cell}
                </td>
              ))}
            </tr>
          ))}
        </tbody>
      </table>
    </div>
  )
}
