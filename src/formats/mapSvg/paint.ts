// The light colours of the interface (a test holds the two together), since paper is light, and the pattern of each
// field, which tells it from the others without colour too.
import type { RoleGraph } from '../../graph/roleGraph'
import { type FieldLook, lookOf } from '../../scene/tone'
import { tag } from '../xml'

export const PAINT = {
  paper: '#f7f5f1',
  surface: '#ffffff',
  ink: '#1d1b20',
  muted: '#6b6770',
  line: '#e2ddd5',
  edge: '#857e75',
  covered: '#2a7347',
  'covered-tint': '#e3f3e8',
  area: '#2b5c9e',
  'area-tint': '#e4edf9',
  partly: '#8a6100',
  'partly-tint': '#fbf0d6',
  added: '#b4432f',
  'added-tint': '#fbe7e2',
} as const

export const FIELD_PAINT = [
  { field: '#4a4fc4', tint: '#ecebfb', band: '#f1effb' },
  { field: '#097060', tint: '#dff3ee', band: '#ebf4f1' },
  { field: '#8a3a8c', tint: '#f6e6f6', band: '#f7eff7' },
  { field: '#1b6a9c', tint: '#e0eff8', band: '#ecf3f7' },
  { field: '#5b6a10', tint: '#eff3d5', band: '#f3f5e6' },
  { field: '#a92d62', tint: '#fbe4ed', band: '#f9eef2' },
  { field: '#7a5230', tint: '#f5e9dd', band: '#f5efe8' },
  { field: '#47596e', tint: '#e6ebf1', band: '#eff1f4' },
] as const

/** What is drawn again and again over a band, in a square of 14 px: dots, strokes and crosses, each in its own way. */
const PATTERNS = [
  'M2 12l1-1M9 5l1-1',
  'M0 7.5h14',
  'M7.5 0v14',
  'M0 14L14 0',
  'M0 0L14 14',
  'M3 2v4M1 4h4M10 9v4M8 11h4',
  'M0 7.5h14M7.5 0v14',
  'M0 7L7 0L14 7L7 14Z',
] as const
const TILE = 14

export interface FieldPaint extends Pick<FieldLook, 'shape' | 'sign'> {
  readonly field: string
  readonly tint: string
  readonly band: string
  /** What fills its bands: the band's colour with its pattern. */
  readonly fill: string
}

/** The colours, mark and pattern that each field takes, as on the map: by its place in the graph. */
export function paintsOf(graph: RoleGraph): (field: string) => FieldPaint {
  return (field) => {
    const { tone, shape, sign } = lookOf(graph, field)
    const paint = FIELD_PAINT[tone - 1] ?? FIELD_PAINT[0]
    return { ...paint, shape, sign, fill: `url(#pattern-${tone})` }
  }
}

/** The patterns of the fields that a graph has. */
export function patternsFor(graph: RoleGraph): string {
  const used = FIELD_PAINT.slice(0, Math.max(1, graph.fields.size))
  return used
    .map(({ field, band }, index) =>
      tag(
        'pattern',
        { id: `pattern-${index + 1}`, width: TILE, height: TILE, patternUnits: 'userSpaceOnUse' },
        tag('rect', { width: TILE, height: TILE, fill: band }),
        tag('path', {
          d: PATTERNS[index] ?? PATTERNS[0],
          fill: 'none',
          stroke: field,
          'stroke-width': 1,
          'stroke-opacity': '0.11',
          'stroke-linecap': 'round',
        }),
      ),
    )
    .join('')
}
