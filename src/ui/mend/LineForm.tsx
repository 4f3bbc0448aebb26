import { ArrowDown, ArrowUp, Trash2 } from 'lucide-react'
import { moveLine, removeLine, setLineText } from '../../graph/mend/lineSteps'
import type { Responsibility, Role } from '../../graph/model'
import { useTranslation } from '../../i18n/useTranslation'
import { useWording } from '../../i18n/useWording'
import { useExplorer } from '../../state/useExplorer'
import { ChangedMark } from '../kit/ChangedMark'
import { useMending } from './mendContext'
import { SkillTagger } from './SkillTagger'
import { TextFields } from './TextFields'

interface Props {
  readonly role: Role
  readonly line: Responsibility
  readonly index: number
  readonly isActive: boolean
  readonly onActive: () => void
  readonly known: string
}

/** A line of a role: its text, its tags, its place among the others. */
export function LineForm({ role, line, index, isActive, onActive, known }: Props) {
  const { t } = useTranslation()
  const { act, goTo } = useMending()
  const wording = useWording(useExplorer((state) => state.graph.languages))
  const number = index + 1
  const lines = role.responsibilities
  const [above, below] = [lines[index - 1], lines[index + 1]]
  const move = (by: 1 | -1) => {
    goTo(`${by > 0 ? 'down' : 'up'}:${line.id}`)
    act(moveLine(role.id, line.id, by))
  }
  const remove = () => {
    const next = below ?? above
    goTo(...(next ? [`line:${next.id}`] : []), 'new-line')
    act(removeLine(role.id, line.id), (changes) => t('mend.removed', { what: wording(line.text), changes }))
  }
  return (
    <li className="mend-line" onFocus={onActive}>
      <div className="mend-line-head">
        <span className="mend-line-number">
          <span aria-hidden="true">{number}</span>
          <ChangedMark of={(change) => change.role === role.id && change.line === line.id} />
        </span>
        <button
          type="button"
          className="icon-button"
          data-place={`up:${line.id}`}
          aria-label={t('mend.up', { number })}
          aria-disabled={above === undefined}
          onClick={() => above && move(-1)}
        >
          <ArrowUp size={16} aria-hidden="true" />
        </button>
        <button
          type="button"
          className="icon-button"
          data-place={`down:${line.id}`}
          aria-label={t('mend.down', { number })}
          aria-disabled={below === undefined}
          onClick={() => below && move(1)}
        >
          <ArrowDown size={16} aria-hidden="true" />
        </button>
        <button
          type="button"
          className="icon-button"
          aria-label={t('mend.removeLine', { number })}
          onClick={remove}
        >
          <Trash2 size={16} aria-hidden="true" />
        </button>
      </div>
      <TextFields
        label={t('mend.line', { number })}
        text={line.text}
        isLong
        place={`line:${line.id}`}
        onTake={(text) => act(setLineText(role.id, line.id, text))}
      />
      <SkillTagger
        role={role.id}
        line={line}
        number={number}
        suggests={isActive || line.skills.length === 0}
        known={known}
      />
    </li>
  )
}
