// Edits of responsibilities, each with what is to be told of it.
import type { Responsibility, Role, RoleGraphData, Text } from '../../../src/graph/model'
import {
  type Edit,
  type Editing,
  freeRole,
  neighbours,
  newId,
  newText,
  newWords,
  pick,
  withRole,
} from './edits'

const languagesOf = (text: Text) => (typeof text === 'string' ? [] : Object.keys(text))

const mapText = (text: Text, change: (wording: string, language: string) => string): Text =>
  typeof text === 'string'
    ? change(text, 'en')
    : Object.fromEntries(
        Object.entries(text).map(([language, wording]) => [language, change(wording, language)]),
      )

const isChinese = (language: string) => language.startsWith('zh')

/** The same with about a quarter of the words changed, at the end. */
const reworded = ({ random }: Editing, text: Text): Text =>
  mapText(text, (wording, language) =>
    isChinese(language) ? `${wording.slice(0, -1)}等` : wording.replace(/\S+$/, newWords(random, 1)),
  )

const cited = ({ transitions }: RoleGraphData, role: Role, line: Responsibility) =>
  transitions.filter(({ from, to, cites }) =>
    cites.some(
      ([one, other]) => (from === role.id && one === line.id) || (to === role.id && other === line.id),
    ),
  )

/** The transitions with what they cite of a line taken away, or under another id of it. */
const citing = ({ transitions }: RoleGraphData, role: Role, line: Responsibility, id: string | null) =>
  transitions.map((one) => ({
    ...one,
    cites: one.cites.flatMap(([first, second]): [string, string][] => {
      const [isFirst, isSecond] = [
        one.from === role.id && first === line.id,
        one.to === role.id && second === line.id,
      ]
      if (id === null && (isFirst || isSecond)) return []
      return [[isFirst ? (id ?? first) : first, isSecond ? (id ?? second) : second]]
    }),
  }))

interface At {
  readonly role: Role
  readonly line: Responsibility
  readonly touched: readonly string[]
}

function freeLine(
  editing: Editing,
  fits: (line: Responsibility, role: Role) => boolean = () => true,
): At | null {
  const role = freeRole(editing, (one) => one.responsibilities.some((line) => fits(line, one)))
  const line =
    role &&
    pick(
      editing.random,
      role.responsibilities.filter((one) => fits(one, role)),
    )
  return role && line ? { role, line, touched: [role.id, ...neighbours(editing.data, role.id)] } : null
}

const citesTold = (data: RoleGraphData, role: Role, line: Responsibility) =>
  cited(data, role, line).map(({ from, to }) => `transition changed ${from}~${to}>${from}~${to} cites`)

const replaceLine = (role: Role, line: Responsibility, by: readonly Responsibility[]): Role => ({
  ...role,
  responsibilities: role.responsibilities.flatMap((one) => (one === line ? by : [one])),
})

const reword: Edit = (editing) => {
  const at = freeLine(editing)
  if (at === null) return null
  const { role, line, touched } = at
  const id = editing.random(2) === 0 ? line.id : newId(editing)
  const next = { ...line, id, text: reworded(editing, line.text) }
  const { data } = editing
  return {
    data: {
      ...withRole(data, role.id, (one) => replaceLine(one, line, [next])),
      transitions: citing(data, role, line, id),
    },
    touched,
    told: [`line ${id === line.id ? '' : 'renamed+'}reworded ${role.id}/${line.id}>${role.id}/${id}`],
  }
}

const removeLine: Edit = (editing) => {
  const at = freeLine(editing)
  if (at === null) return null
  const { role, line, touched } = at
  const { data } = editing
  return {
    data: {
      ...withRole(data, role.id, (one) => replaceLine(one, line, [])),
      transitions: citing(data, role, line, null),
    },
    touched,
    told: [`line gone ${role.id}/${line.id}>`, ...citesTold(data, role, line)],
  }
}

const addLine: Edit = (editing) => {
  const role = freeRole(editing)
  if (role === undefined) return null
  const line = { id: newId(editing), text: newText(editing), skills: [] }
  const place = editing.random(role.responsibilities.length + 1)
  return {
    data: withRole(editing.data, role.id, (one) => ({
      ...one,
      responsibilities: one.responsibilities.toSpliced(place, 0, line),
    })),
    touched: [role.id],
    told: [`line added >${role.id}/${line.id}`],
  }
}

