// Roles by skills: how many responsibilities of each role are tagged with each skill, and in which order they stand.
import { groupRoles } from './grouping'
import type { Role } from './model'
import type { RoleGraph } from './roleGraph'

export interface SkillColumn {
  readonly skill: string
  /** How many of the roles shown have it, at least one. */
  readonly roles: number
}

/** The roles of one field on one level, in the order of the file; never empty. */
interface RowGroup {
  readonly field: string
  readonly level: string
  readonly roles: readonly string[]
}

/** By skill; a skill that no responsibility has is not in it. */
export type SkillCounts = ReadonlyMap<string, number>

export interface Matrix {
  /** By field, then by level. */
  readonly groups: readonly RowGroup[]
  /** The most shared first; ties in the order of the file. */
  readonly columns: readonly SkillColumn[]
  /** Skills of the graph that no role shown has. */
  readonly unused: readonly string[]
  /** By role; an entry for every role shown. */
  readonly counts: ReadonlyMap<string, SkillCounts>
}

/** How many responsibilities of a role have each skill. */
function skillCounts({ responsibilities }: Role): SkillCounts {
  const counts = new Map<string, number>()
  for (const { skills } of responsibilities)
    for (const skill of new Set(skills)) counts.set(skill, (counts.get(skill) ?? 0) + 1)
  return counts
}

/** The matrix of the roles of one field, or of all. */
export function matrixOf(graph: RoleGraph, field: string | null): Matrix {
  const shown = [...graph.roles.values()].filter((role) => field === null || role.field === field)
  const counts = new Map(shown.map((role) => [role.id, skillCounts(role)]))
  const roles = new Map<string, number>([...graph.skills.keys()].map((skill) => [skill, 0]))
  for (const own of counts.values())
    for (const skill of own.keys()) roles.set(skill, (roles.get(skill) ?? 0) + 1)
  const columns = [...roles].map(([skill, count]) => ({ skill, roles: count }))
  return {
    groups: groupRoles(graph, field).flatMap(({ field: { id }, levels }) =>
      levels.map(({ level, roles: own }) => ({
        field: id,
        level: level.id,
        roles: own.map((role) => role.id),
      })),
    ),
    columns: columns.filter((one) => one.roles > 0).sort((a, b) => b.roles - a.roles),
    unused: columns.filter((one) => one.roles === 0).map(({ skill }) => skill),
    counts,
  }
}

/** As many columns as are read without folding any. */
const MOST_UNFOLDED = 60

/** The columns that may be folded away: where there are many, those of one role only, beside those that are shared. */
export function foldable(columns: readonly SkillColumn[]): readonly SkillColumn[] {
  const lone = columns.filter(({ roles }) => roles === 1)
  return columns.length > MOST_UNFOLDED && lone.length < columns.length ? lone : []
}

/** The columns in the order of a dictionary in `language`, by pinyin in Chinese. */
export function columnsByName(
  columns: readonly SkillColumn[],
  nameOf: (skill: string) => string,
  language: string,
): readonly SkillColumn[] {
  const collator = new Intl.Collator(language, { numeric: true })
  return columns
    .map((column) => ({ column, name: nameOf(column.skill) }))
    .sort((a, b) => collator.compare(a.name, b.name))
    .map(({ column }) => column)
}
