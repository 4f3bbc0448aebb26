import { written } from '../../formats/changes/changedTexts'
import type { ChangedRole as Changed } from '../../graph/changes/changedRoles'
import { isolate } from '../../i18n/isolate'
import { useTranslation } from '../../i18n/useTranslation'
import { useExplorer } from '../../state/useExplorer'
import '../kit/titleButton.css'
import { ChangeMarked } from '../kit/ChangeMarked'
import { FieldMark } from '../kit/FieldMark'
import { RoleLink } from '../kit/RoleLink'
import { ChangedLine } from './ChangedLine'
import { Facts } from './FactList'
import { useFoundChanges } from './foundContext'
import { Mine } from './Mine'
import { useLead } from './useLead'
import { useLedHere } from './useLedHere'
import { VersionText } from './VersionText'

/** One role: what it is called, what changed of it and of what it does; its title leads to it on the map. */
export function ChangedRole({ role }: { readonly role: Changed }) {
  const { t } = useTranslation()
  const { found, telling } = useFoundChanges()
  const lead = useLead(found.both)
  const entry = useLedHere(role.id)
  const isOpen = useExplorer(({ graph }) => graph.roles.has(role.id))
  const selectRole = useExplorer((state) => state.selectRole)
  const graph = role.how === 'gone' ? found.before : found.after
  const own = graph.roles.get(role.id)
  if (own === undefined) return null
  const [field, level] = [graph.fields.get(own.field), graph.levels.get(own.level)]
  const { reader } = telling
  // What went with its role is counted, what came with it is read.
  const lines = role.how === 'gone' ? role.lines.filter(({ how }) => how[0] !== 'gone') : role.lines
  const goneWith = role.lines.length - lines.length
  return (
    <li className="changed-entry" ref={entry}>
      <p className="changed-title">
        <FieldMark graph={graph} field={own.field} />
        <button
          type="button"
          className="bare-button heading-button"
          title={t('changes.onMap')}
          onClick={() => lead(role.id)}
        >
          <VersionText text={own.title} graph={graph} />
        </button>
        <ChangeMarked mark={role.how} />
      </p>
      {field && level && (
        <p className="changed-where">
          <VersionText text={field.name} graph={graph} /> · <VersionText text={level.name} graph={graph} />
        </p>
      )}
      <Mine change={role.change} />
      {role.change && <Facts facts={role.change.facts} isRole />}
      {goneWith > 0 && <p className="changed-fact">{reader.tell('linesGone', { count: goneWith })}</p>}
      {lines.length > 0 && (
        <ul className="changed-lines" aria-label={reader.list('lines')}>
          {lines.map((line) => (
            <ChangedLine
              key={JSON.stringify([
                line.how,
                line.before.map(({ id }) => id),
                line.after.map(({ id }) => id),
              ])}
              role={role}
              line={line}
            />
          ))}
        </ul>
      )}
      {isOpen && (
        <p className="changed-actions">
          <RoleLink
            to={role.id}
            className="text-button"
            aria-label={t('changes.open', { role: isolate(written(own.title, graph, reader)) })}
            onClick={() => selectRole(role.id)}
          >
            {t('changes.opened')}
          </RoleLink>
        </p>
      )}
    </li>
  )
}
