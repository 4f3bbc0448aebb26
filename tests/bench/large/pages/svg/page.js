// One SVG, moved and zoomed by d3-zoom.
import { select } from 'd3-selection'
import { zoom, zoomIdentity } from 'd3-zoom'
import '../page.css'
import { aroundOf, CARD, edges, LINE, LIT, roles, viewOn, wholeView } from '../graph.js'
import { drawn, lit, work } from '../work.js'

const ESCAPES = { '&': '&amp;', '<': '&lt;', '"': '&quot;' }
const escaped = (text) => text.replace(/[&<"]/g, (sign) => ESCAPES[sign])

function lineOf({ id, from, to }) {
  const [x1, y1] = [roles[from].x + CARD.width, roles[from].y + CARD.height / 2]
  const [x2, y2] = [roles[to].x, roles[to].y + CARD.height / 2]
  const bend = (x2 - x1) / 2
  return `<path id="${id}" d="M${x1} ${y1}C${x1 + bend} ${y1} ${x2 - bend} ${y2} ${x2} ${y2}" marker-end="url(#arrow)"/>`
}

const cardOf = ({
  id,
  title,
  lines,
  colour,
  x,
  y,
}) => `<g id="${id}" class="card" transform="translate(${x} ${y})">
<rect width="${CARD.width}" height="${CARD.height}" rx="6" fill="#fff" stroke="#cbd5e1"/><rect width="6" height="${CARD.height}" fill="${colour}"/>
<text x="14" y="20" font-weight="600">${escaped(title)}</text>${lines
  .map((line, at) => `<text x="14" y="${38 + at * 17}" fill="#475569">${escaped(line)}</text>`)
  .join('')}</g>`

const root = document.getElementById('root')
root.innerHTML = `<svg width="100%" height="100%" font-size="12">
<defs><marker id="arrow" viewBox="0 0 10 10" refX="10" refY="5" markerWidth="6" markerHeight="6" orient="auto"><path d="M0 0L10 5L0 10z" fill="${LINE}"/></marker></defs>
<g><g fill="none" stroke="${LINE}" stroke-width="1.5">${edges.map(lineOf).join('')}</g><g>${roles.map(cardOf).join('')}</g></g></svg>`

const picture = root.firstChild
const moving = picture.lastElementChild
let now = wholeView()

const zooming = zoom()
  .scaleExtent([0.005, 4])
  .on('zoom', ({ transform }) => {
    now = { x: transform.x, y: transform.y, zoom: transform.k }
    moving.setAttribute('transform', transform)
  })
const svg = select(picture).call(zooming).on('dblclick.zoom', null)
const setView = (view) => svg.call(zooming.transform, zoomIdentity.translate(view.x, view.y).scale(view.zoom))
setView(now)
drawn()

const byId = new Map(roles.map((role) => [role.id, role]))

root.addEventListener('click', ({ target }) => {
  const card = target.closest('.card')
  if (card === null) return
  const { index } = byId.get(card.id)
  const around = aroundOf(index)
  for (const one of around.roles)
    document.getElementById(roles[one].id).firstElementChild.setAttribute('stroke', LIT)
  for (const { id } of around.edges) {
    const line = document.getElementById(id)
    line.setAttribute('stroke', LIT)
    line.setAttribute('stroke-width', '5')
  }
  lit(index)
})

work({
  view: () => now,
  placeOf: (index) => ({
    x: (roles[index].x + CARD.width / 2) * now.zoom + now.x,
    y: (roles[index].y + CARD.height / 2) * now.zoom + now.y,
  }),
  goTo: (index, scale) => setView(viewOn(index, scale)),
  goWhole: () => setView(wholeView()),
  filter: () => {
    for (const { id, isKept } of roles) if (!isKept) document.getElementById(id).style.display = 'none'
    for (const { id, isKept } of edges) if (!isKept) document.getElementById(id).style.display = 'none'
  },
})
