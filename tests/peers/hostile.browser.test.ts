import mermaid from 'mermaid'
import { beforeAll, describe, expect, it } from 'vitest'
import { writeMermaid } from '../../src/formats/mermaid/mermaid'
import { createRoleGraph } from '../../src/graph/roleGraph'
import { english } from '../formats/cases'
import { aHostileGraph, inHundreds } from '../hostile/graphs'
import { isWhole } from '../hostile/isWhole'
import { hostileTexts } from '../hostile/texts'

describe('a graph that is hostile, in Mermaid', () => {
  // Whatever it is told to trust.
  beforeAll(() => mermaid.initialize({ startOnLoad: false, securityLevel: 'loose', maxTextSize: 10_000_000 }))

  it.each(inHundreds(hostileTexts(isWhole), 60))(
    '[SAFE3] of sixty %# draws roles and nothing else',
    async (...texts) => {
      const graph = createRoleGraph(aHostileGraph(texts))
      const { svg } = await mermaid.render('diagram', writeMermaid({ graph }, english))
      const { body } = new DOMParser().parseFromString(svg, 'text/html')
      expect(body.querySelectorAll('.node')).toHaveLength(graph.roles.size)
      expect(body.querySelectorAll('.flowchart-link')).toHaveLength(graph.transitions.length)
      expect(body.querySelector('script, img, a, iframe, image, [onclick], [onload], [onerror]')).toBeNull()
      expect('harmed' in globalThis).toBe(false)
    },
  )
})
