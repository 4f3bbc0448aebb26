import { written } from '../../formats/changes/changedTexts'
import type { TransitionAt, TransitionChange } from '../../graph/changes/changes'
import { type RoleGraph, transitionBetween } from '../../graph/roleGraph'
import { useTranslation } from '../../i18n/useTranslation'
import { useExplorer } from '../../state/useExplorer'
import '../kit/titleButton.css'
import { ChangeMarked } from '../kit/ChangeMarked'
import { WhyButton } from '../kit/WhyButton'
import { Facts } from './FactList'
import { useFoundChanges } from './foundContext'
import { Mine } from './Mine'
import { useLead } from './useLead'
import { useLedHere } from './useLedHere'

/** One transition; its name leads to it on the map. */
export function ChangedTransition({ change }: { readonly change: TransitionChange }) {
  const at = change.after ?? change.before
  return at && <Entry at={at} change={change} />
}

interface Props {
  readonly at: TransitionAt
  readonly change: TransitionChange
}

function Entry({ at, change }: Props) {
  const { t } = useTranslation()
  const { found, telling } = useFoundChanges()
  const { reader } = telling
  const lead = useLead(found.both)
  const open = useExplorer(({ graph }) => transitionBetween(graph, at.from.id, at.to.id))
  // One that went is drawn between its roles as they are called now.
  const present = new Map(
    found.changes.roles.flatMap(({ before, after }) =>
      before && after ? [[before.id, after.id] as const] : [],
    ),
  )
  const idIn = (id: string) => (change.after === null ? (present.get(id) ?? id) : id)
  const [from, to] = [idIn(at.from.id), idIn(at.to.id)]
  const entry = useLedHere(from, to)
  const step = ({ from: one, to: other }: TransitionAt, graph: RoleGraph) =>
    reader.say('step.name', {
      from: written(one.name, graph, reader),
      to: written(other.name, graph, reader),
    })
  const mark = change.how === 'reversed' ? 'changed' : change.how
  return (
    <li className="changed-entry" ref={entry}>
      <p className="changed-title">
        <button
          type="button"
          className="bare-button heading-button"
          title={t('changes.onMap')}
          onClick={() => lead(from, to)}
        >
          {step(at, change.after === null ? found.before : found.after)}
        </button>
        <ChangeMarked mark={mark} />
      </p>
      <p className="changed-where">
        {reader.say(at.kind)}
        {change.how === 'reversed' && ` · ${reader.how('reversed')}`}
      </p>
      {change.how === 'reversed' && change.before !== null && (
        <p className="changed-fact">{reader.tell('wasStep', { step: step(change.before, found.before) })}</p>
      )}
      <Facts facts={change.facts} />
      <Mine change={change} />
      {open !== undefined && (
        <p className="changed-actions">
          <WhyButton transition={open} />
        </p>
      )}
    </li>
  )
}
