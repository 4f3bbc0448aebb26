// The skills that tables tell of, each once.
import { createTaken, idOf, saidIdOf, shortIdOf } from '../../graph/makeId'
import type { Origin } from '../../graph/origin'
import type { Names } from './names'
import type { Row } from './row'
import { firstOf, listsOf, NO_WORDING, type Wordings, wordingsOf } from './wordings'

interface GatheredSkill {
  readonly id: string
  readonly name: Wordings
  readonly description: Wordings
  /** Which of them it is, where a table counts them. */
  readonly order: number | null
}

export interface SkillBook {
  /** In the order that a table gives them, else in which they are told of. */
  readonly skills: () => readonly GatheredSkill[]
  /** The skills that a row names; new ones are added. */
  readonly of: (row: Row) => readonly GatheredSkill[]
  /** Adds the skill that a row of a table of skills tells of. */
  readonly add: (row: Row) => void
}

interface Told {
  /** Empty where only the name is told. */
  readonly id: string
  readonly name: Wordings
  readonly origin: Origin
  readonly description?: Wordings | undefined
  readonly order?: number | null
}

export function createSkillBook({ isExact, keyOf, tell }: Names): SkillBook {
  const skills: GatheredSkill[] = []
  const byId = new Map<string, GatheredSkill>()
  const byName = new Map<string, GatheredSkill>()
  /** Ids of wider skills, by those of narrower ones. */
  const wider = new Map<string, string>()
  const take = createTaken()

  /** A name may be the id of one that another table lists. */
  const known = (id: string, name: string) =>
    id === '' ? (byId.get(name) ?? byName.get(keyOf(name))) : byId.get(id)

  const put = ({ id, name, origin, description = NO_WORDING, order = null }: Told): GatheredSkill => {
    const first = firstOf(name)
    const held = known(id, first)
    if (held !== undefined) {
      const isCalledSo = first === '' || [...held.name.values()].includes(first)
      if (!isCalledSo && byId.get(first) !== held && keyOf(first) === keyOf(firstOf(held.name)))
        tell({ text: first, origin }, firstOf(held.name))
      return held
    }
    const wanted = id === '' ? idOf(first) : saidIdOf(id)
    const skill = {
      id: take(wanted || shortIdOf(id || first)),
      name: name.size > 0 ? name : new Map([['', id]]),
      description,
      order,
    }
    skills.push(skill)
    if (id !== '') byId.set(id, skill)
    for (const key of [...skill.name.values(), ...(isExact ? [] : [skill.id])].map(keyOf))
      if (!byName.has(key)) byName.set(key, skill)
    return skill
  }
  /** A wider skill that a table lists stands for those that it is said to hold: lines then share more of them. */
  const widestOf = (skill: GatheredSkill): GatheredSkill => {
    const above = byId.get(wider.get(skill.id) ?? '')
    return above === undefined || above === skill || wider.get(above.id) === skill.id ? skill : above
  }
  return {
    skills: () => {
      const told = skills.filter((skill) => widestOf(skill) === skill)
      return told.every(({ order }) => order !== null)
        ? told.toSorted((a, b) => (a.order ?? 0) - (b.order ?? 0))
        : told
    },
    of: (row) => {
      if (row.cells('skill').length === 0 && row.cells('skill-id').length === 0) return []
      const [names, ids] = [listsOf(row, 'skill'), row.items('skill-id')]
      const [descriptions, orders] = [listsOf(row, 'skill-description'), row.items('skill-order')]
      // Beside one id stands one name, whatever marks it holds.
      const [only] = ids.length === 1 && names.length > 1 ? [wordingsOf(row.cells('skill'))] : []
      const length = only === undefined ? Math.max(ids.length, names.length) : 1
      return Array.from({ length }, (_, index) => {
        const order = Number(orders[index]?.text || Number.NaN)
        return {
          id: ids[index]?.text ?? '',
          name: only ?? names[index] ?? NO_WORDING,
          origin: row.cells('skill')[0]?.origin ?? row.origin,
          description: descriptions[index],
          order: Number.isInteger(order) ? order : null,
        }
      })
        .filter(({ id, name }) => id !== '' || name.size > 0)
        .map((told) => widestOf(put(told)))
    },
    add: (row) => {
      const name = wordingsOf(row.cells(row.text('skill') === '' ? 'title' : 'skill'))
      const id = row.text('skill-id') || row.text('id')
      if (id === '' && name.size === 0) return
      const skill = put({ id, name, origin: row.origin, description: wordingsOf(row.cells('note')) })
      const above = row.text('wider-skill-id')
      if (above !== '') wider.set(skill.id, above)
    },
  }
}
