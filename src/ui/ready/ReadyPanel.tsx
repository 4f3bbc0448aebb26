import type { Role } from '../../graph/model'
import { stepLines } from '../../graph/stepLines'
import { useTranslation } from '../../i18n/useTranslation'
import type { Sheet } from '../../notebook/sheet'
import { useExplorer } from '../../state/useExplorer'
import { BothLanguages } from '../kit/BothLanguages'
import { ByToday } from '../kit/ByToday'
import { KeptFile } from '../kit/KeptFile'
import { OneBlock } from '../kit/OneBlock'
import { PanelHead } from '../kit/PanelHead'
import { PanelText } from '../kit/PanelText'
import { useHeldAgainst } from '../kit/useHeldAgainst'
import { useSheetOf } from '../kit/useSheetOf'
import { CoveredLines } from './CoveredLines'
import { KeptLines } from './KeptLines'
import { NewLines } from './NewLines'
import { OtherSheets } from './OtherSheets'
import './ReadyPanel.css'
import './printedSheet.css'
import { SavedAloud, Saving, UnreadableHere } from './Saving'
import { SheetActions } from './SheetActions'
import { Signature } from './Signature'
import { SignEvidence } from './SignEvidence'
import { StepPicker } from './StepPicker'
import { StepWord } from './StepWord'
import { UndoBar } from './UndoBar'
import { WhichRole } from './WhichRole'

/** The readiness sheet of one step: its signs and what it would bring, with what the person writes about them. */
export function ReadyPanel() {
  const panel = useExplorer((state) => (state.panel?.kind === 'ready' ? state.panel : null))
  const graph = useExplorer((state) => state.graph)
  const from = graph.roles.get(panel?.from ?? '')
  const to = graph.roles.get(panel?.to ?? '')
  if (!to) return null
  return from ? <ReadinessSheet from={from} to={to} /> : <WhichRole goal={to} />
}

/** From so many letters written, or lines that change, on it is set smaller on paper, so that one page still holds it. */
const FULL = { letters: 240, lines: 7 } as const

const lettersOf = (sheet: Sheet | undefined): number =>
  [...(sheet?.evidence ?? []), ...(sheet?.notes ?? [])].reduce((sum, { text }) => sum + text.length, 0)

function ReadinessSheet({ from, to }: { readonly from: Role; readonly to: Role }) {
  const { t } = useTranslation()
  const graph = useExplorer((state) => state.graph)
  const { notes } = graph.readiness
  const step = { from: from.id, to: to.id }
  const held = useHeldAgainst()(from)
  const key = `${from.id}~${to.id}`
  const isWritten = useSheetOf(step, (sheet) => lettersOf(sheet) > FULL.letters)
  const isFull = isWritten || stepLines(graph, held, to).length > FULL.lines
  return (
    <section className="ready" aria-labelledby="panel-heading" data-full={isFull}>
      <OneBlock>
        <div className="ready-head">
          <PanelHead eyebrow={<span className="ready-eyebrow">{t('ready.eyebrow')}</span>}>
            {t('ready.label')}
          </PanelHead>
        </div>
        <StepPicker step={step} />
      </OneBlock>
      <StepWord step={step} />
      <Signature />
      <p className="note ready-note">{t('ready.caveat')}</p>
      <Saving step={step} />
      <SavedAloud />
      <KeptFile />
      <UnreadableHere />
      <div className="ready-options">
        <ByToday />
        <BothLanguages />
      </div>
      <CoveredLines from={held} to={to} />
      <NewLines key={`lines ${key}`} from={held} to={to} />
      <Signs key={`signs ${key}`} from={from} to={to} />
      <KeptLines step={step} to={to} />
      {notes.length > 0 && <h3 className="pace-heading">{t('ready.pace')}</h3>}
      {notes.map(({ id, text }) => (
        <p key={id} className="note ready-note">
          <PanelText text={text} />
        </p>
      ))}
      <SheetActions key={`actions ${key}`} from={held} to={to} />
      <OtherSheets step={step} />
      <UndoBar step={step} />
    </section>
  )
}

function Signs({ from, to }: { readonly from: Role; readonly to: Role }) {
  const { t } = useTranslation()
  const { signals } = useExplorer((state) => state.graph.readiness)
  return (
    <>
      <h3 id="ready-signs">{t('ready.signs')}</h3>
      {signals.length === 0 ? (
        <p className="note ready-note">{t('ready.noSigns')}</p>
      ) : (
        <>
          <p className="note on-screen">{t('ready.signsHint')}</p>
          <ol className="signs" aria-labelledby="ready-signs">
            {signals.map(({ id, text }) => (
              <SignEvidence key={id} step={{ from: from.id, to: to.id }} id={id} text={text} />
            ))}
          </ol>
        </>
      )}
    </>
  )
}
