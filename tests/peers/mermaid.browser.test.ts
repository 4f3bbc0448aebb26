import mermaid from 'mermaid'
import { beforeAll, describe, expect, it } from 'vitest'
import { writeMermaid } from '../../src/formats/mermaid/mermaid'
import { createRoleGraph } from '../../src/graph/roleGraph'
import { wordingOf } from '../../src/graph/text'
import { chinese, defaultGraph, english, graphs } from '../formats/cases'
import { aLongGraph, aWebOf } from '../formats/mermaid/limits'
import { aGraphData } from '../graph/builders'

/** The diagram that Mermaid draws of a text. */
async function diagramOf(text: string): Promise<Element> {
  const { svg } = await mermaid.render('diagram', text)
  return new DOMParser().parseFromString(svg, 'text/html').body
}

const bare = (text: string): string => text.replace(/[\s\p{Cf}]/gu, '')
const labelsIn = (diagram: Element, kind: string): readonly string[] =>
  [...diagram.querySelectorAll(kind)].map(({ textContent }) => bare(textContent))

describe('the graph in Mermaid', () => {
  beforeAll(() => mermaid.initialize({ startOnLoad: false, securityLevel: 'strict' }))

  it.each(graphs)('[TAKE8] of %s is drawn, with every title as it stands', async (_, graph) => {
    for (const reader of [english, chinese]) {
      const diagram = await diagramOf(writeMermaid({ graph }, reader))
      const titles = [...graph.roles.values()].map(({ title }) =>
        bare(wordingOf(title, reader.language, graph.languages).value),
      )
      expect(labelsIn(diagram, '.node').toSorted()).toEqual(titles.toSorted())
      expect(diagram.querySelectorAll('.flowchart-link')).toHaveLength(graph.transitions.length)
      expect(diagram.querySelector('script, img, a')).toBeNull()
    }
  })

  it('[TAKE8] says in its text what dotted means, where there is an arrow', async () => {
    const text = writeMermaid({ graph: defaultGraph }, chinese)
    expect(text).toContain('  %% 虚线为编者推断，实线由原文写明。\n')
    const diagram = await diagramOf(text)
    expect(diagram.querySelector('svg > desc')).toHaveTextContent('虚线为编者推断，实线由原文写明。')
    expect(writeMermaid({ graph: createRoleGraph(aGraphData('a')) }, english)).not.toContain('Dotted')
  })

  it('[TAKE8] has a subgraph a field', async () => {
    const diagram = await diagramOf(writeMermaid({ graph: defaultGraph }, english))
    expect(labelsIn(diagram, '.cluster-label').toSorted()).toEqual(['Digitalmarketing', 'E-commerce'])
  })

  it('[TAKE8] draws editorial transitions dotted and stated ones solid, and says which are lateral', async () => {
    const data = aGraphData('a>b', 'a=c')
    const [first, second] = data.transitions
    if (!first || !second) throw new Error('There are two transitions')
    const graph = createRoleGraph({ ...data, transitions: [{ ...first, basis: 'stated' }, second] })
    const diagram = await diagramOf(writeMermaid({ graph }, english))
    const lines = [...diagram.querySelectorAll('.flowchart-link')].map(({ classList }) =>
      classList.contains('edge-pattern-dotted'),
    )
    expect(lines).toEqual([false, true])
    expect(diagram.querySelector('svg > desc')).toHaveTextContent(
      'Dotted arrows are inferred by the editors, solid ones are stated by the source.',
    )
    expect(labelsIn(diagram, '.edgeLabel').filter((label) => label !== '')).toContain('Lateralmove')
  })

  it('[TAKE13] is drawn up to the moves and characters that are cautioned of, and not beyond', async () => {
    await expect(mermaid.parse(writeMermaid({ graph: aWebOf(500) }, english))).resolves.toBeTruthy()
    await expect(mermaid.parse(writeMermaid({ graph: aWebOf(501) }, english))).rejects.toThrow(/limit is 500/)
    const [whole, beyond] = [50_000, 50_001].map((length) =>
      writeMermaid({ graph: aLongGraph(length) }, english),
    )
    expect(labelsIn(await diagramOf(whole ?? ''), '.node')).toHaveLength(2)
    expect(labelsIn(await diagramOf(beyond ?? ''), '.node')).toEqual(['Maximumtextsizeindiagramexceeded'])
  })
})
