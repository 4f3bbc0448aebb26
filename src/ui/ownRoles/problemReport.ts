import { CSV, writeCsv } from '../../formats/csv/csv'
import { fileNamed } from '../../formats/fileName'
import type { OwnRolesRead } from '../../formats/ownRoles/ownRoles'
import { originText } from '../../i18n/originText'
import { problemText } from '../../i18n/problemText'
import type { Translate } from '../../i18n/translate'

const COLUMNS = ['severity', 'file', 'sheet', 'row', 'column', 'place', 'problem'] as const

/** All problems as a table to mend by, a row each, in the words of the reader. */
export function problemReport(t: Translate, { title, problems }: OwnRolesRead) {
  const rows = problems.map((problem) => {
    const { severity, origin } = problem
    const said = t(`ownRoles.problems.${severity}`)
    const sentence = problemText(t, problem)
    if (origin.kind !== 'table') {
      const { file = '', ...place } = origin
      return [said, file, '', '', '', originText(t, place), sentence]
    }
    const { file, sheet, row, column } = origin
    return [said, file, sheet ?? '', String(row ?? ''), column ?? '', '', sentence]
  })
  const headings = COLUMNS.map((column) => t(`ownRoles.problems.columns.${column}`))
  return {
    name: fileNamed(t('ownRoles.problems.fileName', { map: title }), CSV.extension),
    text: writeCsv([headings, ...rows]),
    type: CSV.type,
  }
}
