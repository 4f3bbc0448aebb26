import { useTranslation } from '../../i18n/useTranslation'
import { useExplorer } from '../../state/useExplorer'
import { PanelText } from './PanelText'
import './tags.css'

interface Props {
  readonly skills: readonly string[]
  /** The one that stands out. */
  readonly marked?: string | null
}

export function SkillTags({ skills, marked = null }: Props) {
  const { t } = useTranslation()
  const vocabulary = useExplorer((state) => state.graph.skills)
  const tags = [...new Set(skills)].flatMap((id) => vocabulary.get(id) ?? [])
  if (tags.length === 0) return null
  return (
    <ul className="tags" aria-label={t('role.skills')}>
      {tags.map(({ id, name }) => (
        <li key={id} className="tag" data-marked={id === marked}>
          <PanelText text={name} inline />
        </li>
      ))}
    </ul>
  )
}
