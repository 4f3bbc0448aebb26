// The graphs, measures and rooms whose layouts golden.txt holds, and how a layout is told in a few letters.
import { createHash } from 'node:crypto'
import cafeData from '../../data/cafe.json'
import { createRoleGraph, type RoleGraph } from '../../src/graph/roleGraph'
import { roleGraphSchema } from '../../src/graph/schema'
import type { Placed } from '../../src/scene/placed'
import { oddGraphs } from '../graph/oddGraphs'
import { aRandomGraph, aSeatedGraph, COMPACT, defaultGraph, NARROW, WIDE } from './layoutCases'

const ODD_MEASURES = {
  ...WIDE,
  card: { width: 291.5, height: 74 },
  corridor: 97.25,
  rowGap: 7,
  gutter: 61,
  header: 76,
  bandTitle: 52,
}
const MEASURES = {
  wide: WIDE,
  narrow: NARROW,
  compact: COMPACT,
  odd: ODD_MEASURES,
  straight: { ...NARROW, routed: false },
} as const
type MeasuresName = keyof typeof MEASURES

export interface GoldenCase {
  readonly name: string
  readonly graph: RoleGraph
  readonly field: string | null
  readonly measures: (typeof MEASURES)[MeasuresName]
}

export interface RoomCase {
  readonly name: string
  readonly graph: RoleGraph
  readonly field: string | null
  readonly room: { readonly width: number; readonly height: number | null; readonly textScale: number }
  readonly cardWidth: number
}

const COUNTS = [1, 2, 3, 4, 5, 6, 7, 8]

/** 60 levels, so that a transition passes more stacks than are followed, and one from a role to itself. */
const longGraph = (): RoleGraph =>
  aSeatedGraph(
    Array.from({ length: 60 }, (_, index) => ({ id: `${index}`, field: index % 2, level: index })),
    [
      ['0', '59'],
      ['1', '40'],
      ['59', '0'],
      ['7', '7'],
    ],
  )

const SMALL: readonly (readonly [string, RoleGraph])[] = [
  ['the default graph', defaultGraph()],
  ['the café', createRoleGraph(roleGraphSchema.parse(cafeData))],
  ...Object.entries(oddGraphs).map(([name, data]) => [name, createRoleGraph(data)] as const),
  ['60 levels', longGraph()],
]
const RANDOM = COUNTS.flatMap((fields) =>
  COUNTS.map(
    (levels) =>
      [
        `${fields} fields, ${levels} levels`,
        aRandomGraph(60, levels, fields, 140, fields * 8 + levels),
      ] as const,
  ),
)
const LARGE = ['400 roles', aRandomGraph(400, 5, 3, 700)] as const

const cases = (
  graphs: readonly (readonly [string, RoleGraph])[],
  fieldsOf: (graph: RoleGraph) => readonly (string | null)[],
  measures: readonly MeasuresName[],
): readonly GoldenCase[] =>
  graphs.flatMap(([name, graph]) =>
    fieldsOf(graph).flatMap((field) =>
      measures.map((size) => ({
        name: `${name}; ${field ?? 'all'}; ${size}`,
        graph,
        field,
        measures: MEASURES[size],
      })),
    ),
  )

export const goldenCases: readonly GoldenCase[] = [
  ...cases(SMALL, ({ fields }) => [null, ...fields.keys(), 'no such field'], [
    'wide',
    'narrow',
    'compact',
    'odd',
    'straight',
  ]),
  ...cases(RANDOM, () => [null], ['narrow']),
  ...cases(RANDOM, ({ fields }) => [[...fields.keys()].at(-1) ?? null], ['compact']),
  ...cases([LARGE], () => [null, 'field-1'], ['wide', 'straight']),
]

const ROOMS = [
  [390, null, 1],
  [820, null, 1],
  [684, 650, 1],
  [902, 686, 1],
  [1015, 780, 1.25],
  [2100, 1320, 1],
] as const

export const roomCases: readonly RoomCase[] = [
  ...SMALL,
  ...RANDOM.filter((_, index) => index % 27 === 3),
  LARGE,
].flatMap(([name, graph]) =>
  [null, [...graph.fields.keys()][0] ?? null].flatMap((field) =>
    ROOMS.map(([width, height, textScale]) => ({
      name: `${name}; ${field ?? 'all'}; room ${width} × ${height ?? 'any'} × ${textScale}`,
      graph,
      field,
      room: { width, height, textScale },
      cardWidth: 285,
    })),
  ),
)

/** A few letters that differ wherever the value does. */
export const digest = (value: unknown): string =>
  createHash('sha256').update(JSON.stringify(value)).digest('base64url').slice(0, 8)

/** Places and curves by ids, with numbers as they are, each in a few letters. */
export function tellLayout({ width, height, columns, bands, cards, stubs, curves }: Placed): string {
  const told = (boxes: Placed['cards']) =>
    [...boxes].map(([id, box]) => [id, box.x, box.y, box.width, box.height])
  const places = {
    size: [width, height],
    columns: columns.map(({ level, x, width: wide, roles }) => [level, x, wide, roles]),
    bands: bands.map(({ field, y, height: high, roles }) => [field, y, high, roles]),
    cards: told(cards),
    stubs: told(stubs),
  }
  const ways = curves.map(({ transition, arrow, loop, points, from, to }) => [
    transition.from,
    transition.to,
    arrow,
    loop,
    [...points.subarray(from, to)],
  ])
  return `${digest(places)} ${digest(ways)}`
}
