// Role graphs with a text in every place that a text may stand in.
import type { RoleGraphData, Text } from '../../src/graph/model'

const LABEL = 200
const PASSAGE = 10_000
const MALFORMED = /\p{Cs}|[^\P{Cc}\t\n\r]|[\uFFFE\uFFFF]/gu

/** As much of a text as a graph may hold; no text of a graph is blank. */
function legal(text: string, longest: number): string {
  const kept = text
    .replace(MALFORMED, '')
    .slice(0, longest)
    .replace(/\p{Cs}/gu, '')
  return kept.trim() === '' ? `${kept.slice(1)}.` : kept
}

/** An id with a text in it, unlike any other of its number; the sign between two ids of an address is in none. */
const idOf = (text: string, index: number): string =>
  `${index} ${legal(text, LABEL - 10).replaceAll('~', '-')}`

/**
 * A valid graph of as many roles as there are texts; each stands in every place of its role, and of what belongs to it. All of
 * them stand in all lists of the first two roles, so that a panel shows them all.
 */
export function aHostileGraph(texts: readonly string[], id = 'hostile'): RoleGraphData {
  const at = (index: number): string => texts[index % texts.length] ?? ''
  const label = (index: number): string => legal(at(index), LABEL)
  const passage = (index: number): string => legal(at(index), PASSAGE)
  // In one language, in both, in one that the interface is not in, or in one that there is not.
  const worded = (index: number, write: (index: number) => string): Text =>
    [
      write(index),
      { 'zh-CN': write(index), en: write(index + 1) },
      { ar: write(index), en: write(index + 1) },
      { 'en-ab12': write(index), 'zh-CN': write(index + 1) },
      { 'xx-US-US': write(index) },
    ][index % 5] ?? ''
  const ids = texts.map(idOf)
  const linesOf = (index: number): readonly number[] => (index < 2 ? [...ids.keys()] : [0, 1])
  const idAt = (index: number): string => ids[index % ids.length] ?? ''
  return {
    format: 'role-graph/1',
    id,
    version: label(0),
    updated: '2026-11-22',
    title: worded(1, label),
    languages: ['en', 'zh-CN', 'en-ab12'],
    source: { title: worded(2, label), remark: worded(3, label), note: worded(4, passage) },
    schemes: ids.map((own, index) => ({
      id: own,
      name: worded(index, label),
      licence: worded(index, label),
    })),
    fields: ids.map((own, index) => ({ id: own, name: worded(index, label) })),
    levels: ids.map((own, index) => ({ id: own, rank: index, name: worded(index, label) })),
    skills: ids.map((own, index) => ({
      id: own,
      name: worded(index, label),
      description: worded(index, passage),
    })),
    roles: ids.map((own, index) => ({
      id: own,
      formerIds: [`was ${own}`],
      title: worded(index, label),
      alsoCalled: linesOf(index).map((line) => worded(index + line, label)),
      field: own,
      level: own,
      editorial: ['field'],
      note: worded(index, passage),
      responsibilities: linesOf(index).map((line) => ({
        id: `${line} ${own}`,
        text: worded(index + line, passage),
        question: worded(index + line, passage),
        skills: [idAt(index + line), idAt(index + 1)],
      })),
      codes: linesOf(index).map((line) => ({
        scheme: idAt(index + line),
        code: label(index + line),
        label: worded(index + line, label),
        match: 'close',
        confidence: 'low',
      })),
    })),
    transitions: ids.slice(1).map((own, index) => ({
      from: idAt(index),
      to: own,
      kind: index % 2 === 0 ? 'promotion' : 'lateral',
      basis: index % 3 === 0 ? 'stated' : 'editorial',
      confidence: 'medium',
      reason: worded(index, passage),
      cites: [[`0 ${idAt(index)}`, `1 ${own}`]],
    })),
    readiness: {
      signals: ids.map((own, index) => ({ id: `sign ${own}`, text: worded(index, passage) })),
      notes: ids.map((own, index) => ({ id: `note ${own}`, text: worded(index, passage) })),
    },
  }
}

/** Texts a hundred at a time: as many as one map holds and can still be drawn. */
export const inHundreds = (texts: readonly string[], many = 100): readonly (readonly string[])[] =>
  Array.from({ length: Math.ceil(texts.length / many) }, (_, index) =>
    texts.slice(index * many, (index + 1) * many),
  )
