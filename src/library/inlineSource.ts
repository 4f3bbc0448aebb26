// Graphs that stand in the page itself, each as the text of `<script type="application/json" data-graph="{…}">`, whose
// attribute says what is offered. The policy lets no such block run: it is data.
import { isOfferedGraph } from './isOfferedGraph'
import type { OfferedGraph } from './site'
import type { GraphSource } from './source'

const BLOCKS = 'script[type="application/json"][data-graph]'

type Page = Pick<Document, 'querySelectorAll'>

const foundIn = (page: Page): readonly { readonly graph: OfferedGraph; readonly block: Element }[] =>
  [...page.querySelectorAll(BLOCKS)].flatMap((block) => {
    const graph = parse(block.getAttribute('data-graph') ?? '')
    return isOfferedGraph(graph) ? [{ graph, block }] : []
  })

/** The ids of the graphs that stand in a page. */
export const idsInPage = (page: Page): readonly string[] => foundIn(page).map(({ graph }) => graph.id)

export function createInlineSource(page: Page): GraphSource {
  const found = () => foundIn(page)
  return {
    id: 'inline',
    offered: () => Promise.resolve(found().map(({ graph }) => graph)),
    read: (id) => {
      const text = found().find(({ graph }) => graph.id === id)?.block.textContent
      return Promise.resolve(text ? new TextEncoder().encode(text) : null)
    },
  }
}

function parse(text: string): unknown {
  try {
    return JSON.parse(text)
  } catch {
    return null
  }
}
