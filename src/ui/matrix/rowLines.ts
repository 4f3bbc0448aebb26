import type { Matrix } from '../../graph/matrix'

type Group = Matrix['groups'][number]

/** One row of the table: a role, or without one the heading of its group. */
export interface RowLine {
  readonly group: Group
  readonly role: string | null
  /** Where the heading of its group stands. */
  readonly heading: number
}

/** All rows of the table below its head, in order. */
export function rowLinesOf(groups: readonly Group[]): readonly RowLine[] {
  let heading = 0
  return groups.flatMap((group) => {
    const own = heading
    heading += group.roles.length + 1
    return [null, ...group.roles].map((role) => ({ group, role, heading: own }))
  })
}
