import { useEffect, useRef } from 'react'
import type { ShownTable } from '../../formats/ownRoles/matchedTables'
import { COLUMN_USES, type ColumnUse } from '../../formats/table/columnUses'
import { columnName } from '../../formats/table/table'
import { nameOf } from '../../i18n/languageName'
import { useTranslation } from '../../i18n/useTranslation'
import { ownRoles } from '../../state/ownRoles'
import { tableName } from './tableName'
import { useOwnRoles } from './useOwnRoles'

/** The first rows of a table under what each of its columns is taken for, which can be changed. */
export function TableRows({ table }: { readonly table: ShownTable }) {
  const { t, language } = useTranslation()
  const { shown } = useOwnRoles().choices
  const { key, columns, rows, headerRow, layout, form } = table
  const shownRow = useRef<HTMLTableRowElement>(null)
  const seen = useRef(shown)
  // A row that is asked for may come later, once it was read.
  useEffect(() => {
    if (shown === seen.current || shown?.table !== key || shownRow.current === null) return
    seen.current = shown
    shownRow.current.focus()
  })
  const isTurned = layout === 'column'
  const across = (index: number) =>
    form !== null ? (form.labels[index] ?? '') : isTurned ? String(index + 1) : columnName(index)
  const down = (index: number) =>
    form !== null
      ? index === 0
        ? ''
        : String((form.starts[index - 1] ?? 0) + 1)
      : isTurned
        ? columnName(index)
        : String(index + 1)
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
                {across(index)}
                <select
                  aria-label={t('ownRoles.use.heading', { column: across(index) })}
                  value={column.use}
                  onChange={({ target: { value } }) => {
                    const use = COLUMN_USES.find((one) => one === value)
                    if (use === undefined) return
                    const changed = columns.with(index, { ...column, use })
                    ownRoles.getState().chooseOfTable(key, { columns: changed })
                  }}
                >
                  {!isChoosable(column.use) && <option value={column.use}>{t('ownRoles.use.own')}</option>}
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
              ref={shown?.table === key && shown.row === row ? shownRow : null}
              tabIndex={-1}
              data-headings={row === headerRow}
              data-shown={shown?.table === key && shown.row === row}
            >
              <th className="own-roles-row" scope="row">
                {down(row)}
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

/** Columns of tables that were exported here hold more than people put into theirs. */
const isChoosable = (use: ColumnUse): boolean => COLUMN_USES.some((one) => one === use)
