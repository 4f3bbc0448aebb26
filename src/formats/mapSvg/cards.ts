// Bands, cards and stubs as SVG.

import type { Role } from '../../graph/model'
import type { RoleGraph } from '../../graph/roleGraph'
import type { Box } from '../../layout/input'
import { CARD_CORNER } from '../../scene/large/paintFrame'
import type { RoleStatus } from '../../scene/scene'
import { tag } from '../xml'
import { countsHeight, drawCounts } from './counts'
import { type Line, lineWidth } from './measure'
import { type FieldPaint, PAINT } from './paint'
import {
  BAND_NAME,
  CARD,
  type CardText,
  LEVEL_NAME,
  LINE,
  type Plan,
  SECOND,
  STUB,
  type StubText,
  TITLE,
} from './plan'
import { baselineIn, type Look, textLine } from './textLine'

/** How a role stands in a picture: as all do, apart from what is looked at, joined to it, or looked at itself. */
type RoleStanding = 'plain' | 'faded' | 'linked' | 'chosen'

/** Sides and ends look alike: the heading names them. */
export function toStanding(status: RoleStatus): RoleStanding {
  if (status === 'previewed') return 'linked'
  return status === 'plain' || status === 'faded' || status === 'linked' ? status : 'chosen'
}

/** How what is drawn looks and reads. */
export interface Style {
  readonly graph: RoleGraph
  readonly paintOf: (field: string) => FieldPaint
  /** Language of the reader. */
  readonly readersLanguage: string
}

/** Room for the mark and its gap before a name, px. */
const BEFORE_NAME = 20
const CORNER = { band: 18, card: CARD_CORNER } as const

/** The mark of a field, the middle of its shape at `x` and `y`; a sign stands in the gap after it. */
export const fieldMark = (
  { shape, sign, field }: FieldPaint,
  x: number,
  y: number,
  opacity?: string,
): string =>
  tag('path', {
    d: shape,
    fill: field,
    'fill-opacity': opacity,
    transform: `translate(${Math.round((x - CARD.mark / 2) * 10) / 10} ${Math.round((y - CARD.mark / 2) * 10) / 10}) scale(${CARD.mark / 12})`,
  }) +
  (sign === ''
    ? ''
    : tag(
        'text',
        {
          x: x + CARD.mark / 2 + 1,
          y: y + 3.5,
          fill: field,
          'fill-opacity': opacity,
          'font-size': 11,
          'font-weight': 600,
          'aria-hidden': 'true',
        },
        sign,
      ))

/** Lines from the upper edge `top` down. */
const stack = (
  lines: readonly Line[],
  x: number,
  top: number,
  height: number,
  look: Look,
  { readersLanguage }: Style,
): string =>
  lines
    .map((line, index) =>
      textLine(line, x, top + index * height + baselineIn(height, look.size), readersLanguage, look),
    )
    .join('')

export const drawBands = ({ layout, bands, levels }: Plan, style: Style): string =>
  [
    ...layout.bands.map(({ field, x, y, width, height }) => {
      const paint = style.paintOf(field)
      const lines = bands.get(field) ?? []
      const right = x + width - 18
      const widest = Math.max(0, ...lines.map((line) => lineWidth(line, BAND_NAME)))
      return tag(
        'g',
        {},
        tag('rect', { x, y, width, height, rx: CORNER.band, fill: paint.fill }),
        tag('rect', {
          x: right - widest - BEFORE_NAME - 10,
          y: y + 6,
          width: widest + BEFORE_NAME + 20,
          height: lines.length * LINE.name + 4,
          rx: 10,
          fill: paint.band,
        }),
        fieldMark(paint, right - widest - BEFORE_NAME / 2 - 4, y + 8 + LINE.name / 2),
        stack(lines, right - widest, y + 8, LINE.name, { ...BAND_NAME, fill: paint.field }, style),
      )
    }),
    ...layout.columns.map(({ level, x }) =>
      stack(levels.get(level) ?? [], x, 18, LINE.name, LEVEL_NAME, style),
    ),
  ].join('')

export function drawCard(
  role: Role,
  { x, y, width, height }: Box,
  { title, second, count, counts }: CardText,
  standing: RoleStanding,
  style: Style,
): string {
  const paint = style.paintOf(role.field)
  const isFaded = standing === 'faded'
  const isRising = role.level !== style.graph.levels.keys().next().value
  const facts = Math.max(second.length * LINE.second, count === null ? 0 : LINE.second, countsHeight(counts))
  const top = y + (height - title.length * LINE.title - facts) / 2
  const below = top + title.length * LINE.title
  const left = x + CARD.padding + CARD.mark + CARD.afterMark
  const muted = { ...SECOND, fill: PAINT.muted }
  const ring =
    standing === 'chosen'
      ? tag('rect', {
          x: x - 3,
          y: y - 3,
          width: width + 6,
          height: height + 6,
          rx: CORNER.card + 3,
          fill: 'none',
          stroke: paint.field,
          'stroke-width': 4,
          'stroke-opacity': '0.24',
        })
      : ''
  return tag(
    'g',
    {},
    ring,
    tag('rect', {
      x,
      y,
      width,
      height,
      rx: CORNER.card,
      fill: isFaded ? paint.band : isRising ? paint.tint : PAINT.surface,
      stroke: isFaded || (standing === 'plain' && !isRising) ? PAINT.line : paint.field,
      'stroke-width': standing === 'chosen' ? 2 : 1,
    }),
    fieldMark(paint, x + CARD.padding + CARD.mark / 2, y + height / 2, isFaded ? '0.45' : undefined),
    stack(title, left, top, LINE.title, isFaded ? { size: TITLE.size, fill: PAINT.muted } : TITLE, style),
    stack(second, left, below, LINE.second, muted, style),
    count === null
      ? ''
      : stack(
          [[{ value: count, language: style.readersLanguage }]],
          x + width - CARD.padding,
          below + facts - LINE.second,
          LINE.second,
          { ...muted, anchor: 'end' },
          style,
        ),
    drawCounts(counts, x + width - CARD.padding, below + facts, style.readersLanguage),
  )
}

/** A role of another field that a transition leads to or comes from. */
export function drawStub(
  role: Role,
  { x, y, width, height }: Box,
  { lines, counts }: StubText,
  standing: RoleStanding,
  style: Style,
): string {
  const paint = style.paintOf(role.field)
  const top = y + (height - lines.length * LINE.stub) / 2
  return tag(
    'g',
    {},
    tag('rect', {
      x,
      y,
      width,
      height,
      rx: CORNER.card,
      fill: PAINT.paper,
      stroke: standing === 'linked' || standing === 'chosen' ? paint.field : PAINT.edge,
      'stroke-width': standing === 'chosen' ? 2 : 1,
      'stroke-dasharray': '3 3',
    }),
    fieldMark(paint, x + CARD.padding + CARD.mark / 2, y + height / 2),
    stack(
      lines,
      x + CARD.padding + CARD.mark + CARD.afterMark,
      top,
      LINE.stub,
      { ...STUB, fill: standing === 'faded' ? PAINT.muted : PAINT.ink },
      style,
    ),
    drawCounts(
      counts,
      x + width - CARD.padding,
      y + (height + countsHeight(counts)) / 2,
      style.readersLanguage,
    ),
  )
}
