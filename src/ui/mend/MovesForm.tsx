import { useState } from 'react'
import { addTransition } from '../../graph/mend/transitionSteps'
import type { Role, Transition } from '../../graph/model'
import { useTranslation } from '../../i18n/useTranslation'
import { useWording } from '../../i18n/useWording'
import { useExplorer } from '../../state/useExplorer'
import { RolePicker } from '../kit/RolePicker'
import { KindSelect } from './KindSelect'
import { MoveForm } from './MoveForm'
import { useMending } from './mendContext'

/** The moves that leave a role, and a new one. */
export function MovesForm({ role }: { readonly role: Role }) {
  const { t } = useTranslation()
  const graph = useExplorer((state) => state.graph)
  const leaving = graph.leaving.get(role.id) ?? []
  return (
    <section aria-labelledby="mend-moves">
      <h3 id="mend-moves">{t('mend.moves')}</h3>
      {leaving.length === 0 && <p className="mend-hint">{t('mend.noMoves')}</p>}
      {leaving.map((transition) => (
        <MoveForm key={transition.to} transition={transition} />
      ))}
      {graph.roles.size > 1 && <NewMove role={role} />}
    </section>
  )
}

function NewMove({ role }: { readonly role: Role }) {
  const { t } = useTranslation()
  const { act, goTo } = useMending()
  const graph = useExplorer((state) => state.graph)
  const wording = useWording(graph.languages)
  const [to, setTo] = useState<string | null>(null)
  const [kind, setKind] = useState<Transition['kind']>('promotion')
  const add = () => {
    const title = graph.roles.get(to ?? '')?.title
    if (to === null || title === undefined) return
    goTo(`move:${to}`)
    const what = t('mend.move', { role: wording(title) })
    if (act(addTransition(role.id, to, kind), (changes) => t('mend.added', { what, changes }))) setTo(null)
  }
  return (
    <fieldset className="mend-move">
      <legend>{t('mend.addMove')}</legend>
      <RolePicker label={t('mend.moveTo')} role={to} onPick={setTo} onTouch={() => undefined} />
      <div className="mend-row">
        <KindSelect
          label={t('mend.kind')}
          name={t('mend.newKind')}
          kind={kind}
          place="new-move"
          onChoose={setKind}
        />
        <button type="button" className="button" aria-disabled={to === null} onClick={add}>
          {t('mend.addMove')}
        </button>
      </div>
    </fieldset>
  )
}
