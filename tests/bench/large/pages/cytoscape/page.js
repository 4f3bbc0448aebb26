// cytoscape with what its documentation names for large graphs: straight lines, a texture while the view moves, no words that are
// too small, one pixel a pixel.
import cytoscape from 'cytoscape'
import '../page.css'
import { aroundOf, CARD, edges, LINE, LIT, roles, viewOn, wholeView } from '../graph.js'
import { drawn, lit, work } from '../work.js'

const middleOf = ({ x, y }) => ({ x: x + CARD.width / 2, y: y + CARD.height / 2 })
const pan = ({ x, y }) => ({ x, y })
const first = wholeView()

const cy = cytoscape({
  container: document.getElementById('root'),
  elements: {
    nodes: roles.map((role) => ({
      data: { id: role.id, label: [role.title, ...role.lines].join('\n'), colour: role.colour },
      position: middleOf(role),
    })),
    edges: edges.map(({ id, from, to }) => ({ data: { id, source: roles[from].id, target: roles[to].id } })),
  },
  layout: { name: 'preset', fit: false },
  zoom: first.zoom,
  pan: pan(first),
  minZoom: 0.005,
  maxZoom: 4,
  autoungrabify: true,
  textureOnViewport: true,
  hideEdgesOnViewport: false,
  motionBlur: false,
  pixelRatio: 1,
  style: [
    {
      selector: 'node',
      style: {
        shape: 'round-rectangle',
        ...CARD,
        'background-color': '#fff',
        'border-width': 3,
        'border-color': 'data(colour)',
        label: 'data(label)',
        'text-wrap': 'wrap',
        'text-valign': 'center',
        'text-halign': 'center',
        'font-size': 12,
        'min-zoomed-font-size': 6,
      },
    },
    {
      selector: 'edge',
      style: {
        width: 1.5,
        'line-color': LINE,
        'target-arrow-color': LINE,
        'target-arrow-shape': 'triangle',
        'curve-style': 'straight',
      },
    },
    { selector: 'node.lit', style: { 'border-color': LIT, 'border-width': 10 } },
    { selector: 'edge.lit', style: { 'line-color': LIT, 'target-arrow-color': LIT, width: 6 } },
    { selector: '.away', style: { display: 'none' } },
  ],
})

const rendered = () => new Promise((done) => cy.one('render', done))
cy.one('render', drawn)

cy.on('tap', 'node', async ({ target }) => {
  const index = roles.findIndex(({ id }) => id === target.id())
  const around = aroundOf(index)
  const done = rendered()
  cy.batch(() => {
    cy.elements('.lit').removeClass('lit')
    for (const one of around.roles) cy.$id(roles[one].id).addClass('lit')
    for (const { id } of around.edges) cy.$id(id).addClass('lit')
  })
  await done
  lit(index)
})

const setView = async (view) => {
  const done = rendered()
  cy.viewport({ zoom: view.zoom, pan: pan(view) })
  await done
}

work({
  view: () => ({ ...cy.pan(), zoom: cy.zoom() }),
  placeOf: (index) => pan(cy.$id(roles[index].id).renderedPosition()),
  goTo: (index, zoom) => setView(viewOn(index, zoom)),
  goWhole: () => setView(wholeView()),
  filter: async () => {
    const done = rendered()
    const away = new Set(roles.filter(({ isKept }) => !isKept).map(({ id }) => id))
    cy.batch(() =>
      cy
        .nodes()
        .filter((node) => away.has(node.id()))
        .addClass('away'),
    )
    await done
  },
})
