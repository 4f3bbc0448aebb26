import { Download } from 'lucide-react'
import { CSV, writeCsv } from '../../formats/csv/csv'
import { linesCsv } from '../../formats/csv/linesCsv'
import { rolesCsv } from '../../formats/csv/rolesCsv'
import { transitionsCsv } from '../../formats/csv/transitionsCsv'
import { fileNameOf } from '../../formats/fileName'
import { graphJson } from '../../formats/graphJson/graphJson'
import { isolate } from '../../i18n/isolate'
import { useTranslation } from '../../i18n/useTranslation'
import { noteSaved } from '../../state/mend'
import { useExplorer } from '../../state/useExplorer'
import { saveFile } from '../kit/saveFile'
import { useChangeWords } from './ChangeList'
import { useMending } from './mendContext'

const COLUMNS = ['where', 'what', 'how', 'before', 'after', 'id'] as const

/** The changed map as files: whole as JSON, or as tables; and the list of what was changed. */
export function SaveMended() {
  const { t } = useTranslation()
  const { say } = useMending()
  const graph = useExplorer((state) => state.graph)
  const changes = useChangeWords()
  const save = (
    what: string,
    { extension, type }: { readonly extension: string; readonly type: string },
    text: string,
  ) => {
    const file = fileNameOf(graph, what, extension)
    saveFile(file, text, type)
    say(t('mend.saved', { file: isolate(file) }))
  }
  const content = { graph }
  const saveWhole = () => {
    save(t('export.file.graph'), graphJson, graphJson.write(content))
    noteSaved(graph)
  }
  const saveChanges = () => {
    const headings = COLUMNS.map((column) => t(`mend.columns.${column}`))
    const rows = changes.map((change) => COLUMNS.map((column) => change[column]))
    save(t('mend.changesFile'), CSV, writeCsv([headings, ...rows]))
  }
  const offers = [
    ['saveJson', saveWhole],
    ['saveRoles', () => save(t('export.file.roles'), rolesCsv, rolesCsv.write(content))],
    ['saveLines', () => save(t('export.file.lines'), linesCsv, linesCsv.write(content))],
    ['saveMoves', () => save(t('export.file.transitions'), transitionsCsv, transitionsCsv.write(content))],
    ['saveChanges', saveChanges],
  ] as const
  return (
    <fieldset className="mend-save">
      <legend className="unseen">{t('mend.save')}</legend>
      {offers.map(([key, onClick]) => (
        <button key={key} type="button" className="text-button" onClick={onClick}>
          <Download size={14} aria-hidden="true" /> {t(`mend.${key}`)}
        </button>
      ))}
      <p className="mend-hint">{t('mend.onlyHere')}</p>
    </fieldset>
  )
}
