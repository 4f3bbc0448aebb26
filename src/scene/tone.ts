// Which of the eight pairs of colour and shape a field takes.

import type { RoleGraph } from '../graph/roleGraph'
import { FIELD_SHAPES } from './fieldShapes'

const TONES = FIELD_SHAPES.length

/** 1 to 8 by the field's place in the graph; a ninth field begins again. */
export function toneOf(graph: RoleGraph, field: string): number {
  return (Math.max(0, [...graph.fields.keys()].indexOf(field)) % TONES) + 1
}