const moveLine: Edit = (editing) => {
  const at = freeLine(editing)
  const other = freeRole(editing, ({ id }) => id !== at?.role.id)
  if (at === null || other === undefined) return null
  const { role, line, touched } = at
  const { data } = editing
  const id = editing.random(2) === 0 ? line.id : newId(editing)
  const left = withRole(data, role.id, (one) => replaceLine(one, line, []))
  return {
    data: {
      ...withRole(left, other.id, (one) => ({
        ...one,
        responsibilities: [{ ...line, id }, ...one.responsibilities],
      })),
      transitions: citing(data, role, line, null),
    },
    touched: [...touched, other.id],
    told: [
      `line ${id === line.id ? '' : 'renamed+'}moved ${role.id}/${line.id}>${other.id}/${id}`,
      ...citesTold(data, role, line),
    ],
  }
}

const reorder: Edit = (editing) => {
  const role = freeRole(editing, ({ responsibilities }) => responsibilities.length > 2)
  const last = role?.responsibilities.at(-1)
  if (role === undefined || last === undefined) return null
  return {
    data: withRole(editing.data, role.id, (one) => ({
      ...one,
      responsibilities: [last, ...one.responsibilities.slice(0, -1)],
    })),
    touched: [role.id],
    told: [`line reordered ${role.id}/${last.id}>${role.id}/${last.id}`],
  }
}

const retag: Edit = (editing) => {
  const { data, random } = editing
  const at = freeLine(editing, ({ skills }) => skills.length < data.skills.length)
  if (at === null) return null
  const { role, line, touched } = at
  const skill = pick(
    random,
    data.skills.filter(({ id }) => !line.skills.includes(id)),
  )
  if (skill === undefined) return null
  const next = { ...line, skills: [skill.id, ...line.skills.slice(1)] }
  return {
    data: withRole(data, role.id, (one) => replaceLine(one, line, [next])),
    touched,
    told: [`line retagged ${role.id}/${line.id}>${role.id}/${line.id}`],
  }
}

const translate: Edit = (editing) => {
  const at = freeLine(editing, ({ text }) => languagesOf(text).length > 1)
  if (at === null || typeof at.line.text === 'string') return null
  const { role, line, touched } = at
  const [first, ...others] = Object.entries(at.line.text)
  const text = Object.fromEntries(editing.random(2) === 0 && first ? [first] : others)
  return {
    data: withRole(editing.data, role.id, (one) => replaceLine(one, line, [{ ...line, text }])),
    touched,
    told: [`line translated ${role.id}/${line.id}>${role.id}/${line.id}`],
  }
}

const half = (wording: string, language: string, isFirst: boolean): string => {
  const parts = isChinese(language) ? [...wording] : wording.split(' ')
  const middle = Math.ceil(parts.length / 2)
  return (isFirst ? parts.slice(0, middle) : parts.slice(middle)).join(isChinese(language) ? '' : ' ')
}

/** Whether each half of the English has words of its own enough. */
const isLong = ({ text }: Responsibility): boolean => {
  const english = typeof text === 'string' ? text : (text['en'] ?? '')
  const stems = [true, false].map((isFirst) =>
    half(english, 'en', isFirst)
      .split(' ')
      .filter((word) => word.length > 4)
      .map((word) => word.slice(0, 4).toLowerCase()),
  )
  return stems.every(({ length }) => length >= 2) && new Set(stems.flat()).size === stems.flat().length
}

const split: Edit = (editing) => {
  const { data, random } = editing
  const at = freeLine(editing, (line, role) => isLong(line) && cited(data, role, line).length === 0)
  if (at === null) return null
  const { role, line, touched } = at
  const pieces = [true, false].map((isFirst) => ({
    ...line,
    id: isFirst && random(2) === 0 ? line.id : newId(editing),
    text: mapText(line.text, (wording, language) => half(wording, language, isFirst)),
  }))
  return {
    data: withRole(data, role.id, (one) => replaceLine(one, line, pieces)),
    touched,
    told: [`line split ${role.id}/${line.id}>${pieces.map(({ id }) => `${role.id}/${id}`).join('+')}`],
  }
}

export const lineEdits: readonly Edit[] = [
  reword,
  removeLine,
  addLine,
  moveLine,
  reorder,
  retag,
  translate,
  split,
]
