import { useTranslation } from 'react-i18next'
import type { Sheet } from '../../formats/readinessSheet'
import { currentRoleId, transitionBetween } from '../../graph/roleGraph'
import { useWording } from '../../i18n/useWording'
import { writtenSheets } from '../../state/notebook'
import { isSameStep, type Step, stepKey } from '../../state/notebook/content'
import { useExplorer } from '../../state/useExplorer'
import { useNotebook } from '../../state/useNotebook'
import { enterPanel } from '../focus'
import { dayInWords, savedInWords } from './dates'
import { offerUndo } from './focusLine'
import { lineName } from './readinessWords'
import { useIsReadOnly } from './useSheetOf'

/** What the person wrote about other steps, those that are no longer on the map too. */
export function OtherSheets({ step }: { readonly step: Step }) {
  const { t } = useTranslation()
  const graph = useExplorer((state) => state.graph)
  const openReadiness = useExplorer((state) => state.openReadiness)
  const sheets = useNotebook((state) => state.sheets)
  const wording = useWording(graph.languages)
  const others = writtenSheets({ sheets }).filter((sheet) => !isSameStep(sheet, step))
  if (others.length === 0) return null
  const titleOf = (id: string) => {
    const role = graph.roles.get(currentRoleId(graph, id) ?? '')
    return role === undefined ? id : wording(role.title)
  }
  return (
    <div className="on-screen">
      <h3 id="ready-others">{t('ready.others')}</h3>
      <ul className="other-sheets" aria-labelledby="ready-others">
        {others.map((sheet) => {
          const names = { from: titleOf(sheet.from), to: titleOf(sheet.to) }
          return (
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
                  {t('transition.name', names)}
                </button>
              ) : (
                <LostSheet sheet={sheet} name={t('ready.lostStep', names)} />
              )}
              <p className="note">{savedInWords(t, sheet.saved)}</p>
            </li>
          )
        })}
      </ul>
    </div>
  )
}

/** A sheet of a step that the graph does not have, to read and to copy from. */
function LostSheet({ sheet, name }: { readonly sheet: Sheet; readonly name: string }) {
  const { t } = useTranslation()
  const graph = useExplorer((state) => state.graph)
  const wording = useWording(graph.languages)
  const isReadOnly = useIsReadOnly()
  const deleteSheet = useNotebook((state) => state.deleteSheet)
  const signOf = (id: string) => {
    const sign = graph.readiness.signals.find((one) => one.id === id)
    return sign === undefined ? id : wording(sign.text)
  }
  const lines = [
    ...sheet.evidence.map(({ id, sign, date, text }) => ({
      id,
      about: [signOf(sign), dayInWords(t, date)],
      text,
    })),
    ...sheet.notes.map(({ id, responsibility, text }) => ({
      id,
      about: [lineName(graph, wording, responsibility)],
      text,
    })),
  ]
  return (
    <details>
      <summary>{name}</summary>
      <ul className="lost-lines">
        {lines.map(({ id, about, text }) => (
          <li key={id}>
            <p className="note">{about.filter((part) => part !== '').join(' · ')}</p>
            <p className="written" dir="auto">
              {text}
            </p>
          </li>
        ))}
      </ul>
      {!isReadOnly && (
        <button type="button" className="text-button" onClick={() => offerUndo(() => deleteSheet(sheet))}>
          {t('ready.deleteSheet')}
        </button>
      )}
    </details>
  )
}
