// Everything that can be written of a graph, by its format, as one would take it along.
import { formats } from '../../src/formats/formats'
import type { Reader } from '../../src/formats/reader'
import type { RoleGraph } from '../../src/graph/roleGraph'
import type { Sheet } from '../../src/notebook/sheet'
import { lightRole } from '../../src/scene/lights'
import { createScene } from '../../src/scene/scene'

export interface Written {
  /** Of its format. */
  readonly id: string
  readonly extension: string
  readonly text: string
}

/** A sheet in which each text stands as evidence and as a note, for a sign or line of the graph, or for none. */
function sheetOf(graph: RoleGraph, from: string, to: string, texts: readonly string[]): Sheet {
  const [sign] = graph.readiness.signals
  const [line] = graph.roles.get(to)?.responsibilities ?? []
  const written = texts.filter((text) => text.trim() !== '').map((text) => text.toWellFormed())
  return {
    from,
    to,
    saved: '2026-11-22T00:00:00Z',
    evidence: written.flatMap((text, index) => [
      { id: `a${index}`, sign: sign?.id ?? '', date: '2026-11-22', text },
      { id: `b${index}`, sign: text, date: '', text },
    ]),
    notes: written.flatMap((text, index) => [
      { id: `c${index}`, responsibility: line?.id ?? '', text },
      { id: `d${index}`, responsibility: text, text },
    ]),
  }
}

/** Each role is in one of the files, with what leads to it and from it and why; `texts` are what a person wrote. */
export function writtenOf(graph: RoleGraph, reader: Reader, texts: readonly string[]): readonly Written[] {
  const files: Written[] = []
  const add = <C>(
    list: readonly {
      readonly id: string
      readonly extension: string
      readonly write?: (content: C, reader: Reader) => string
    }[],
    content: C,
  ) => {
    for (const { id, extension, write } of list)
      if (write !== undefined) files.push({ id, extension, text: write(content, reader) })
  }
  const roles = [...graph.roles.values()]
  const [first, second, third] = roles
  if (!first || !second || !third) throw new Error('There are three roles')
  const scene = (lit: string | null, field: string | null) =>
    createScene({
      graph,
      field,
      hidden: [],
      lights: lit === null ? null : lightRole(graph, lit),
      preview: null,
    })
  add(formats.map.slice(0, 1), { scene: scene(null, null), about: [] })
  add(formats.map.slice(0, 1), { scene: scene(second.id, second.field), about: [second] })
  for (const role of roles) add(formats.role, { graph, role })
  for (const transition of graph.transitions.slice(0, 3)) add(formats.transition, { graph, transition })
  add(formats.comparison, { graph, first, others: [second, third] })
  add(formats.route, { graph, steps: graph.transitions.slice(0, 3) })
  add(formats.graph, { graph })
  const today = first.responsibilities.map(({ id }) => id)
  add(formats.sheet, {
    graph,
    from: first,
    to: second,
    sheet: sheetOf(graph, first.id, second.id, texts),
    today,
  })
  return files
}
