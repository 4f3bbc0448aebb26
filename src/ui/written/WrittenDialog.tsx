import { Download, FolderOpen } from 'lucide-react'
import { useRef, useState } from 'react'
import { type FileProblem, fail } from '../../formats/readiness/fileProblem'
import { sheetFor } from '../../formats/readiness/readSheetFile'
import { isolate } from '../../i18n/isolate'
import { useTranslation } from '../../i18n/useTranslation'
import { useExplorer } from '../../state/useExplorer'
import { useNotebook, useTaken } from '../../state/useNotebook'
import { DialogFrame } from '../kit/DialogFrame'
import { FilePicker } from '../kit/FilePicker'
import { problemOf, readNotebookFile } from '../kit/readNotebookFile'
import { useSaveEverything } from '../kit/useSavedFile'
import { Taken } from './Taken'
import './WrittenDialog.css'
import { WrittenHere } from './WrittenHere'

type Said = 'locked' | 'undone'

/** Everything that the person wrote, on every map: what there is, as a file, and out of a file again. */
export function WrittenDialog() {
  const { t } = useTranslation()
  const graph = useExplorer((state) => state.graph)
  const openReadiness = useExplorer((state) => state.openReadiness)
  const closeDialog = useExplorer((state) => state.closeDialog)
  const openSheet = useNotebook((state) => state.openSheet)
  const { taken, takeIn, takeBack } = useTaken()
  const { said, saved, save, forget } = useSaveEverything()
  const picker = useRef<HTMLInputElement>(null)
  const [answer, setAnswer] = useState<{ readonly code: Said; readonly file: string } | null>(null)
  const [problem, setProblem] = useState<FileProblem | null>(null)

  const begin = () => {
    forget()
    setAnswer(null)
    setProblem(null)
  }
  const open = async (file: File) => {
    begin()
    const answerWith = (code: Said) => setAnswer({ code, file: isolate(file.name) })
    const { kind, read, lost } = await readNotebookFile(file)
    if (read.problem !== null) return setProblem(problemOf(read.problem, file))
    if (kind === 'notebooks') {
      const given = await takeIn(read.notebooks)
      if (given === null) answerWith('locked')
      else if (given.graphs === 0) setProblem(problemOf(fail('all-here').problem, file))
      else if (lost) setProblem(problemOf({ code: 'lost-character', detail: lost }, file))
      return
    }
    const { sheet, problem: refused } = sheetFor(read, graph)
    if (refused !== null) setProblem(problemOf(refused, file))
    else if (!openSheet(sheet)) setProblem(problemOf(fail('all-here').problem, file))
    else {
      if (lost) setProblem(problemOf({ code: 'lost-character', detail: lost }, file))
      else closeDialog()
      openReadiness(sheet.from, sheet.to)
    }
  }
  return (
    <DialogFrame className="written-dialog" heading={t('written.label')}>
      <p>{t('written.lead')}</p>
      <WrittenHere saved={saved} taken={taken} />
      <div className="written-actions">
        <button
          type="button"
          className="button strong"
          onClick={() => {
            begin()
            void save()
          }}
        >
          <Download size={16} aria-hidden="true" />
          {t('written.save')}
        </button>
        <button type="button" className="button" onClick={() => picker.current?.click()}>
          <FolderOpen size={16} aria-hidden="true" />
          {t('written.open')}
        </button>
        <FilePicker ref={picker} name={t('written.open')} onPick={(file) => void open(file)} />
      </div>
      <p className="written-said" aria-live="polite">
        {said}
        {answer && t(`written.${answer.code}`, { file: answer.file })}
      </p>
      {problem && (
        <p className="written-problem" role="alert">
          {t(`ready.problem.${problem.code}`, problem.detail)}
        </p>
      )}
      <Taken
        taken={taken}
        onUndo={async () => {
          begin()
          await takeBack()
          setAnswer({ code: 'undone', file: '' })
        }}
      />
    </DialogFrame>
  )
}
