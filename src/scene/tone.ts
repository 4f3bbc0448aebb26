// How a field is marked: a colour, a shape and, once every pair of those is taken, a sign. No two fields of a graph are marked alike.

import type { RoleGraph } from '../graph/roleGraph'
import { FIELD_SHAPES } from './fieldShapes'

const TONES = FIELD_SHAPES.length

/** What the mark of a field is drawn of. */
export interface FieldLook {
  /** Which colour, 1 to 8. */
  readonly tone: number
  readonly shape: string
  /** What stands beside the shape; empty for the first 64 fields. */
  readonly sign: string
}

/** The mark of a field, by its place in the graph: each round through the colours begins one shape further on. */
export function lookOf(graph: RoleGraph, field: string): FieldLook {
  const place = Math.max(0, [...graph.fields.keys()].indexOf(field))
  const tone = place % TONES
  const round = Math.floor(place / TONES)
  const shape = (tone + round) % TONES
  const taken = Math.floor(round / TONES)
  return {
    tone: tone + 1,
    shape: FIELD_SHAPES[shape] ?? '',
    // a to z, then on with digits.
    sign: taken > 0 ? (taken + 9).toString(36) : '',
  }
}

/** The colour of a field, by its place in the graph. */
export const toneOf = (graph: RoleGraph, field: string): number => lookOf(graph, field).tone
