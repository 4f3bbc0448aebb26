import { transitionBetween } from '../../graph/roleGraph'
import { useTranslation } from '../../i18n/useTranslation'
import { useWording } from '../../i18n/useWording'
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
          <MendBar said={said} onUndo={takeBack} onRedo={doAgain} />
          {role && <RoleForm key={role.id} role={role} />}
          {move && <MoveForm key={`${move.from}~${move.to}`} transition={move} />}
          {what === undefined && <p>{t('mend.nothingOpen')}</p>}
          <p className="mend-hint">{t('mend.keys')}</p>
        </div>
      </MendContext>
    </DialogFrame>
  )
}
