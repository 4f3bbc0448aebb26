// A comparison as HTML tables, for documents: as a file that opens in them, and as rich text that is pasted into them.

import type { Wording } from '../../graph/text'
import { type ComparisonTable, comparisonTables, filledColumns, SEVERAL } from '../comparisonTables'
import type { ComparisonContent } from '../contents'
import { createDetect } from '../detect'
import type { Format } from '../format'
import { directed } from '../mapSvg/textLine'
import { writeTables } from '../markdown/tableMarkdown'
import type { Reader } from '../reader'
import { readIn, sourceSentences } from '../sentence'
import { escapeXml, tag } from '../xml'

/** What Word needs to draw single lines and to keep texts off them; not as a style, which the policy of a page may block as it is copied. */
const FRAME = { border: 1, cellspacing: 0, cellpadding: 4, rules: 'all' } as const

/** Each in its language; and no text turns round what stands beside it. */
const inline = ({ value, language }: Wording, { language: readersLanguage }: Reader): string =>
  tag('bdi', { lang: language === readersLanguage ? undefined : language }, escapeXml(value))

const lines = (texts: readonly Wording[], reader: Reader): string =>
  texts.map((text) => `${texts.length > 1 ? SEVERAL : ''}${inline(text, reader)}`).join('<br/>')

function writeTable(table: ComparisonTable, reader: Reader): string {
  const { first, second, rows, notes } = table
  const columns = filledColumns(table)
  const row = (cells: readonly string[]) => `${tag('tr', { valign: 'top' }, ...cells)}\n`
  const heads = columns.map(({ head }) => tag('th', { scope: 'col', align: 'left' }, inline(head, reader)))
  const body = rows.map((cells) =>
    row(
      columns.map(({ key }) =>
        key === 'group'
          ? tag('th', { scope: 'row', align: 'left' }, lines(cells[key], reader))
          : tag('td', {}, lines(cells[key], reader)),
      ),
    ),
  )
  const drawn = tag(
    'table',
    { lang: reader.language, ...FRAME },
    tag('thead', {}, row(heads)),
    tag('tbody', {}, ...body),
  )
  return [
    tag('h2', {}, `${inline(first, reader)} → ${inline(second, reader)}`),
    ...(rows.length === 0 ? [] : [drawn]),
    ...notes.map((note) => tag('p', {}, inline(note, reader))),
  ].join('\n')
}

/** What is pasted: the tables, on whose word they stand, and where they come from. */
function writeBody(content: ComparisonContent, reader: Reader): string {
  const sources = sourceSentences(content.graph, reader).map((runs) =>
    runs.map((run) => inline(run, reader)).join(''),
  )
  const tables = comparisonTables(content, reader).map((table) => `${writeTable(table, reader)}\n`)
  return tag('div', { lang: reader.language }, ...tables, tag('p', {}, sources.join('<br/>')))
}

function writeDocument(content: ComparisonContent, reader: Reader): string {
  const { graph, first, others } = content
  const titles = [first, ...others].map(({ title }) => directed(readIn(graph, reader, title)[0].value))
  const name = escapeXml(reader.say('compared', { roles: titles.join(reader.say('comma')) }))
  const head = tag('head', {}, tag('meta', { charset: 'utf-8' }), tag('title', {}, name))
  const body = tag('body', {}, tag('h1', {}, name), '\n', writeBody(content, reader))
  return `<!doctype html>\n${tag('html', { lang: reader.language }, head, '\n', body)}\n`
}

export const comparisonHtml = {
  id: 'comparison-html',
  holds: 'comparison',
  extension: 'html',
  type: 'text/html;charset=utf-8',
  detect: createDetect('html', ({ start }) => /^<!doctype html>/i.test(start)),
  write: writeDocument,
  copy: { text: writeTables, html: writeBody },
} as const satisfies Format<'comparison'>
