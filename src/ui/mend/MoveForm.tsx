import { removeTransition, setBasis, setKind, setReason } from '../../graph/mend/transitionSteps'
import type { Transition } from '../../graph/model'
import { useTranslation } from '../../i18n/useTranslation'
import { useWording } from '../../i18n/useWording'
import { useExplorer } from '../../state/useExplorer'
import { ChangedMark } from '../kit/ChangedMark'
import { Checkbox } from '../kit/Checkbox'
import { KindSelect } from './KindSelect'
import { useMending } from './mendContext'
import { TextFields } from './TextFields'

/** One move: its kind, on whose word it stands, its reason. */
export function MoveForm({ transition }: { readonly transition: Transition }) {
  const { t } = useTranslation()
  const { act, goTo } = useMending()
  const graph = useExplorer((state) => state.graph)
  const wording = useWording(graph.languages)
  const { from, to, kind, basis, reason } = transition
  const title = graph.roles.get(to)?.title
  const role = title === undefined ? to : wording(title)
  const remove = () => {
    const leaving = graph.leaving.get(from) ?? []
    const index = leaving.findIndex((one) => one.to === to)
    const next = leaving[index + 1] ?? leaving[index - 1]
    goTo(...(next ? [`move:${next.to}`] : []), 'new-move', 'undo')
    act(removeTransition(from, to), (changes) =>
      t('mend.removed', { what: t('mend.move', { role }), changes }),
    )
  }
  return (
    <fieldset className="mend-move">
      <legend>
        {t('mend.move', { role })}
        <ChangedMark of={(change) => change.role === from && change.to === to} />
      </legend>
      <div className="mend-row">
        <KindSelect
          label={t('mend.kind')}
          name={t('mend.kindOf', { role })}
          kind={kind}
          place={`move:${to}`}
          onChoose={(chosen) => act(setKind(from, to, chosen))}
        />
        <Checkbox
          label={t('mend.statedMove')}
          checked={basis === 'stated'}
          onCheck={(isStated) => act(setBasis(from, to, isStated ? 'stated' : 'editorial'))}
        />
        <button type="button" className="text-button" onClick={remove}>
          {t('mend.removeMove', { role })}
        </button>
      </div>
      <TextFields
        label={t('mend.reasonOf', { role })}
        text={reason}
        isLong
        onTake={(text) => act(setReason(from, to, text))}
      />
    </fieldset>
  )
}
