// A role graph in a few readable lines: what stands in brackets the tables do not say.
import type { RoleGraphData, Text } from '../../../src/graph/model'
import { wordingsOf } from '../../../src/graph/text'

export interface MapPicture {
  readonly roles: readonly string[]
  readonly transitions: readonly string[]
  /** As the tables name them, first to last. */
  readonly levels: readonly string[]
}

export function pictureOf(graph: RoleGraphData, levels: readonly string[]): MapPicture {
  const say = (text: Text | undefined) =>
    text === undefined
      ? ''
      : wordingsOf(text, graph.languages)
          .map(({ value }) => value)
          .join(' = ')
  const nameIn = (list: readonly { readonly id: string; readonly name: Text }[], id: string) =>
    say(list.find((one) => one.id === id)?.name)
  const roles = graph.roles.map((role) => {
    const lines = role.responsibilities.map(({ text, skills }) => {
      const tags = skills.map((id) => nameIn(graph.skills, id)).join(' ')
      return ` ${say(text)}${tags === '' ? '' : ` [${tags}]`}`
    })
    const held = (of: 'field' | 'level', name: string) => (role.editorial.includes(of) ? `(${name})` : name)
    const field = held('field', nameIn(graph.fields, role.field))
    const level = held('level', nameIn(graph.levels, role.level))
    return `${say(role.title)} · ${field} · ${level}:${lines.join(' /')}`
  })
  const titleOf = (id: string) => say(graph.roles.find((role) => role.id === id)?.title)
  const transitions = graph.transitions.map(({ from, to, kind, basis, reason }) => {
    const why = reason === undefined ? '' : `: ${say(reason)}`
    const mark = basis === 'editorial' ? ' (editorial)' : ''
    return `${titleOf(from)} ${kind === 'promotion' ? '>' : '~'} ${titleOf(to)}${mark}${why}`
  })
  return { roles, transitions, levels }
}
