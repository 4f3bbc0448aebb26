// The map over vis-network, which draws on a canvas: `drawn`, `data-lit` and `placeOf` tell the measurements what a page of
// elements would show them.

import { CARD, roles, transitions } from 'virtual:graph'
import { DataSet } from 'vis-data'
import { Network } from 'vis-network'
import '../page.css'

const LINE = '#94a3b8'
const LIT = '#b45309'
const FADED = 'rgba(148, 163, 184, 0.3)'

const nodes = new DataSet(
  roles.map(({ id, title, level, x, y }) => ({
    id,
    label: `${title}\n${level}`,
    x: x + CARD.width / 2,
    y: y + CARD.height / 2,
  })),
)
const edges = new DataSet(transitions.map(({ from, to }) => ({ id: `${from}~${to}`, from, to })))

const network = new Network(
  document.getElementById('root'),
  { nodes, edges },
  {
    physics: false,
    nodes: {
      shape: 'box',
      widthConstraint: CARD.width,
      heightConstraint: CARD.height,
      color: { background: '#fff', border: LINE, highlight: { background: '#fff', border: LIT } },
    },
    edges: { arrows: 'to', color: LINE, smooth: { enabled: true, type: 'cubicBezier' } },
    interaction: { dragNodes: false, selectConnectedEdges: false },
  },
)

network.once('afterDrawing', () => {
  window.drawn = true
})

network.on('selectNode', ({ nodes: [chosen] }) => {
  const near = new Set(network.getConnectedNodes(chosen))
  const lit = new Set(network.getConnectedEdges(chosen))
  edges.update(
    edges.getIds().map((id) => ({ id, color: lit.has(id) ? LIT : FADED, width: lit.has(id) ? 3 : 1 })),
  )
  nodes.update(nodes.getIds().map((id) => ({ id, opacity: id === chosen || near.has(id) ? 1 : 0.3 })))
  network.once('afterDrawing', () => {
    document.body.dataset.lit = chosen
  })
})

window.placeOf = (id) => network.canvasToDOM(network.getPosition(id))
