// The skills that tables tell of, each once.
import { itemsOf } from './items'
import { idOf, shortIdOf } from './makeId'
import type { Row } from './rows'
import { firstOf, fold, listsOf, NO_WORDING, type Wordings, wordingsOf } from './wordings'

interface GatheredSkill {
  readonly id: string
  readonly name: Wordings
  readonly description: Wordings
}

export interface SkillBook {
  readonly skills: readonly GatheredSkill[]
  /** Whether one of this id is known. */
  readonly has: (id: string) => boolean
  /** The skills that a row names; new ones are added. */
  readonly of: (row: Row) => readonly GatheredSkill[]
  /** Adds the skill that a row of a table of skills tells of. */
  readonly add: (row: Row) => void
}

export function createSkillBook(): SkillBook {
  const skills: GatheredSkill[] = []
  const byName = new Map<string, GatheredSkill>()

  const put = (id: string, name: Wordings, description = NO_WORDING): GatheredSkill => {
    const first = firstOf(name) || id
    const known = byName.get(fold(id)) ?? byName.get(fold(first))
    if (known !== undefined) return known
    const skill = {
      id: idOf(id) || shortIdOf(id),
      name: name.size > 0 ? name : new Map([['', id]]),
      description,
    }
    skills.push(skill)
    for (const key of [id, skill.id, ...skill.name.values()]) byName.set(fold(key), skill)
    return skill
  }
  return {
    skills,
    has: (id) => byName.has(fold(id)),
    of: (row) => {
      const names = listsOf(row, 'skill')
      const ids = row.cells('skill-id').flatMap(({ text }) => itemsOf(text, row.separator('skill-id')))
      return Array.from({ length: Math.max(ids.length, names.length) }, (_, index) => {
        const name = names[index] ?? NO_WORDING
        return put(ids[index] ?? firstOf(name), name)
      })
    },
    add: (row) => {
      const name = wordingsOf(row.cells(row.text('skill') === '' ? 'title' : 'skill'))
      const id = row.text('skill-id') || row.text('id') || firstOf(name)
      if (id !== '') put(id, name, wordingsOf(row.cells('note')))
    },
  }
}
