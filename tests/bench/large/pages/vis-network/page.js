// vis-network with what its documentation names for large graphs: no physics, straight lines, none while the view moves.
import { DataSet, DataView as KeptView } from 'vis-data'
import { Network } from 'vis-network'
import '../page.css'
import { aroundOf, CARD, edges, LINE, LIT, ROOM, roles, viewOn, wholeView } from '../graph.js'
import { drawn, lit, work } from '../work.js'

const PADDING = 20
let isHalf = false

const nodes = new DataSet(
  roles.map(({ index, title, lines, colour, x, y }) => ({
    id: index,
    x: x + CARD.width / 2,
    y: y + CARD.height / 2,
    label: [title, ...lines].join('\n'),
    color: { background: '#fff', border: colour, highlight: { background: '#fff', border: LIT } },
  })),
)
const lines = new DataSet(edges.map(({ index, from, to }) => ({ id: index, from, to })))
const shownNodes = new KeptView(nodes, { filter: ({ id }) => !isHalf || roles[id].isKept })
const shownLines = new KeptView(lines, { filter: ({ id }) => !isHalf || edges[id].isKept })

const network = new Network(
  document.getElementById('root'),
  { nodes: shownNodes, edges: shownLines },
  {
    physics: false,
    layout: { improvedLayout: false },
    nodes: {
      shape: 'box',
      widthConstraint: CARD.width - PADDING,
      heightConstraint: CARD.height - PADDING,
      borderWidth: 2,
      font: { size: 12 },
    },
    edges: { arrows: 'to', smooth: false, color: { color: LINE, highlight: LIT } },
    interaction: { dragNodes: false, hideEdgesOnDrag: true, hideEdgesOnZoom: true },
  },
)

const rendered = () => new Promise((done) => network.once('afterDrawing', done))

function setView({ x, y, zoom }) {
  const position = { x: (ROOM.width / 2 - x) / zoom, y: (ROOM.height / 2 - y) / zoom }
  network.moveTo({ position, scale: zoom, animation: false })
}

setView(wholeView())
network.once('afterDrawing', drawn)

network.on('click', async ({ nodes: [chosen] }) => {
  if (chosen === undefined) return
  const around = aroundOf(chosen)
  const done = rendered()
  network.setSelection(
    { nodes: [...around.roles], edges: around.edges.map(({ index }) => index) },
    { highlightEdges: false },
  )
  await done
  lit(chosen)
})

const moved = async (view) => {
  const done = rendered()
  setView(view)
  network.redraw()
  await done
}

work({
  view: () => ({ ...network.canvasToDOM({ x: 0, y: 0 }), zoom: network.getScale() }),
  placeOf: (index) =>
    network.canvasToDOM({ x: roles[index].x + CARD.width / 2, y: roles[index].y + CARD.height / 2 }),
  goTo: (index, zoom) => moved(viewOn(index, zoom)),
  goWhole: () => moved(wholeView()),
  filter: async () => {
    const done = rendered()
    isHalf = true
    shownNodes.refresh()
    shownLines.refresh()
    await done
  },
})
