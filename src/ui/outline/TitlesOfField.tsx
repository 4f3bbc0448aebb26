import '../kit/disclosure.css'
import { memo, useState } from 'react'
import type { FieldGroup } from '../../graph/grouping'
import type { Role } from '../../graph/model'
import { useTranslation } from '../../i18n/useTranslation'
import { toneOf } from '../../scene/tone'
import { useExplorer } from '../../state/useExplorer'
import { FieldMark } from '../kit/FieldMark'
import { LocalText } from '../kit/LocalText'
import { RoleLink } from '../kit/RoleLink'
import { RoleMarks } from '../kit/RoleMarks'
import { useInSlices } from '../kit/useInSlices'
import { usePick } from '../kit/usePick'
import './TitlesOfField.css'

interface Props {
  readonly group: FieldGroup
  /** Whether there is no other: then nothing is gained by folding it. */
  readonly isOnly: boolean
  readonly isPrinting: boolean
}

/** The titles of a field by level, written once they are unfolded. */
export function TitlesOfField({ group: { field, levels }, isOnly, isPrinting }: Props) {
  const { t } = useTranslation()
  const graph = useExplorer((state) => state.graph)
  const [isOpen, setIsOpen] = useState(isOnly)
  const count = levels.reduce((sum, { roles }) => sum + roles.length, 0)
  return (
    <details
      className="disclosure outline-titles"
      data-tone={toneOf(graph, field.id)}
      open={isOpen || isPrinting}
      onToggle={({ currentTarget }) => setIsOpen(currentTarget.open)}
    >
      <summary>
        <FieldMark graph={graph} field={field.id} /> <LocalText text={field.name} />{' '}
        <span className="count">{t('map.roles', { count })}</span>
      </summary>
      {(isOpen || isPrinting) && <Titles levels={levels} count={count} isWhole={isPrinting} />}
    </details>
  )
}

/** As many titles as are drawn within a frame or two. */
const SLICE = 100

interface TitlesProps extends Pick<FieldGroup, 'levels'> {
  readonly count: number
  /** Whether all stand there at once. */
  readonly isWhole: boolean
}

/** More of them after each frame, until all are there to be found in the page. */
function Titles({ levels, count, isWhole }: TitlesProps) {
  const { t } = useTranslation()
  const drawn = useInSlices(count, SLICE)
  let left = isWhole ? count : drawn
  return levels.map(({ level, roles }) => {
    const own = roles.slice(0, left)
    left -= own.length
    if (own.length === 0) return null
    return (
      <section key={level.id} className="outline-titles-level">
        <h3 className="outline-level">
          <LocalText text={level.name} />{' '}
          <span className="count">{t('map.roles', { count: roles.length })}</span>
        </h3>
        <ul className="outline-title-list">
          {own.map((role) => (
            <Title key={role.id} role={role} />
          ))}
        </ul>
      </section>
    )
  })
}

const Title = memo(function Title({ role }: { readonly role: Role }) {
  const pick = usePick(role.id)
  return (
    <li data-entry="">
      <RoleLink to={role.id} className="text-button" data-role={role.id} onClick={pick}>
        <LocalText text={role.title} />
        <RoleMarks role={role.id} />
      </RoleLink>
    </li>
  )
})
