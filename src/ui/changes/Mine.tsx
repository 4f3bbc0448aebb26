import { written } from '../../formats/changes/changedTexts'
import type { RoleGraph } from '../../graph/roleGraph'
import { isolate } from '../../i18n/isolate'
import { useTranslation } from '../../i18n/useTranslation'
import type { Step } from '../../notebook/content'
import type { Touched } from '../../notebook/touched'
import { useExplorer } from '../../state/useExplorer'
import '../kit/disclosure.css'
import { useFoundChanges } from './foundContext'

/** What a change touches of what the person wrote, ticked or named as theirs; nothing where it touches none of it. */
export function Mine({ change }: { readonly change: Touched['change'] | null }) {
  const { t } = useTranslation()
  const { touchedBy, telling } = useFoundChanges()
  const touched = change && touchedBy.get(change)
  const stepIn = useStepIn()
  if (!touched) return null
  const { isMyRole, ticks, notes, evidence } = touched
  const facts = [
    ...(isMyRole ? [t('changes.mine.role')] : []),
    ...(ticks.length > 0 ? [t('changes.mine.ticks', { count: ticks.length })] : []),
    ...(notes.length > 0 ? [t('changes.mine.notes', { count: notes.length })] : []),
    ...(evidence.length > 0 ? [t('changes.mine.evidence', { count: evidence.length })] : []),
  ]
  const texts = [
    ...notes.map(({ step, note }) => ({ id: note.id, step, text: note.text })),
    ...evidence.map(({ step, evidence: { id, text } }) => ({ id, step, text })),
  ]
  return (
    <div className="changed-mine">
      <p>
        <strong>{t('changes.mine.mark')}</strong> · {facts.join(telling.reader.say('comma'))}
      </p>
      {texts.length > 0 && (
        <details className="disclosure">
          <summary>{t('changes.mine.show')}</summary>
          <ul>
            {texts.map(({ id, step, text }) => (
              <li key={id}>{t('changes.mine.written', { step: stepIn(step), text: isolate(text) })}</li>
            ))}
          </ul>
        </details>
      )}
    </div>
  )
}

/** Names a step by its roles in whichever version has them. */
function useStepIn(): (step: Step) => string {
  const { found, telling } = useFoundChanges()
  const open = useExplorer((state) => state.graph)
  const graphs: readonly RoleGraph[] = [open, found.after, found.before]
  const titleOf = (id: string) => {
    const graph = graphs.find(({ roles }) => roles.has(id))
    const title = graph?.roles.get(id)?.title
    return title === undefined || graph === undefined ? id : written(title, graph, telling.reader)
  }
  return ({ from, to }) => telling.reader.say('step.name', { from: titleOf(from), to: titleOf(to) })
}
