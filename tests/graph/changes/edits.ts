// Edits of a graph as people make them between two versions, each with what is to be told of it: roles, fields, levels, transitions and
// the graph as a whole. Edits of one run keep off the roles that others touched.
import type { Responsibility, Role, RoleGraphData, Text } from '../../../src/graph/model'

export type Random = (below: number) => number

/** Numbers from a seed, the same ones each time. */
export function createRandom(seed: number): Random {
  let state = seed | 0
  return (below) => {
    state = (state + 0x6d2b79f5) | 0
    let mixed = Math.imul(state ^ (state >>> 15), 1 | state)
    mixed = (mixed + Math.imul(mixed ^ (mixed >>> 7), 61 | mixed)) ^ mixed
    return ((mixed ^ (mixed >>> 14)) >>> 0) % below
  }
}

export interface Editing {
  readonly data: RoleGraphData
  readonly random: Random
  /** Whether no edit has touched the role of an id. */
  readonly isFree: (role: string) => boolean
}

interface Edited {
  readonly data: RoleGraphData
  readonly touched: readonly string[]
  readonly told: readonly string[]
}

/** Null where the graph has nothing for it. */
export type Edit = (editing: Editing) => Edited | null

export const pick = <T>(random: Random, items: readonly T[]): T | undefined =>
  items[random(items.length || 1)]

const LETTERS = 'abcdefghijklmnopqrstuvwxyz'

/** Words that no other text has. */
export const newWords = (random: Random, count: number): string =>
  Array.from({ length: count }, () => Array.from({ length: 9 }, () => LETTERS[random(26)]).join('')).join(' ')

export const newText = ({ data, random }: Editing, count = 5): Text =>
  Object.fromEntries(data.languages.map((language) => [language, newWords(random, count)]))

export const newId = ({ random }: Editing): string => `new-${newWords(random, 1)}`

export const neighbours = ({ transitions }: RoleGraphData, id: string): readonly string[] =>
  transitions.flatMap(({ from, to }) => (from === id ? [to] : to === id ? [from] : []))

/** A role that is free, as are those that transitions join to it. */
export const freeRole = (editing: Editing, fits: (role: Role) => boolean = () => true): Role | undefined => {
  const { data, random, isFree } = editing
  const isAllFree = ({ id }: Role) => [id, ...neighbours(data, id)].every(isFree)
  return pick(
    random,
    data.roles.filter((role) => isAllFree(role) && fits(role)),
  )
}

export const withRole = (data: RoleGraphData, id: string, change: (role: Role) => Role): RoleGraphData => ({
  ...data,
  roles: data.roles.map((role) => (role.id === id ? change(role) : role)),
})

const touching = (data: RoleGraphData, id: string) => [id, ...neighbours(data, id)]

const withId = (data: RoleGraphData, old: string, id: string, more: Partial<Role>): RoleGraphData => ({
  ...withRole(data, old, (role) => ({ ...role, ...more, id })),
  transitions: data.transitions.map((one) => ({
    ...one,
    from: one.from === old ? id : one.from,
    to: one.to === old ? id : one.to,
  })),
})

const renameRole: Edit = (editing) => {
  const role = freeRole(editing)
  if (role === undefined) return null
  const { data, random } = editing
  const [id, title] = [newId(editing), newText(editing, 3)]
  const touched = [...touching(data, role.id), id]
  const ways = [
    () => ({ data: withRole(data, role.id, (one) => ({ ...one, title })), what: ` ${role.id} name` }),
    () => ({ data: withId(data, role.id, id, {}), what: ` ${role.id}>${id} id` }),
    () => ({
      data: withId(data, role.id, id, { title, formerIds: [role.id] }),
      what: ` ${role.id}>${id} id name`,
    }),
    ...(role.responsibilities.length < 2
      ? []
      : [() => ({ data: withId(data, role.id, id, { title }), what: ` ${role.id}>${id} id name` })]),
  ]
  const way = pick(random, ways)?.()
  return way === undefined ? null : { data: way.data, touched, told: [`roles changed${way.what}`] }
}

const newLines = (editing: Editing, count: number): Responsibility[] =>
  Array.from({ length: count }, () => ({ id: newId(editing), text: newText(editing), skills: [] }))

const addRole: Edit = (editing) => {
  const { data, random } = editing
  const like = pick(random, data.roles)
  if (like === undefined) return null
  const [id, responsibilities] = [newId(editing), newLines(editing, random(3))]
  const role: Role = {
    ...like,
    id,
    formerIds: [],
    title: newText(editing, 3),
    alsoCalled: [],
    codes: [],
    responsibilities,
  }
  const at = random(data.roles.length + 1)
  return {
    data: { ...data, roles: data.roles.toSpliced(at, 0, role) },
    touched: [id],
    told: [`roles added >${id}`, ...responsibilities.map((line) => `line added >${id}/${line.id}`)],
  }
}

const removeRole: Edit = (editing) => {
  const { data } = editing
  const role = data.roles.length > 1 ? freeRole(editing) : undefined
  if (role === undefined) return null
  const { id } = role
  const isOf = ({ from, to }: { from: string; to: string }) => from === id || to === id
  return {
    data: {
      ...data,
      roles: data.roles.filter((one) => one !== role),
      transitions: data.transitions.filter((one) => !isOf(one)),
    },
    touched: touching(data, id),
    told: [
      `roles gone ${id}>`,
      ...role.responsibilities.map((line) => `line gone ${id}/${line.id}>`),
      ...data.transitions.filter(isOf).map(({ from, to }) => `transition gone ${from}~${to}>`),
    ],
  }
}

