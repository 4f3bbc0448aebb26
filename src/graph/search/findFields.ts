// Fields by their names, in the ways that roles are found by their titles.
import { createRoleGraph, type RoleGraph } from '../roleGraph'
import { toAsked } from './asked'
import { type FoundRole, findRoles } from './findRoles'
import { hear } from './heard'
import type { Pinyin } from './pinyin'
import { Ranked } from './ranked'
import { withRoles } from './searchIndex'
import { finish } from './sliced'
import { soundsOf } from './sounds'

const asRoles = new WeakMap<RoleGraph, RoleGraph>()

/** A graph whose roles are the fields of another, so that they are prepared and ranked as titles are. */
function fieldsAsRoles({ data }: RoleGraph): RoleGraph {
  const roles = data.fields.map(({ id, name }) => ({
    id,
    title: name,
    field: id,
    level: '',
    formerIds: [],
    alsoCalled: [],
    editorial: [],
    responsibilities: [],
    codes: [],
  }))
  return createRoleGraph({ ...data, roles, transitions: [], skills: [] })
}

/** The ids of the fields that answer a query, the best first; all of them where nothing is asked. */
export function findFields(graph: RoleGraph, query: string, pinyin: Pinyin): readonly string[] {
  const asked = toAsked(query, pinyin.size > 0)
  if (asked.words.length === 0) return [...graph.fields.keys()]
  const fields = asRoles.get(graph) ?? fieldsAsRoles(graph)
  asRoles.set(graph, fields)
  const index = finish(withRoles(fields))
  const sounds = pinyin.size > 0 ? soundsOf(index.texts, pinyin) : null
  if (sounds !== null) finish(sounds.readTo(index.texts.held.length))
  const found = new Ranked<FoundRole>(fields.roles.size)
  finish(findRoles({ index, asked, heard: hear(asked, sounds) }, found))
  return found.found.hits.map(({ role }) => role)
}
