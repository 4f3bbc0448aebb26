import type { FoundLine } from '../../graph/search/findLines'
import type { FoundRole } from '../../graph/search/findRoles'
import type { Sought } from '../../graph/search/marks'
import { useTranslation } from '../../i18n/useTranslation'
import { useExplorer } from '../../state/useExplorer'
import { FieldMark } from '../kit/FieldMark'
import { LocalText } from '../kit/LocalText'
import '../kit/tags.css'
import { CompareFound } from './CompareFound'
import { Marked } from './Marked'

interface Props<T> {
  readonly hit: T
  readonly sought: Sought
}

/** A role: its title, its level and, if that is what was found, another name or its occupation code. */
export function FoundRoleText({ hit, sought }: Props<FoundRole>) {
  const { t } = useTranslation()
  const graph = useExplorer((state) => state.graph)
  const role = graph.roles.get(hit.role)
  const level = graph.levels.get(role?.level ?? '')
  const code = hit.code === null ? undefined : role?.codes[hit.code]
  const { [hit.name ?? -1]: name } = role?.alsoCalled ?? []
  const scheme = graph.schemes.get(code?.scheme ?? '')
  if (role === undefined) return null
  const found = hit.by === undefined ? sought : { ...sought, by: hit.by }
  return (
    <>
      <FieldMark graph={graph} field={role.field} />
      <span className="search-found search-title">
        {code === undefined && name === undefined ? (
          <Marked text={role.title} sought={found} isTitle />
        ) : (
          <LocalText text={role.title} />
        )}
      </span>
      <span className="search-facts">{level && <LocalText text={level.name} />}</span>
      <CompareFound />
      {name !== undefined && (
        <span className="search-code">
          {t('search.alsoCalled')} <Marked text={name} sought={found} isTitle />
        </span>
      )}
      {code && (
        <span className="search-code">
          {scheme && <LocalText text={scheme.name} />} <Marked text={code.code} sought={sought} />{' '}
          <Marked text={code.label} sought={found} />
        </span>
      )}
    </>
  )
}

/** A responsibility: its words, whose it is and, if those are what was found, its skills. */
export function FoundLineText({ hit, sought }: Props<FoundLine>) {
  const graph = useExplorer((state) => state.graph)
  const role = graph.roles.get(hit.role)
  const line = role?.responsibilities.find(({ id }) => id === hit.responsibility)
  const skills = hit.skills.flatMap((id) => graph.skills.get(id) ?? [])
  if (role === undefined || line === undefined) return null
  const found = hit.by === undefined ? sought : { ...sought, by: hit.by }
  return (
    <>
      <span className="search-found">
        <Marked text={line.text} sought={found} />
      </span>
      <span className="search-facts search-owner">
        <FieldMark graph={graph} field={role.field} />
        <LocalText text={role.title} />
        {skills.map(({ id, name }) => (
          <span key={id} className="tag">
            <Marked text={name} sought={found} />
          </span>
        ))}
      </span>
    </>
  )
}
