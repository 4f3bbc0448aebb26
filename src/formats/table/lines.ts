// The lines of a role, gathered row by row.

import { createProblem, type Problem } from '../../graph/checks/problems'
import { createTaken, saidIdOf, shortIdOf } from '../../graph/makeId'
import type { Origin } from '../../graph/origin'
import type { Names } from './names'
import type { Row } from './row'
import type { SkillBook } from './skillBook'
import { firstOf, listsOf, NO_WORDING, type Wordings, wordingsOf } from './wordings'

export interface GatheredLine {
  readonly id: string
  readonly text: Wordings
  readonly skills: Set<string>
  question: Wordings
  readonly origin: Origin
}

interface LinesOfRole {
  readonly id: string
  readonly lines: GatheredLine[]
}

interface Known {
  /** By the id that its row gives, and by what it says. */
  readonly byId: Map<string, GatheredLine>
  readonly byText: Map<string, GatheredLine>
  /** Lines of the table that lists the role: another table may tell them more fully. */
  readonly summed: Set<GatheredLine>
}

type AddLines = (role: LinesOfRole, row: Row, lineId: string, isOfOwnTable: boolean) => void

/**
 * Adds what a row says of the lines of its role. A line that is told of again, as where each of its skills has a row, is one line.
 * Where a table of lines with ids tells those of a role, the lines that the table of roles gives are not taken beside them.
 */
export function createLineAdder(skills: SkillBook, { keyOf }: Names, problems: Problem[]): AddLines {
  const take = createTaken()
  const ofRoles = new Map<string, Known>()
  const knownOf = ({ id }: LinesOfRole): Known => {
    const known = ofRoles.get(id) ?? { byId: new Map(), byText: new Map(), summed: new Set() }
    ofRoles.set(id, known)
    return known
  }
  const forget = (role: LinesOfRole, known: Known) => {
    if (known.summed.size === 0) return
    const kept = role.lines.filter((line) => !known.summed.has(line))
    role.lines.splice(0, role.lines.length, ...kept)
    known.summed.clear()
    known.byText.clear()
  }
  return (role, row, lineId, isOfOwnTable) => {
    const known = knownOf(role)
    // Where a line has an id of its own, its cell holds that line.
    const told = lineId === '' ? listsOf(row, 'line') : [wordingsOf(row.cells('line'))]
    const texts = told.filter((text) => text.size > 0)
    const said = skills.of(row)
    const question = wordingsOf(row.cells('question'))
    const origin = row.cells('line')[0]?.origin ?? row.origin
    /** A row that goes on with the role above; each other one may tell all of its role anew. */
    const isMore =
      row.text('title') === '' && row.text('id') === '' && said.length === 0 && question.size === 0
    const ofRow = new Set<GatheredLine>()
    if (isOfOwnTable && lineId !== '') forget(role, known)
    const lineOf = (text: Wordings, saidId = ''): GatheredLine => {
      const key = keyOf(firstOf(text))
      const held = saidId === '' ? known.byText.get(key) : known.byId.get(saidId)
      if (held !== undefined) {
        if (saidId === '' && (isMore || ofRow.has(held)))
          problems.push(createProblem('line-again', origin, { text: firstOf(text) }))
        return held
      }
      const wanted = saidIdOf(saidId) || `${role.id}-${shortIdOf(firstOf(text))}`
      // Lines are often counted anew for each role.
      const id = take(wanted, `${role.id}-${wanted}`)
      const line = { id, text, skills: new Set<string>(), question: NO_WORDING, origin }
      if (saidId !== '') known.byId.set(saidId, line)
      if (!known.byText.has(key)) known.byText.set(key, line)
      role.lines.push(line)
      ofRow.add(line)
      return line
    }
    const [only] = texts
    if (texts.length === 1 && only !== undefined) {
      const line = lineOf(only, lineId)
      for (const skill of said) line.skills.add(skill.id)
      if (line.question.size === 0) line.question = question
      if (!isOfOwnTable) known.summed.add(line)
      return
    }
    for (const text of texts) {
      const line = lineOf(text)
      if (!isOfOwnTable) known.summed.add(line)
    }
    // A table that says once what a role takes does not say which line takes it: each then is a line of its own.
    for (const skill of said) lineOf(skill.name).skills.add(skill.id)
  }
}
