import { useSyncExternalStore } from 'react'
import { transitionBetween } from '../../graph/roleGraph'
import { useTranslation } from '../../i18n/useTranslation'
import { useWording } from '../../i18n/useWording'
import { mended } from '../../state/mended'
import { useExplorer } from '../../state/useExplorer'
import { DialogFrame } from '../kit/DialogFrame'
import { MendBar } from './MendBar'
import './MendDialog.css'
import { MoveForm } from './MoveForm'
import { MendContext } from './mendContext'
import { RoleForm } from './RoleForm'
import { useCopy } from './useCopy'
import { useMend } from './useMend'

/** Changes what the panel is about, in a map of the person's own; of a map of the site in a copy. */
export function MendDialog() {
  const { t } = useTranslation()
  const copy = useCopy()
  if (copy === null) return <MendForm />
  return (
    <DialogFrame className="mend" heading={t('mend.nothing')}>
      <p role="status">{t(copy === 'copying' ? 'mend.copying' : 'mend.copyFailed')}</p>
    </DialogFrame>
  )
}

function MendForm() {
  const { t } = useTranslation()
  const graph = useExplorer((state) => state.graph)
  const panel = useExplorer((state) => state.panel)
  const wording = useWording(graph.languages)
  const { mending, form, said, onKeyDown, takeBack, doAgain } = useMend()
  const titleOf = (id: string) => {
    const title = graph.roles.get(id)?.title
    return title === undefined ? id : wording(title)
  }
  const role = panel?.kind === 'role' ? graph.roles.get(panel.role) : undefined
  const move = panel?.kind === 'transition' ? transitionBetween(graph, panel.from, panel.to) : undefined
  const what = role
    ? titleOf(role.id)
    : move && t('transition.name', { from: titleOf(move.from), to: titleOf(move.to) })
  return (
    <DialogFrame
      className="mend"
      heading={what === undefined ? t('mend.nothing') : t('mend.label', { what })}
    >
      <MendContext value={mending}>
        {/* biome-ignore lint/a11y/noStaticElementInteractions: Undo works by key wherever the focus is in the form; it is not itself something to press. */}
        <div ref={form} onKeyDown={onKeyDown}>
          <MendBar onUndo={takeBack} onRedo={doAgain} />
          {role && <RoleForm key={role.id} role={role} />}
          {move && <MoveForm key={`${move.from}~${move.to}`} transition={move} />}
          {what === undefined && <p>{t('mend.nothingOpen')}</p>}
          <p className="mend-hint">{t('mend.keys')}</p>
          <Said said={said} />
        </div>
      </MendContext>
    </DialogFrame>
  )
}

/** What came of the last step. It stands below all else, so that nothing moves away from under a press. */
function Said({ said }: { readonly said: string }) {
  const { t } = useTranslation()
  const graph = useExplorer((state) => state.graph.id)
  const { unkept } = useSyncExternalStore(mended.subscribe, mended.getState)
  return (
    <div className="mend-foot">
      <p className="mend-said" role="status">
        {said}
      </p>
      {unkept.has(graph) && <p className="mend-hint">{t('mend.unkept')}</p>}
    </div>
  )
}
