import type { Role } from '../../graph/model'
import { useTranslation } from '../../i18n/useTranslation'
import { useWording } from '../../i18n/useWording'
import type { Step } from '../../notebook/content'
import { useExplorer } from '../../state/useExplorer'
import { lineName } from '../kit/lineName'
import { useEvidence, useNoted } from '../kit/useSheetOf'
import { EvidenceLine } from './EvidenceLine'
import { NoteBoxes } from './NoteBoxes'

/** What was written about signs and responsibilities that the sheet no longer lists; it is never hidden. */
export function KeptLines({ step, to }: { readonly step: Step; readonly to: Role }) {
  const { t } = useTranslation()
  const graph = useExplorer((state) => state.graph)
  const wording = useWording(graph.languages)
  const signs = new Set(graph.readiness.signals.map(({ id }) => id))
  const listed = new Set(to.responsibilities.map(({ id }) => id))
  const evidence = useEvidence(step, ({ sign }) => !signs.has(sign))
  const notes = useNoted(step).filter((id) => !listed.has(id))
  if (evidence.length + notes.length === 0) return null
  return (
    <>
      <h3>{t('ready.kept')}</h3>
      <ul className="evidences" data-written>
        {evidence.map((line, index) => (
          <EvidenceLine key={line.id} step={step} sign={line.sign} line={line} nth={index + 1} />
        ))}
      </ul>
      {notes.map((id) => (
        <div key={id} className="kept-note">
          <p>{lineName(graph, wording, id)}</p>
          <NoteBoxes step={step} responsibility={id} text={lineName(graph, wording, id)} />
        </div>
      ))}
    </>
  )
}
