// What a large map is drawn from: the layout of a graph as numbers, and what follows from it wherever one looks.
import type { RoleGraph } from '../../graph/roleGraph'
import type { Layout } from '../../layout/layout'
import { toneOf } from '../tone'
import { isCard, type Mask } from './mask'
import { EDITORIAL, LATERAL } from './paint'

export interface LargeModel {
  readonly graph: RoleGraph
  readonly layout: Layout
  /** Ids of roles by their index. */
  readonly ids: readonly string[]
  /** By role: of how many moves it is an end. */
  readonly weight: Uint32Array
  /** As in `Drawing`. */
  readonly toneOf: Uint8Array
  readonly rising: Uint8Array
  readonly styleOf: Uint8Array
  readonly bands: Float64Array
  /** The curve of each transition by its index; −1 for none. */
  readonly curveOf: Int32Array
}

export function createModel(graph: RoleGraph, layout: Layout): LargeModel {
  const roles = [...graph.roles.values()]
  const tones = new Map([...graph.fields.keys()].map((field) => [field, toneOf(graph, field)]))
  const lowest = graph.levels.keys().next().value
  const fields = [...graph.fields.keys()]
  const { bands, curves } = layout
  const curveOf = new Int32Array(graph.transitions.length).fill(-1)
  curves.transition.forEach((transition, curve) => {
    curveOf[transition] = curve
  })
  return {
    graph,
    layout,
    ids: roles.map(({ id }) => id),
    weight: Uint32Array.from(
      roles,
      ({ id }) => (graph.leaving.get(id)?.length ?? 0) + (graph.arriving.get(id)?.length ?? 0),
    ),
    toneOf: Uint8Array.from(roles, ({ field }) => tones.get(field) ?? 0),
    rising: Uint8Array.from(roles, ({ level }) => Number(level !== lowest)),
    styleOf: Uint8Array.from(
      graph.transitions,
      ({ kind, basis }) => (kind === 'lateral' ? LATERAL : 0) + (basis === 'editorial' ? EDITORIAL : 0),
    ),
    bands: Float64Array.from(
      [...bands.field].flatMap((field, index) => [
        0,
        bands.y[index] ?? 0,
        layout.width,
        bands.height[index] ?? 0,
        tones.get(fields[field] ?? '') ?? 0,
      ]),
    ),
    curveOf,
  }
}

/** Whether the filter leaves a card in a band. */
export function bandsLeft({ graph, layout }: LargeModel, mask: Mask): (band: number) => boolean {
  const there = new Set(
    [...graph.roles.values()].filter((_, role) => isCard(mask, role)).map(({ field }) => field),
  )
  const fields = [...graph.fields.keys()]
  return (band) => there.has(fields[layout.bands.field[band] ?? -1] ?? '')
}
