import { aGraph } from '../../graph/builders'

/** A graph of so many roles on so many levels, row by row in fields in turn, each leading to the one on the next level. */
export function aGrid(roles: number, levels: number, fields = 1) {
  const ids = Array.from({ length: roles }, (_, index) => `role-${index + 1}`)
  const rows = Array.from({ length: Math.ceil(roles / levels) }, (_, row) =>
    ids.slice(row * levels, (row + 1) * levels),
  )
  const places = ids.map((id, index) => {
    const field = `field-${(Math.floor(index / levels) % fields) + 1}`
    return [id, { field, level: `level-${(index % levels) + 1}` }] as const
  })
  return aGraph(...rows.map((row) => row.join('>')), Object.fromEntries(places))
}
