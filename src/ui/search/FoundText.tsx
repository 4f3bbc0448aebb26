import type { FoundLine, FoundRole } from '../../graph/search'
import { useExplorer } from '../../state/useExplorer'
import { FieldMark } from '../FieldMark'
import { LocalText } from '../LocalText'
import { toneOf } from '../tone'
import { Marked } from './Marked'

interface Props<T> {
  readonly hit: T
  readonly words: readonly string[]
}

/** A role: its title, its level and, if that is what was found, its occupation code. */
export function FoundRoleText({ hit, words }: Props<FoundRole>) {
  const graph = useExplorer((state) => state.graph)
  const role = graph.roles.get(hit.role)
  const level = graph.levels.get(role?.level ?? '')
  const code = hit.code === null ? undefined : role?.codes[hit.code]
  const scheme = graph.schemes.get(code?.scheme ?? '')
  if (role === undefined) return null
  return (
    <>
      <FieldMark tone={toneOf(graph, role.field)} />
      <span className="search-found search-title">
        <Marked text={role.title} words={code === undefined ? words : []} />
      </span>
      <span className="search-facts">{level && <LocalText text={level.name} />}</span>
      {code && (
        <span className="search-code">
          {scheme && <LocalText text={scheme.name} />} <Marked text={code.code} words={words} />{' '}
          <Marked text={code.label} words={words} />
        </span>
      )}
    </>
  )
}

/** A responsibility: its words, whose it is and, if those are what was found, its skills. */
export function FoundLineText({ hit, words }: Props<FoundLine>) {
  const graph = useExplorer((state) => state.graph)
  const role = graph.roles.get(hit.role)
  const line = role?.responsibilities.find(({ id }) => id === hit.responsibility)
  const skills = hit.skills.flatMap((id) => graph.skills.get(id) ?? [])
  if (role === undefined || line === undefined) return null
  return (
    <>
      <span className="search-found">
        <Marked text={line.text} words={words} />
      </span>
      <span className="search-facts search-owner">
        <FieldMark tone={toneOf(graph, role.field)} />
        <LocalText text={role.title} />
        {skills.map(({ id, name }) => (
          <span key={id} className="tag">
            <Marked text={name} words={words} />
          </span>
        ))}
      </span>
    </>
  )
}
