// What the signs mean, in words, and where the data comes from: rows of marks with text below the map.

import type { LineGroup } from '../../graph/groupLines'
import type { Role, Transition } from '../../graph/model'
import type { RoleGraph } from '../../graph/roleGraph'
import { type LegendFacts, legendLines } from '../../scene/legend'
import type { Reader } from '../reader'
import { sourceSentences } from '../sentence'
import { tag } from '../xml'
import { strokeOf } from './curves'
import { differenceMark } from './differenceMark'
import { type Face, lineWidth, type Run, wrap } from './measure'
import { PAINT } from './paint'
import { baselineIn, textLine } from './textLine'

const WORDS: Face = { size: 13 }
const LINE = 20
/** Between two entries of a row, px. */
const GAP = 28
/** Below the rows of marks, px. */
const GAP_BELOW = 4
const SAMPLE = { width: 36, gap: 10 } as const
const SQUARE = { width: 11, gap: 8 } as const

interface Entry {
  readonly words: readonly Run[]
  readonly mark: {
    readonly width: number
    readonly gap: number
    readonly draw: (x: number, y: number) => string
  }
}

export interface Block {
  readonly markup: string
  readonly height: number
}

const LOOK = { ...WORDS, fill: PAINT.muted }

/** Marks with their words one after another, in as many rows as they need. */
function drawEntries(entries: readonly Entry[], width: number, readersLanguage: string): Block {
  let [x, y] = [0, 0]
  const markup = entries.map(({ words, mark }) => {
    const before = mark.width + mark.gap
    const wide = before + lineWidth(words, WORDS)
    if (x > 0 && x + wide > width) [x, y] = [0, y + LINE]
    const here = x
    x += wide + GAP
    return (
      mark.draw(here, y + LINE / 2) +
      textLine(words, here + before, y + baselineIn(LINE, WORDS.size), readersLanguage, LOOK)
    )
  })
  return { markup: markup.join(''), height: entries.length === 0 ? 0 : y + LINE }
}

/** Sentences one below the other, from `top` down, broken into lines where they have to be. */
function drawSentences(
  sentences: readonly (readonly Run[])[],
  top: number,
  width: number,
  readersLanguage: string,
): Block {
  const lines = sentences.flatMap((words) => wrap(words, width, WORDS))
  const markup = lines.map((line, index) =>
    textLine(line, 0, top + index * LINE + baselineIn(LINE, WORDS.size), readersLanguage, LOOK),
  )
  return { markup: markup.join(''), height: top + lines.length * LINE }
}

const lineMark = (line: Pick<Transition, 'kind' | 'basis'>): Entry['mark'] => ({
  ...SAMPLE,
  draw: (x, y) =>
    tag('path', { d: `M${x} ${y}h27`, fill: 'none', stroke: PAINT.edge, ...strokeOf(line, 1.5) }) +
    tag('path', { d: `M${x + 36} ${y}l-9 -3.500v7z`, fill: PAINT.edge }),
})

export interface Shown {
  readonly facts: LegendFacts
  readonly roles: readonly Role[]
  /** The groups that counts of lines say, which rest on skill tags; none where no line has its counts. */
  readonly groups: readonly LineGroup[]
  /** Whether lines that are not lit are unbroken, whatever they are. */
  readonly isAlike: boolean
}

/** Kinds of line, how many of them are editorial, and what counts mean where there are any. */
export function drawLegend({ facts, roles, groups, isAlike }: Shown, reader: Reader, width: number): Block {
  const { say, language } = reader
  const words = (value: string): readonly Run[] => [{ value, language }]
  const { hidden } = facts
  const hasTags = roles.some(({ responsibilities }) =>
    responsibilities.some(({ skills }) => skills.length > 0),
  )
  const editorialFields = roles.filter((role) => role.editorial.includes('field')).length
  const entries: Entry[] = legendLines(facts)
    .filter(({ isDrawn }) => isDrawn)
    .map((line) => ({ words: words(say(`legend.${line.group}`)), mark: lineMark(line) }))
  for (const kind of groups)
    entries.push({
      words: words(say(kind)),
      mark: { ...SQUARE, draw: (x, y) => differenceMark(kind, x, y - 5.5) },
    })
  const sentences = [
    basisOf(facts, say),
    ...(isAlike && facts.total > 0 ? [say('legend.alike')] : []),
    ...(hidden > 0 ? [say('legend.hidden', { count: hidden })] : []),
    ...(groups.length > 0 && hasTags ? [say('countsBasis')] : []),
    ...(editorialFields > 0 ? [say('editorialFields', { count: editorialFields })] : []),
  ]
  const marks = drawEntries(entries, width, language)
  const said = drawSentences(
    sentences.map(words),
    marks.height + (facts.total === 0 ? 0 : GAP_BELOW),
    width,
    language,
  )
  return { markup: marks.markup + said.markup, height: said.height }
}

/** On whose word the transitions are, as on the page. */
function basisOf({ total, editorial }: LegendFacts, say: Reader['say']): string {
  if (total === 0) return say('legend.empty')
  if (editorial === 0) return say('legend.none')
  if (editorial === total) return say('legend.all', { count: total })
  return say('legend.some', { count: editorial, total })
}

/** The source with its remark, and the version and day of the data. */
export const drawFooter = (graph: RoleGraph, reader: Reader, width: number): Block =>
  drawSentences(sourceSentences(graph, reader), 0, width, reader.language)