const moveRole: Edit = (editing) => {
  const { data, random } = editing
  const list = pick(random, ['fields', 'levels'] as const) ?? 'fields'
  const what = list === 'fields' ? 'field' : 'level'
  const role = freeRole(editing)
  const home =
    role &&
    pick(
      random,
      data[list].filter(({ id }) => id !== role[what]),
    )
  if (!role || !home) return null
  return {
    data: withRole(data, role.id, (one) => ({ ...one, [what]: home.id })),
    touched: touching(data, role.id),
    told: [`roles changed ${role.id} ${what}`],
  }
}

const renameGroup: Edit = (editing) => {
  const { data, random } = editing
  const list = pick(random, ['fields', 'levels', 'skills'] as const) ?? 'fields'
  const group = pick<{ readonly id: string }>(random, data[list])
  // Of which roles it is must not be in question.
  if (group === undefined || !data.roles.every(({ id }) => editing.isFree(id))) return null
  const [id, name] = [newId(editing), newText(editing, 2)]
  const isId = random(2) === 0
  const next = (one: string) => (isId && one === group.id ? id : one)
  const named = <T extends { id: string; name: Text }>(ones: readonly T[]): T[] =>
    ones.map((one) => (one.id !== group.id ? one : isId ? { ...one, id } : { ...one, name }))
  const byList = {
    fields: { fields: named(data.fields) },
    levels: { levels: named(data.levels) },
    skills: { skills: named(data.skills) },
  }
  return {
    data: {
      ...data,
      ...byList[list],
      roles: data.roles.map((role) => ({
        ...role,
        ...(list === 'fields' && { field: next(role.field) }),
        ...(list === 'levels' && { level: next(role.level) }),
        ...(list === 'skills' && {
          responsibilities: role.responsibilities.map((line) => ({ ...line, skills: line.skills.map(next) })),
        }),
      })),
    },
    touched: data.roles.map((role) => role.id),
    told: [`${list} changed ${isId ? `${group.id}>${id} id` : `${group.id} name`}`],
  }
}

/** Turned on twice, others would have moved. */
const ORDER = 'the order of levels'

const reorderLevels: Edit = ({ data, isFree }) => {
  const ordered = data.levels.toSorted((a, b) => a.rank - b.rank)
  const last = ordered.at(-1)
  const isOneARank = new Set(ordered.map(({ rank }) => rank)).size === ordered.length
  if (last === undefined || ordered.length < 3 || !isOneARank || !isFree(ORDER)) return null
  const levels = [last, ...ordered.slice(0, -1)].map((level, index) => ({ ...level, rank: index + 1 }))
  return { data: { ...data, levels }, touched: [ORDER], told: [`levels changed ${last.id} position`] }
}

const changeTransition: Edit = (editing) => {
  const { data, random, isFree } = editing
  const one = pick(
    random,
    data.transitions.filter(({ from, to }) => isFree(from) && isFree(to)),
  )
  if (one === undefined) return null
  const { from, to, kind } = one
  const others = data.transitions.filter((other) => other !== one)
  const isBack = others.some((other) => other.from === to && other.to === from)
  const isPromotion = kind === 'promotion'
  const ways = [
    { next: [], what: `gone ${from}~${to}>` },
    {
      next: [{ ...one, kind: isPromotion ? ('lateral' as const) : ('promotion' as const) }],
      what: `changed ${from}~${to}>${from}~${to} kind`,
    },
    { next: [{ ...one, reason: newText(editing) }], what: `changed ${from}~${to}>${from}~${to} reason` },
    ...(isBack
      ? []
      : [
          { next: [{ ...one, from: to, to: from, cites: [] }], what: `reversed ${from}~${to}>${to}~${from}` },
        ]),
  ]
  const way = pick(random, ways)
  return way === undefined
    ? null
    : {
        data: { ...data, transitions: [...way.next, ...others] },
        touched: [from, to],
        told: [`transition ${way.what}`],
      }
}

const addTransition: Edit = (editing) => {
  const { data, random } = editing
  const [one, other] = [freeRole(editing), freeRole(editing)]
  if (!one || !other || one === other || neighbours(data, one.id).includes(other.id)) return null
  const added = { from: one.id, to: other.id, kind: 'lateral', basis: 'editorial', cites: [] } as const
  return {
    data: { ...data, transitions: data.transitions.toSpliced(random(9), 0, { ...added, cites: [] }) },
    touched: [one.id, other.id],
    told: [`transition added >${one.id}~${other.id}`],
  }
}

const changeGraph: Edit = (editing) => ({
  data: { ...editing.data, version: newWords(editing.random, 1), title: newText(editing, 2) },
  touched: [],
  told: ['graph title', 'graph version'],
})

export const graphEdits: readonly Edit[] = [
  renameRole,
  addRole,
  removeRole,
  moveRole,
  renameGroup,
  reorderLevels,
  changeTransition,
  addTransition,
  changeGraph,
]
