import { useShallow } from 'zustand/react/shallow'
import { useTranslation } from '../../i18n/useTranslation'
import { isSameStep, type Step, writtenSheets } from '../../notebook/content'
import { useNotebook } from '../../state/useNotebook'
import { savedInWords } from '../kit/dates'
import { SheetList } from '../kit/SheetList'
import { useIsReadOnly } from '../kit/useSheetOf'
import { offerUndo } from './focusLine'

/** What the person wrote about other steps, those that are no longer on the map too. */
export function OtherSheets({ step }: { readonly step: Step }) {
  const { t } = useTranslation()
  const others = useNotebook(
    useShallow((state) => writtenSheets(state).filter((sheet) => !isSameStep(sheet, step))),
  )
  const deleteSheet = useNotebook((state) => state.deleteSheet)
  const deleteEverything = useNotebook((state) => state.deleteEverything)
  const isReadOnly = useIsReadOnly()
  if (others.length === 0) return null
  return (
    <div className="on-screen">
      <h3 id="ready-others">{t('ready.others')}</h3>
      <SheetList
        sheets={others}
        heading="ready-others"
        whenOf={(saved) => savedInWords(t, saved)}
        {...(!isReadOnly && { onDelete: (sheet: Step) => offerUndo(() => deleteSheet(sheet)) })}
      />
      {!isReadOnly && (
        <p>
          <button type="button" className="text-button" onClick={() => offerUndo(deleteEverything)}>
            {t('ready.deleteEverything')}
          </button>
        </p>
      )}
    </div>
  )
}
