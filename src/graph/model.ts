// The words of the domain as types, inferred from the one validator in schema.ts.
import type { output } from 'zod/mini'
import type { roleGraphSchema } from './schema'

/** A whole role-graph file that has passed the schema; references in it may still dangle until it is checked. */
export type RoleGraphData = output<typeof roleGraphSchema>

/** A text in the graph's first language, or one wording a language (BCP 47). Never blank. */
export type Text = RoleGraphData['title']

/** A part of the map that roles belong to, such as digital marketing. */
export type Field = RoleGraphData['fields'][number]

/** An ordered rung; a higher `rank` is further on. */
export type Level = RoleGraphData['levels'][number]

/** A tag from a small vocabulary that responsibilities share. Every difference between roles comes from these. */
export type Skill = RoleGraphData['skills'][number]

/** A classification of occupations that codes refer to. */
export type Scheme = RoleGraphData['schemes'][number]

/** An occupation on the map. `editorial` names what its source does not say of it. */
export type Role = RoleGraphData['roles'][number]

/** One line of what a role does, with an id that never changes. */
export type Responsibility = Role['responsibilities'][number]

/** One arrow between two roles; `cites` pairs a responsibility of `from` with one of `to`. */
export type Transition = RoleGraphData['transitions'][number]
