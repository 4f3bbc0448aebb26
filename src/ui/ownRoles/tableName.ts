import type { ShownTable } from '../../formats/ownRoles/matchedTables'
import { isolate } from '../../i18n/isolate'
import type { Translate } from '../../i18n/translate'

/** What a table is called: by its file, and by its sheet where there are several. */
export const tableName = (t: Translate, { file, sheet }: Pick<ShownTable, 'file' | 'sheet'>): string =>
  sheet === null ? isolate(file) : t('ownRoles.file', { file: isolate(file), sheet: isolate(sheet) })
