// What is written of a sheet, with the roles that it is about.
import type { SheetContent } from '../../../src/formats/contents'
import type { RoleGraph } from '../../../src/graph/roleGraph'
import type { Sheet } from '../../../src/notebook/sheet'

export function aSheetContent(graph: RoleGraph, sheet: Sheet): SheetContent {
  const [from, to] = [graph.roles.get(sheet.from), graph.roles.get(sheet.to)]
  if (!from || !to) throw new Error(`The graph has no ${sheet.from} and ${sheet.to}`)
  return { graph, from, to, sheet, today: [] }
}
