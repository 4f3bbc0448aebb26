// The graph as a Mermaid flowchart: a subgraph a field, solid arrows for what the source states, dotted for what is
// editorial; lateral moves say so.

import type { Text, Transition } from '../../graph/model'
import { wordingOf } from '../../graph/text'
import type { GraphContent } from '../contents'
import { createDetect } from '../detect'
import type { Format } from '../format'
import type { Reader } from '../reader'

/** All but letters, digits, spaces and signs that mean nothing to Mermaid is written by its number. */
const SIGN = /[^\p{L}\p{N}\p{M} ,./\-·（）、，。：→]/gu
const HIDDEN = /[\p{Cc}\p{Cf}\p{Zl}\p{Zp}]+/gu

/** A text as Mermaid takes it between quotation marks. */
const escapeMermaid = (text: string): string =>
  text
    .toWellFormed()
    .replace(HIDDEN, ' ')
    .replace(SIGN, (sign) => `#${sign.codePointAt(0) ?? 32};`)

export function writeMermaid({ graph }: GraphContent, reader: Reader): string {
  const { say } = reader
  const write = (text: Text) => escapeMermaid(wordingOf(text, reader.language, graph.languages).value)
  const roles = [...graph.roles.values()]
  const nodes = new Map(roles.map(({ id }, index) => [id, `r${index + 1}`]))
  const arrowOf = ({ kind, basis }: Transition): string =>
    `${basis === 'editorial' ? '-.->' : '-->'}${kind === 'lateral' ? `|"${escapeMermaid(say('lateral'))}"|` : ''}`
  const fields = [...graph.fields.values()].map(({ id, name }, index) => {
    const within = roles.filter(({ field }) => field === id)
    if (within.length === 0) return []
    const lines = within.map((role) => `    ${nodes.get(role.id) ?? ''}["${write(role.title)}"]`)
    return [`  subgraph f${index + 1}["${write(name)}"]`, ...lines, '  end']
  })
  const { title, source, updated, data } = graph
  const version = say('version', {
    graph: wordingOf(title, reader.language, graph.languages).value,
    version: data.version,
    date: updated,
  })
  const from = say('source', { source: wordingOf(source.title, reader.language, graph.languages).value })
  const key = graph.transitions.length === 0 ? [] : [escapeMermaid(say('arrows'))]
  return `${[
    'flowchart LR',
    `  %% ${escapeMermaid(version)}`,
    `  %% ${escapeMermaid(from)}`,
    ...key.map((arrows) => `  %% ${arrows}`),
    `  accTitle: ${write(title)}`,
    ...key.map((arrows) => `  accDescr: ${arrows}`),
    ...fields.flat(),
    ...graph.transitions.map((transition) => {
      const [first, second] = [nodes.get(transition.from), nodes.get(transition.to)]
      return `  ${first} ${arrowOf(transition)} ${second}`
    }),
  ].join('\n')}\n`
}

/**
 * What Mermaid draws unless whoever runs it lets it draw more, which a diagram itself cannot: arrows, and UTF-16 units of the text
 * without its remarks. Of what is beyond either it draws nothing.
 */
const MOST = { arrows: 500, characters: 50_000 } as const
/** Every role takes at least as many characters of the text. */
const LEAST_OF_ROLE = 10
const REMARK = /^ *%%.*\n/gm

/** That Mermaid would not draw the graph, and what to do; null where it draws it. */
function cautionOf({ graph }: GraphContent, reader: Reader): string | null {
  const { transitions, roles } = graph
  if (transitions.length > MOST.arrows)
    return reader.say('tooManyArrows', { count: transitions.length, most: MOST.arrows })
  // So that thousands are not written only to be counted.
  const isLong =
    roles.size * LEAST_OF_ROLE > MOST.characters ||
    writeMermaid({ graph }, reader).replace(REMARK, '').length > MOST.characters
  return isLong ? reader.say('tooMuchText', { most: MOST.characters }) : null
}

export const graphMermaid = {
  id: 'graph-mermaid',
  holds: 'graph',
  extension: 'mmd',
  type: 'text/plain;charset=utf-8',
  detect: createDetect('mmd', ({ start }) => /^flowchart\s/.test(start)),
  write: writeMermaid,
  caution: cautionOf,
} as const satisfies Format<'graph'>
