import { useTranslation } from '../../i18n/useTranslation'
import { isSameStep, type Step, sheetOf } from '../../notebook/content'
import { useNotebook, useNotebookStore } from '../../state/useNotebook'
import { useIsReadOnly } from '../kit/useSheetOf'
import { goToWhatCameBack, UNDO } from './focusLine'

const SAID = {
  line: 'notebook.line',
  sheet: 'notebook.sheet',
  everything: 'notebook.everything',
  opened: 'notebook.opened',
  unreadable: 'notebook.unreadableDeleted',
} as const

/** Takes back the last thing that was done to this sheet, or to all of them. */
export function UndoBar({ step }: { readonly step: Step }) {
  const { t } = useTranslation()
  const notebook = useNotebookStore()
  const undoable = useNotebook((state) => state.undoable)
  const undo = useNotebook((state) => state.undo)
  const isReadOnly = useIsReadOnly()
  // What was ticked is taken back where it was ticked.
  if (undoable === null || undoable.what === 'today') return null
  if (isReadOnly && undoable.what !== 'unreadable') return null
  if (undoable.step !== null && !isSameStep(undoable.step, step)) return null
  return (
    <div className="undo-bar">
      <span id="undo-what">{t(SAID[undoable.what])}</span>
      <button
        type="button"
        className="button"
        id={UNDO}
        aria-describedby="undo-what"
        onClick={() => goToWhatCameBack(() => sheetOf(notebook.getState(), step), undo)}
      >
        {t('notebook.undo')}
      </button>
    </div>
  )
}
