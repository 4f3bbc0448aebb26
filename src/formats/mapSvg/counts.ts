// On cards of a picture, how much of each lit transition is covered, partly covered and new; which way it goes where there are both.
import { saidGroups, type TransitionCounts, transitionCounts } from '../../graph/groupLines'
import { countsOn } from '../../scene/counts'
import type { Scene } from '../../scene/scene'
import { tag } from '../xml'
import { differenceMark } from './differenceMark'
import { type Face, widthOf } from './measure'
import { PAINT } from './paint'
import { baselineIn, textLine } from './textLine'

const NUMBER: Face = { size: 13, bold: true }
/** In px; `sign` with its gap. */
const ROW = { height: 20, mark: 11, afterMark: 3, between: 7, sign: 19 } as const

export interface Counts extends TransitionCounts {
  /** Whether it leads to the card or comes from it; null where only one does. */
  readonly way: 'to' | 'from' | null
}

/** One row a transition. */
export function cardCounts(scene: Scene, role: string): readonly Counts[] {
  const transitions = countsOn(scene, role)
  return transitions.map((one) => ({
    ...transitionCounts(scene.graph, one),
    way: transitions.length === 1 ? null : one.to === role ? 'to' : 'from',
  }))
}

const numberWidth = (count: number): number => widthOf(String(count), NUMBER)

const rowWidth = (counts: Counts): number =>
  saidGroups(counts).reduce(
    (sum, [, lines]) => sum + ROW.mark + ROW.afterMark + numberWidth(lines) + ROW.between,
    (counts.way === null ? 0 : ROW.sign) - ROW.between,
  )

/** The room that rows of counts need, px; 0 for none. */
export const countsWidth = (rows: readonly Counts[]): number => Math.max(0, ...rows.map(rowWidth))
export const countsHeight = (rows: readonly Counts[]): number => rows.length * ROW.height

/** An arrow that runs against a bar, or from one. */
const SIGNS = {
  to: 'M0 0h9M5.500 -3.500l3.500 3.500l-3.500 3.500M12 -4v8',
  from: 'M0 -4v8M3 0h9M8.500 -3.500l3.500 3.500l-3.500 3.500',
} as const

/** Rows of counts that end at `right` and `bottom`, px. */
export function drawCounts(
  rows: readonly Counts[],
  right: number,
  bottom: number,
  readersLanguage: string,
): string {
  return rows
    .map((counts, index) => {
      const middle = bottom - countsHeight(rows) + (index + 0.5) * ROW.height
      let x = right - rowWidth(counts)
      const sign =
        counts.way === null
          ? ''
          : tag('path', {
              d: SIGNS[counts.way],
              transform: `translate(${x} ${middle})`,
              fill: 'none',
              stroke: PAINT.ink,
              'stroke-width': 1.5,
            })
      if (counts.way !== null) x += ROW.sign
      const marks = saidGroups(counts).map(([kind, lines]) => {
        const at = x
        x += ROW.mark + ROW.afterMark + numberWidth(lines) + ROW.between
        return (
          differenceMark(kind, at, middle - 5.5) +
          textLine(
            [{ value: String(lines), language: readersLanguage }],
            at + ROW.mark + ROW.afterMark,
            middle - 10 + baselineIn(20, NUMBER.size),
            readersLanguage,
            NUMBER,
          )
        )
      })
      return sign + marks.join('')
    })
    .join('')
}
