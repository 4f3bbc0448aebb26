import { useTranslation } from 'react-i18next'
import { transitionBetween } from '../../graph/roleGraph'
import { useWording } from '../../i18n/useWording'
import { writtenSheets } from '../../state/notebook'
import { isSameStep, type Step, stepKey } from '../../state/notebook/content'
import { useExplorer } from '../../state/useExplorer'
import { useNotebook } from '../../state/useNotebook'
import { enterPanel } from '../focus'
import { savedInWords } from './dates'
import { offerUndo } from './focusLine'
import { LostSheet } from './LostSheet'
import { useIsReadOnly } from './useSheetOf'

/** What the person wrote about other steps, those that are no longer on the map too. */
export function OtherSheets({ step }: { readonly step: Step }) {
  const { t } = useTranslation()
  const graph = useExplorer((state) => state.graph)
  const openReadiness = useExplorer((state) => state.openReadiness)
  const sheets = useNotebook((state) => state.sheets)
  const deleteSheet = useNotebook((state) => state.deleteSheet)
  const deleteEverything = useNotebook((state) => state.deleteEverything)
  const isReadOnly = useIsReadOnly()
  const wording = useWording(graph.languages)
  const others = writtenSheets({ sheets }).filter((sheet) => !isSameStep(sheet, step))
  if (others.length === 0) return null
  const titleOf = (id: string) => wording(graph.roles.get(id)?.title ?? id)
  return (
    <div className="on-screen">
      <h3 id="ready-others">{t('ready.others')}</h3>
      <ul className="other-sheets" aria-labelledby="ready-others">
        {others.map((sheet) => (
          <li key={stepKey(sheet)}>
            {transitionBetween(graph, sheet.from, sheet.to) ? (
              <button
                type="button"
                className="text-button"
                onClick={() => {
                  openReadiness(sheet.from, sheet.to)
                  enterPanel()
                }}
              >
                {t('transition.name', { from: titleOf(sheet.from), to: titleOf(sheet.to) })}
              </button>
            ) : (
              <LostSheet
                sheet={sheet}
                {...(isReadOnly ? {} : { onDelete: () => offerUndo(() => deleteSheet(sheet)) })}
              />
            )}
            <p className="note">{savedInWords(t, sheet.saved)}</p>
          </li>
        ))}
      </ul>
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
