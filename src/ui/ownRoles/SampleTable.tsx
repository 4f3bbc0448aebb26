import { Download } from 'lucide-react'
import { CSV, writeCsv } from '../../formats/csv/csv'
import { fileNamed } from '../../formats/fileName'
import { templateRows } from '../../i18n/templateRows'
import { useTranslation } from '../../i18n/useTranslation'
import { saveFile } from '../kit/saveFile'
import { useTemplateJson } from './useTemplateJson'

const SHOWN_ROWS = 5

/** What a table may look like, and the same to start from. */
export function SampleTable() {
  const { t, language } = useTranslation()
  const json = useTemplateJson()
  const rows = templateRows(t)
  const name = t('ownRoles.template.name')
  const [headings = [], ...others] = rows
  return (
    <section aria-labelledby="own-roles-sample">
      <h3 id="own-roles-sample">{t('ownRoles.sample.heading')}</h3>
      {/* biome-ignore lint/a11y/noNoninteractiveTabindex: Not every browser lets keys scroll what holds nothing to press. */}
      <div className="own-roles-scroll" tabIndex={0}>
        <table className="own-roles-table" aria-labelledby="own-roles-sample">
          <thead>
            <tr>
              {headings.map((heading) => (
                <th key={heading} scope="col">
                  {heading}
                </th>
              ))}
            </tr>
          </thead>
          <tbody>
            {others.slice(0, SHOWN_ROWS).map((row) => (
              <tr key={row.join()}>
                {row.map((cell, index) => (
                  <td key={headings[index]}>{cell}</td>
                ))}
              </tr>
            ))}
          </tbody>
        </table>
      </div>
      <p className="own-roles-hint">{t('ownRoles.sample.note')}</p>
      <p className="own-roles-templates">
        {t('ownRoles.sample.get')}
        <a
          className="text-button"
          href={`./templates/${language}.xlsx`}
          download={fileNamed(name, 'xlsx')}
          type="application/vnd.openxmlformats-officedocument.spreadsheetml.sheet"
        >
          <Download size={14} aria-hidden="true" /> Excel
        </a>
        <button
          type="button"
          className="text-button"
          onClick={() => saveFile(fileNamed(name, CSV.extension), writeCsv(rows), CSV.type)}
        >
          <Download size={14} aria-hidden="true" /> CSV
        </button>
        <button
          type="button"
          className="text-button"
          onClick={async () => {
            const bytes = await json()
            if (bytes !== null) saveFile(fileNamed(name, 'json'), new Blob([bytes]), 'application/json')
          }}
        >
          <Download size={14} aria-hidden="true" /> JSON
        </button>
      </p>
    </section>
  )
}
