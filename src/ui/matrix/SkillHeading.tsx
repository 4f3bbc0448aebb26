import { useTranslation } from '../../i18n/useTranslation'
import { useWording } from '../../i18n/useWording'
import { useExplorer } from '../../state/useExplorer'
import { LocalText } from '../kit/LocalText'

/** How many letters a name has that is given a wider column. */
export const LONG = 40

interface Props {
  readonly skill: string
  /** How many of the roles shown have it. */
  readonly roles: number
  readonly isPointed: boolean
  /** Which column it is, counted from 1, where not all are drawn; its name is then cut to their width. */
  readonly nth?: number
}

export function SkillHeading({ skill, roles, isPointed, nth }: Props) {
  const { t } = useTranslation()
  const graph = useExplorer((state) => state.graph)
  const wording = useWording(graph.languages)
  const name = graph.skills.get(skill)?.name ?? ''
  return (
    <th scope="col" data-pointed={isPointed} aria-colindex={nth}>
      <span
        className="matrix-skill"
        data-long={wording(name).length > LONG}
        title={nth === undefined ? undefined : wording(name)}
      >
        {name !== '' && <LocalText text={name} />}
      </span>{' '}
      <b aria-hidden="true">{roles}</b>
      <span className="unseen">{t('map.roles', { count: roles })}</span>
    </th>
  )
}
