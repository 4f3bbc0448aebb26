import { type Fact, setFact, setStated } from '../../graph/mend/roleSteps'
import type { Role } from '../../graph/model'
import { useTranslation } from '../../i18n/useTranslation'
import { useWording } from '../../i18n/useWording'
import { useExplorer } from '../../state/useExplorer'
import { Checkbox } from '../kit/Checkbox'
import { useMending } from './mendContext'

const STATED = { field: 'mend.statedField', level: 'mend.statedLevel' } as const
const LABELS = { field: 'mend.field', level: 'mend.level' } as const

/** The field or the level of a role, and whether the source states it. */
export function FactForm({ role, fact }: { readonly role: Role; readonly fact: Fact }) {
  const { t } = useTranslation()
  const { act } = useMending()
  const graph = useExplorer((state) => state.graph)
  const wording = useWording(graph.languages)
  const choices = [...(fact === 'field' ? graph.fields : graph.levels).values()]
  return (
    <div>
      <label className="mend-field">
        <span>{t(LABELS[fact])}</span>
        <select value={role[fact]} onChange={({ target }) => act(setFact(role.id, fact, target.value))}>
          {choices.map(({ id, name }) => (
            <option key={id} value={id}>
              {wording(name)}
            </option>
          ))}
        </select>
      </label>
      <Checkbox
        label={t(STATED[fact])}
        checked={!role.editorial.includes(fact)}
        onCheck={(isStated) => act(setStated(role.id, fact, isStated))}
      />
    </div>
  )
}
