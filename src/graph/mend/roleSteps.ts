// Steps that change a role: each takes the data of a graph and gives other data, or the same where there is nothing to change.
// Ids stay as they are, since links and notes belong to them. Whether the data may stand is for the checks to say.
import { createTaken, idOf, shortIdOf } from '../makeId'
import type { Role, RoleGraphData, Text } from '../model'
import { writtenLanguages } from './wordings'

/** One change of the data of a graph. */
export type Step = (data: RoleGraphData) => RoleGraphData

/** What is known of a role that its source may not say. */
export type Fact = 'field' | 'level'

/** Changes the role of an id. */
export const changeRole =
  (id: string, change: (role: Role, data: RoleGraphData) => Role): Step =>
  (data) => ({ ...data, roles: data.roles.map((role) => (role.id === id ? change(role, data) : role)) })

export const setTitle = (role: string, title: Text): Step => changeRole(role, (one) => ({ ...one, title }))

/** Sets the other names of a role. */
export const setNames = (role: string, alsoCalled: readonly Text[]): Step =>
  changeRole(role, (one) => ({ ...one, alsoCalled: [...alsoCalled] }))

/** Says whether the source states a fact of a role. */
export const setStated = (role: string, fact: Fact, isStated: boolean): Step =>
  changeRole(role, (one) => {
    const others = one.editorial.filter((known) => known !== fact)
    return { ...one, editorial: isStated ? others : [...others, fact] }
  })

/** Sets the field or the level of a role. What a person sets is editorial until they say that the source states it. */
export const setFact =
  (role: string, fact: Fact, value: string): Step =>
  (data) =>
    setStated(role, fact, false)(changeRole(role, (one) => ({ ...one, [fact]: value }))(data))

/** The first wording that says something, in the order of the languages. */
export function firstWording(text: Text, languages: readonly string[]): string {
  if (typeof text === 'string') return text
  const wordings = writtenLanguages(text, languages).map((code) => text[code] ?? '')
  return wordings.find((wording) => wording.trim() !== '') ?? ''
}

/** An id that none of these has. It reads like the name. */
export function freshId(name: string, taken: Iterable<string>): string {
  const take = createTaken()
  for (const id of taken) take(id)
  return take(idOf(name) || shortIdOf(name))
}

/** The id that a new role of this title will have. */
export const newRoleId = ({ roles, languages }: RoleGraphData, title: Text): string =>
  freshId(
    firstWording(title, languages),
    roles.flatMap(({ id, formerIds }) => [id, ...formerIds]),
  )

/** Adds a role in the field and at the level of another, both editorial. */
export const addRole =
  (id: string, title: Text, like: string): Step =>
  (data) => {
    const model = data.roles.find((role) => role.id === like) ?? data.roles[0]
    if (model === undefined) return data
    const role: Role = {
      id,
      formerIds: [],
      title,
      alsoCalled: [],
      field: model.field,
      level: model.level,
      editorial: ['field', 'level'],
      responsibilities: [],
      codes: [],
    }
    return { ...data, roles: [...data.roles, role] }
  }

/** Removes a role with the transitions that lead to or from it. */
export const removeRole =
  (id: string): Step =>
  (data) => ({
    ...data,
    roles: data.roles.filter((role) => role.id !== id),
    transitions: data.transitions.filter(({ from, to }) => from !== id && to !== id),
  })
