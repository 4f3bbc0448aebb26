// Steps that change the lines of a role and their tags. A line that goes takes along what cites it; a tag that no line bears any
// more stays in the vocabulary of the graph.
import { fold } from '../fold'
import { createTaken, shortIdOf } from '../makeId'
import type { Responsibility, Role, RoleGraphData, Text } from '../model'
import { changeRole, firstWording, freshId, type Step } from './roleSteps'

const LONGEST_OWNER = 120

const changeLines = (role: string, change: (lines: Role['responsibilities']) => Role['responsibilities']) =>
  changeRole(role, (one) => ({ ...one, responsibilities: change(one.responsibilities) }))

const changeLine = (role: string, line: string, change: (line: Responsibility) => Responsibility): Step =>
  changeLines(role, (lines) => lines.map((one) => (one.id === line ? change(one) : one)))

export const setLineText = (role: string, line: string, text: Text): Step =>
  changeLine(role, line, (one) => ({ ...one, text }))

/** The id that a new line of this text will have in a role: the one that a table would give it. */
export function newLineId(data: RoleGraphData, role: string, text: Text): string {
  const take = createTaken()
  for (const { responsibilities } of data.roles) for (const { id } of responsibilities) take(id)
  const owner = role.slice(0, LONGEST_OWNER).toWellFormed()
  return take(`${owner}-${shortIdOf(firstWording(text, data.languages))}`)
}

/** Adds a line without tags behind the others. */
export const addLine = (role: string, id: string, text: Text): Step =>
  changeLines(role, (lines) => [...lines, { id, text, skills: [] }])

export const removeLine =
  (role: string, line: string): Step =>
  (data) => ({
    ...changeLines(role, (lines) => lines.filter(({ id }) => id !== line))(data),
    transitions: data.transitions.map((one) => {
      // Another role may have a line of the same id.
      const cites = one.cites.filter(
        ([leaving, arriving]) =>
          !(one.from === role && leaving === line) && !(one.to === role && arriving === line),
      )
      return cites.length < one.cites.length ? { ...one, cites } : one
    }),
  })

/** Moves a line up or down by one place; at an end it stays. */
export const moveLine = (role: string, line: string, by: 1 | -1): Step =>
  changeLines(role, (lines) => {
    const from = lines.findIndex(({ id }) => id === line)
    const moved = lines[from]
    const other = lines[from + by]
    return moved && other ? lines.with(from, other).with(from + by, moved) : lines
  })

export const untagLine = (role: string, line: string, skill: string): Step =>
  changeLine(role, line, (one) => ({ ...one, skills: one.skills.filter((id) => id !== skill) }))

/** Tags a line with a skill of the graph. */
export const addTag = (role: string, line: string, skill: string): Step =>
  changeLine(role, line, (one) =>
    one.skills.includes(skill) ? one : { ...one, skills: [...one.skills, skill] },
  )

const wordingsIn = (text: Text): readonly string[] =>
  typeof text === 'string' ? [text] : Object.values(text)

/** The skill that has this name in any language, however it is written. */
const skillNamed = ({ skills }: Pick<RoleGraphData, 'skills'>, name: string) => {
  const wanted = fold(name.trim())
  return skills.find((skill) => wordingsIn(skill.name).some((wording) => fold(wording.trim()) === wanted))
}

/** Tags a line with the skill of this name; where the graph has none, with a new one. */
export const tagLine =
  (role: string, line: string, name: string, language: string): Step =>
  (data) => {
    const wanted = name.trim()
    if (wanted === '') return data
    const known = skillNamed(data, wanted)
    const isPlain = language === data.languages[0]
    const id =
      known?.id ??
      freshId(
        wanted,
        data.skills.map((skill) => skill.id),
      )
    const tagged = addTag(role, line, id)(data)
    if (known) return tagged
    return { ...tagged, skills: [...data.skills, { id, name: isPlain ? wanted : { [language]: wanted } }] }
  }
