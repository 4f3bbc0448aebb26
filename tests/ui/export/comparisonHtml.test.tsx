import { describe, expect, it } from 'vitest'
import { comparisonHtml } from '../../../src/formats/html/comparisonHtml'
import { createRoleGraph } from '../../../src/graph/roleGraph'
import { english } from '../../formats/cases'
import { aHostileGraph, inHundreds } from '../../hostile/graphs'
import { isWhole } from '../../hostile/isWhole'
import { hostileTexts } from '../../hostile/texts'

const OWN = 'html head meta title body div h1 h2 table thead tbody tr th td bdi br p'.split(' ')
const ATTRIBUTES = 'lang charset border cellspacing cellpadding rules valign scope align'.split(' ')

describe('a comparison in HTML, as a browser reads it', () => {
  it.each(inHundreds(hostileTexts(isWhole)))(
    '[SAFE3] is a table and nothing else, whatever its texts hold, hundred %#',
    (...texts) => {
      const graph = createRoleGraph(aHostileGraph(texts))
      const [first, ...others] = graph.roles.values()
      if (!first) throw new Error('There is a role')
      const content = { graph, first, others: others.slice(0, 3) }
      for (const html of [
        comparisonHtml.write(content, english),
        comparisonHtml.copy.html(content, english),
      ]) {
        const read = new DOMParser().parseFromString(html, 'text/html')
        const elements = [...read.querySelectorAll('*')]
        expect(elements.map(({ localName }) => localName).filter((name) => !OWN.includes(name))).toEqual([])
        const names = elements.flatMap((element) => element.getAttributeNames())
        expect(names.filter((name) => !ATTRIBUTES.includes(name))).toEqual([])
        expect(read.querySelectorAll('table')).toHaveLength(3)
        for (const row of read.querySelectorAll('tr'))
          expect(row.children).toHaveLength(row.closest('table')?.rows[0]?.cells.length ?? 0)
      }
    },
  )
})
