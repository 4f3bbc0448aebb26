import type { ShownTable } from '../../formats/ownRoles/matchedTables'
import { SEPARATORS } from '../../formats/table/items'
import { useTranslation } from '../../i18n/useTranslation'
import { ownRoles } from '../../state/ownRoles'
import { Checkbox } from '../kit/Checkbox'
import { TableRows } from './TableRows'
import { tableName } from './tableName'

/** Headings stand among the first rows. */
const MOST_ABOVE = 20

/** One table that was read: what its columns are taken for, over its first rows. */
export function ReadTable({ table }: { readonly table: ShownTable }) {
  const { t, language } = useTranslation()
  const { key, headerRow, separator, rowCount, isLeftOut } = table
  const { chooseOfTable } = ownRoles.getState()
  const name = tableName(t, table)
  return (
    <section aria-label={name}>
      <h3>
        {name}{' '}
        <span className="own-roles-hint">
          {t('ownRoles.rows', { count: rowCount, number: new Intl.NumberFormat(language).format(rowCount) })}
        </span>
      </h3>
      <div className="own-roles-choices">
        <Checkbox
          label={t('ownRoles.useTable')}
          checked={!isLeftOut}
          onCheck={(isUsed) => chooseOfTable(key, { isLeftOut: !isUsed })}
        />
        <label>
          {t('ownRoles.headerRow')}
          <select
            value={headerRow ?? ''}
            onChange={({ target: { value } }) =>
              chooseOfTable(key, {
                headerRow: value === '' ? null : Number(value),
                ...(value !== '' && { columns: null }),
              })
            }
          >
            <option value="">{t('ownRoles.noHeadings')}</option>
            {Array.from({ length: Math.min(MOST_ABOVE, rowCount) }, (_, row) => (
              // biome-ignore lint/suspicious/noArrayIndexKey: A row is its number.
              <option key={row} value={row}>
                {row + 1}
              </option>
            ))}
          </select>
        </label>
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
