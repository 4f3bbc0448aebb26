// The tables that are written here, told by their headings: each column is just what it was written as, and a cell is taken as it
// stands. A table that lacks one of their columns, or has others, is read as any other.
import type { LINE_HEADINGS, MOVE_HEADINGS, ROLE_HEADINGS } from '../csv/headings'
import type { Column, ColumnUse } from './columnUses'

type Uses<Heading extends string> = Readonly<Record<Heading, ColumnUse>>

const OF_ROLES: Uses<(typeof ROLE_HEADINGS)[number]> = {
  id: 'id',
  'title_*': 'title',
  field: 'field-id',
  'field_*': 'field',
  level: 'level-id',
  'level_*': 'level',
  editorial: 'editorial',
  'responsibilities_*': 'line',
  // What the lines are tagged with, summed up.
  skills_editorial: 'left-out',
  codes_editorial: 'code',
  'note_*': 'note',
  'also_called_editorial_*': 'also-called',
  also_called_languages_editorial: 'also-called-languages',
  'code_label_editorial_*': 'code-label',
  code_match_editorial: 'code-match',
  code_confidence_editorial: 'code-confidence',
  former_ids: 'former-id',
  field_order: 'field-order',
  level_rank: 'level-rank',
}

const OF_LINES: Uses<(typeof LINE_HEADINGS)[number]> = {
  role: 'id',
  'role_*': 'title',
  id: 'line-id',
  'text_*': 'line',
  skill_ids_editorial: 'skill-id',
  'skill_editorial_*': 'skill',
  'skill_description_editorial_*': 'skill-description',
  skill_order_editorial: 'skill-order',
  'question_editorial_*': 'question',
}

const OF_MOVES: Uses<(typeof MOVE_HEADINGS)[number]> = {
  from: 'from',
  // The ids beside them say it.
  'from_*': 'left-out',
  to: 'to',
  'to_*': 'left-out',
  kind: 'kind',
  basis: 'basis',
  confidence: 'confidence',
  'reason_*': 'reason',
  cites: 'cites',
}

const WITH_LANGUAGE = /^(.+_)([A-Za-z]{2,3}(?:-[A-Za-z0-9]{2,8})*)$/

const known = [OF_ROLES, OF_LINES, OF_MOVES].map((uses) => {
  const map = new Map(Object.entries(uses))
  return { uses: map, plain: [...map.keys()].filter((heading) => !heading.endsWith('*')) }
})

/** What each column is for; null where the headings are not all those of one of the tables. */
export function ownColumnsOf(headings: readonly string[]): readonly Column[] | null {
  const kind = known.find(({ plain }) => plain.every((heading) => headings.includes(heading)))
  if (kind === undefined || new Set(headings).size < headings.length) return null
  const columns = headings.map((heading): Column | null => {
    const use = kind.uses.get(heading)
    if (use !== undefined) return { use, language: null }
    const [, name, language] = WITH_LANGUAGE.exec(heading) ?? []
    const ofTexts = kind.uses.get(`${name}*`)
    return ofTexts === undefined || language === undefined ? null : { use: ofTexts, language }
  })
  const told = columns.filter((column) => column !== null)
  return told.length === columns.length ? told : null
}
