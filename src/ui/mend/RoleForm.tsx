import { addRole, newRoleId, removeRole, setTitle } from '../../graph/mend/roleSteps'
import type { Role } from '../../graph/model'
import { useTranslation } from '../../i18n/useTranslation'
import { useWording } from '../../i18n/useWording'
import { useExplorer } from '../../state/useExplorer'
import { FactForm } from './FactForm'
import { LinesForm } from './LinesForm'
import { MovesForm } from './MovesForm'
import { useMending } from './mendContext'
import { NamesForm } from './NamesForm'
import { NewText } from './NewText'
import { TextFields } from './TextFields'
import { useOwnLanguage } from './useOwnLanguage'

/** All that is said of a role, and the roles beside it. */
export function RoleForm({ role }: { readonly role: Role }) {
  const { t } = useTranslation()
  const { act, goTo } = useMending()
  const graph = useExplorer((state) => state.graph)
  const selectRole = useExplorer((state) => state.selectRole)
  const wording = useWording(graph.languages)
  const { own, newText } = useOwnLanguage()
  const add = (title: string) => {
    const text = newText(title)
    const id = newRoleId(graph.data, text)
    const isAdded = act(addRole(id, text, role.id), (changes) => t('mend.added', { what: title, changes }))
    if (!isAdded) return false
    goTo('title')
    selectRole(id)
    return true
  }
  const remove = () => {
    goTo('undo')
    act(removeRole(role.id), (changes) => t('mend.removed', { what: wording(role.title), changes }))
  }
  return (
    <>
      <TextFields
        label={t('mend.title')}
        text={role.title}
        place="title"
        onTake={(text) => act(setTitle(role.id, text))}
      />
      <div className="mend-facts">
        <FactForm role={role} fact="field" />
        <FactForm role={role} fact="level" />
      </div>
      <NamesForm role={role} />
      <LinesForm role={role} />
      <MovesForm role={role} />
      <section aria-labelledby="mend-roles">
        <h3 id="mend-roles">{t('mend.roles')}</h3>
        <NewText
          label={t('mend.newRole')}
          button={t('mend.addRole')}
          lang={own}
          place="new-role"
          hint={t('mend.newRoleHint')}
          onAdd={add}
        />
        <p>
          <button type="button" className="button" onClick={remove}>
            {t('mend.removeRole')}
          </button>{' '}
          <span className="mend-hint">{t('mend.removeRoleHint')}</span>
        </p>
      </section>
    </>
  )
}
