import '../kit/disclosure.css'
import { useState } from 'react'
import type { FieldGroup } from '../../graph/grouping'
import type { Role } from '../../graph/model'
import { useTranslation } from '../../i18n/useTranslation'
import { toneOf } from '../../scene/tone'
import { useExplorer } from '../../state/useExplorer'
import { FieldMark } from '../kit/FieldMark'
import { LocalText } from '../kit/LocalText'
import { RoleMarks } from '../kit/RoleMarks'
import { usePick } from '../kit/usePick'
import './TitlesOfField.css'

interface Props {
  readonly group: FieldGroup
  /** Whether there is no other: then nothing is gained by folding it. */
  readonly isOnly: boolean
}

/** The titles of a field by level, written once they are unfolded. */
export function TitlesOfField({ group: { field, levels }, isOnly }: Props) {
  const { t } = useTranslation()
  const graph = useExplorer((state) => state.graph)
  const [isOpen, setIsOpen] = useState(isOnly)
  const count = levels.reduce((sum, { roles }) => sum + roles.length, 0)
  return (
    <details
      className="disclosure outline-titles"
      data-tone={toneOf(graph, field.id)}
      open={isOpen}
      onToggle={({ currentTarget }) => setIsOpen(currentTarget.open)}
    >
      <summary>
        <FieldMark graph={graph} field={field.id} />
        <LocalText text={field.name} /> <span className="count">{t('map.roles', { count })}</span>
      </summary>
      {isOpen &&
        levels.map(({ level, roles }) => (
          <section key={level.id}>
            <h3 className="outline-level">
              <LocalText text={level.name} />{' '}
              <span className="count">{t('map.roles', { count: roles.length })}</span>
            </h3>
            <ul className="outline-title-list">
              {roles.map((role) => (
                <Title key={role.id} role={role} />
              ))}
            </ul>
          </section>
        ))}
    </details>
  )
}

function Title({ role }: { readonly role: Role }) {
  const pick = usePick(role.id)
  return (
    <li data-entry="">
      <button type="button" className="text-button" data-role={role.id} onClick={pick}>
        <LocalText text={role.title} />
        <RoleMarks role={role.id} />
      </button>
    </li>
  )
}
