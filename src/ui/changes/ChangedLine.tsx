import { tellLine } from '../../formats/changes/tellLine'
import type { ChangedRole } from '../../graph/changes/changedRoles'
import type { LineChange } from '../../graph/changes/changes'
import { Rows } from './FactList'
import { useFoundChanges } from './foundContext'
import { Mine } from './Mine'

interface Props {
  readonly role: ChangedRole
  readonly line: LineChange
}

/** A responsibility: what it says, what became of it, and how it read before. */
export function ChangedLine({ role, line }: Props) {
  const { telling } = useFoundChanges()
  const { text, words, wordings, parts, facts } = tellLine(telling, role, line)
  // What came with its role needs no word of its own.
  const isPlain = role.how === 'added' && line.how[0] === 'added'
  return (
    <li>
      {text} {!isPlain && <span className="changed-how">{words.join(telling.reader.say('comma'))}</span>}
      <Rows rows={wordings} />
      {parts.length > 0 && (
        <ul className="changed-parts">
          {parts.map((part) => (
            <li key={part}>{part}</li>
          ))}
        </ul>
      )}
      <Rows rows={facts} />
      <Mine change={line} />
    </li>
  )
}
