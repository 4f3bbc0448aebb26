// biome-ignore-all lint/suspicious/noThenProperty: so sigma is told what a state changes.
// sigma, whose roles are discs with names: it draws no cards. What is chosen and what is filtered away are states of it.
import Graph from 'graphology'
import Sigma, { DEFAULT_STYLES } from 'sigma'
import { extremityArrow, layerFill, layerPlain, pathLine, sdfSquare } from 'sigma/rendering'
import '../page.css'
import { aroundOf, CARD, edges, LINE, LIT, roles, wholeView } from '../graph.js'
import { drawn, lit, work } from '../work.js'

const middleOf = ({ x, y }) => ({ x: x + CARD.width / 2, y: -(y + CARD.height / 2) })

const graph = new Graph({ type: 'directed', multi: true })
for (const role of roles)
  graph.addNode(role.id, { ...middleOf(role), size: CARD.height / 2, color: role.colour, label: role.title })
for (const { id, from, to } of edges)
  graph.addDirectedEdgeWithKey(id, roles[from].id, roles[to].id, { size: 1.5, color: LINE })

const sigma = new Sigma(graph, document.getElementById('root'), {
  primitives: {
    nodes: { shapes: [sdfSquare()], layers: [layerFill()] },
    edges: {
      paths: [pathLine()],
      layers: [layerPlain()],
      extremities: [extremityArrow()],
      defaultHead: 'arrow',
    },
  },
  styles: {
    nodes: {
      ...DEFAULT_STYLES.nodes,
      color: { whenState: 'isHighlighted', then: LIT, else: { attribute: 'color' } },
    },
    edges: {
      ...DEFAULT_STYLES.edges,
      color: { whenState: 'isHighlighted', then: LIT, else: { attribute: 'color' } },
      size: { whenState: 'isHighlighted', then: 6, else: { attribute: 'size' } },
    },
  },
  settings: {
    itemSizesReference: 'positions',
    zoomToSizeRatioFunction: (ratio) => ratio,
    labelRenderedSizeThreshold: 8,
    minCameraRatio: 0.0005,
    maxCameraRatio: 20,
    hideEdgesOnMove: true,
    hideLabelsOnMove: true,
  },
})

const rendered = () => new Promise((done) => sigma.once('afterRender', done))
const corner = () => sigma.graphToViewport({ x: 0, y: 0 })
const zoomOf = () => (sigma.graphToViewport({ x: 1_000, y: 0 }).x - corner().x) / 1_000

async function setZoom(state, zoom) {
  const camera = sigma.getCamera()
  const done = rendered()
  camera.setState({ ...state, ratio: (camera.getState().ratio * zoomOf()) / zoom })
  await done
}

sigma.on('clickNode', async ({ node }) => {
  const index = roles.findIndex(({ id }) => id === node)
  const around = aroundOf(index)
  const done = rendered()
  sigma.setNodesState(
    [...around.roles].map((one) => roles[one].id),
    { isHighlighted: true },
  )
  sigma.setEdgesState(
    around.edges.map(({ id }) => id),
    { isHighlighted: true },
  )
  await done
  lit(index)
})

work({
  view: () => ({ ...corner(), zoom: zoomOf() }),
  placeOf: (index) => sigma.graphToViewport(middleOf(roles[index])),
  goTo: (index, zoom) => {
    const { x, y } = sigma.getNodeDisplayData(roles[index].id)
    return setZoom({ x, y }, zoom)
  },
  goWhole: () => setZoom({ x: 0.5, y: 0.5 }, wholeView().zoom),
  filter: async () => {
    const done = rendered()
    sigma.setNodesState(
      roles.filter(({ isKept }) => !isKept).map(({ id }) => id),
      { isHidden: true },
    )
    sigma.setEdgesState(
      edges.filter(({ isKept }) => !isKept).map(({ id }) => id),
      { isHidden: true },
    )
    await done
  },
})
drawn()
