// What is taken along keeps every name as it is: signs are masked where the target is Markdown, and nowhere else.
import { describe, expect, it } from 'vitest'
import { formats } from '../../src/formats/formats'
import { comparisonHtml } from '../../src/formats/html/comparisonHtml'
import { routeMarkdown } from '../../src/formats/markdown/routeMarkdown'
import type { Transition } from '../../src/graph/model'
import { aGraph } from '../graph/builders'
import { english } from './cases'

const NAME = 'O*NET [SEO] <C++> & a|b'
const MASKED = String.raw`O\*NET \[SEO\] \<C++\> & a\|b`

const graph = aGraph('a>b', { a: { title: NAME, does: ['plan'] }, b: { does: ['plan'] } })
const rolesOf = ({ roles }: typeof graph) => {
  const [first, ...others] = roles.values()
  if (first === undefined) throw new Error('There is a role')
  return { graph, first, others }
}

/** What a word processor shows of HTML. */
const shown = (html: string): string =>
  html.replace(/<[^>]*>/g, '').replace(/&#(\d+);/g, (_, code) => String.fromCodePoint(Number(code)))

describe('a name with signs', () => {
  it('[TAKE12] is pasted into documents as it stands, and masked for editors of Markdown alone', () => {
    const content = rolesOf(graph)
    expect(shown(comparisonHtml.copy.html(content, english))).toContain(`${NAME} → Title of b`)
    expect(shown(comparisonHtml.write(content, english))).toContain(NAME)
    expect(comparisonHtml.copy.text(content, english)).toContain(MASKED)
  })

  it('[TAKE5] stands in each file of the map without a sign of Markdown', () => {
    for (const format of formats.graph) {
      const text = format.write?.({ graph }, english) ?? ''
      expect([format.id, text.includes(String.raw`O\*NET`)]).toEqual([format.id, false])
    }
  })
})

describe('a name from right to left', () => {
  const arabic = aGraph('a>b', 'b>c', {
    a: { title: 'مندوب مبيعات (CRM)', does: ['plan'] },
    b: { title: 'مدير المبيعات', does: ['plan'] },
  })
  const held = '\u2067مندوب مبيعات (CRM)\u2069 → \u2067مدير المبيعات\u2069'

  it('[TAKE5] does not turn the arrow beside it in Markdown', () => {
    const steps: readonly Transition[] = arabic.transitions
    expect(routeMarkdown.write({ graph: arabic, steps }, english)).toContain(`Step 1: ${held}`)
    expect(comparisonHtml.copy.text({ ...rolesOf(arabic), graph: arabic }, english)).toContain(`## ${held}`)
  })
})
