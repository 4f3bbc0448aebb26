// What each of several tables is about, told by its columns and by what its cells refer to.
import type { ColumnUse } from './columnUses'
import type { Cell, Row } from './row'
import type { MatchedTable } from './rows'
import { fold } from './wordings'

/** `lines`: rows about roles that another table lists. */
export type TableKind = 'roles' | 'lines' | 'moves' | 'skills'

export interface TableRows {
  readonly table: MatchedTable
  readonly rows: readonly Row[]
}

/** So large a share of what a table refers to has to be known, of all it refers to. */
const MOSTLY = 0.9

const SKILLS = /skill|competenc|activit|技能|能力/i

const usesOf = ({ table: { columns } }: TableRows): ReadonlySet<ColumnUse> =>
  new Set(columns.map(({ use }) => use))

const textsOf = ({ rows }: TableRows, use: ColumnUse): ReadonlySet<string> =>
  new Set(rows.map((row) => fold(row.text(use))).filter((text) => text !== ''))

const mostlyIn = (texts: ReadonlySet<string>, known: ReadonlySet<string>): boolean => {
  const found = [...texts].filter((text) => known.has(text)).length
  return texts.size > 0 && found >= texts.size * MOSTLY
}

/** The kind of each table, in the order given. */
export function kindsOf(tables: readonly TableRows[]): readonly TableKind[] {
  const named = once(() => new Map(tables.map((table) => [table, namesIn(table)])))
  const tagged = once(
    () =>
      new Set(
        tables.flatMap(({ rows }) =>
          rows.flatMap((row) =>
            (['skill', 'skill-id'] as const).flatMap((use) => row.items(use).map(textOf)),
          ),
        ),
      ),
  )
  return tables.map((table) => {
    const uses = usesOf(table)
    const hasRole = uses.has('id') || uses.has('title')
    if ((uses.has('from') && uses.has('to')) || (uses.has('related') && hasRole)) return 'moves'
    if (isOfSkills(table, uses, tagged, tables.length > 1)) return 'skills'
    const tellsLines = uses.has('line') || uses.has('line-id') || uses.has('skill-mark')
    const tellsRoles = uses.has('field') || uses.has('level') || uses.has('next') || uses.has('previous')
    if (!tellsLines || tellsRoles) return 'roles'
    const others = new Set([...named()].flatMap(([other, names]) => (other === table ? [] : [...names])))
    const refersByTitle = mostlyIn(textsOf(table, 'title'), others)
    const refers = refersByTitle || mostlyIn(textsOf(table, 'id'), others)
    return refers ? 'lines' : 'roles'
  })
}

const textOf = ({ text }: Cell): string => fold(text)

/** Worked out when it is first asked for. */
function once<T>(make: () => T): () => T {
  let made: { readonly value: T } | null = null
  return () => {
    made ??= { value: make() }
    return made.value
  }
}

/** The ids and titles of a table that may list roles. */
function namesIn(table: TableRows): ReadonlySet<string> {
  const uses = usesOf(table)
  return (uses.has('line') || uses.has('skill-mark')) && !uses.has('field') && !uses.has('level')
    ? new Set()
    : new Set([...textsOf(table, 'id'), ...textsOf(table, 'title')])
}

const OF_ROLES: readonly ColumnUse[] = [
  'line',
  'line-id',
  'skill-mark',
  'field',
  'level',
  'next',
  'previous',
  'lateral',
  'level-lines',
  'level-titles',
]

/** Names and no more, where other tables tag lines with them, or the sheet says what they are. */
function isOfSkills(
  table: TableRows,
  uses: ReadonlySet<ColumnUse>,
  tagged: () => ReadonlySet<string>,
  isOneOfSeveral: boolean,
): boolean {
  const tells = (use: ColumnUse) => uses.has(use)
  if (OF_ROLES.some(tells)) return false
  if (!tells('title') && !tells('id')) return tells('skill') || tells('skill-id')
  if (tells('skill') || tells('skill-id')) return false
  const { file, sheet } = table.table.table
  const isUsed =
    isOneOfSeveral && [...textsOf(table, 'id'), ...textsOf(table, 'title')].some((name) => tagged().has(name))
  return isUsed || (isOneOfSeveral && SKILLS.test(`${sheet ?? ''} ${file}`))
}
