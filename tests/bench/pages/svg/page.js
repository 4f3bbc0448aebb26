// The map by hand: one SVG in the page, without any package. It cannot be moved or zoomed.
import { CARD, roles, transitions } from 'virtual:graph'
import '../page.css'
import './page.css'

const byId = new Map(roles.map((role) => [role.id, role]))
const MARGIN = 20
const right = Math.max(...roles.map(({ x }) => x)) + CARD.width
const bottom = Math.max(...roles.map(({ y }) => y)) + CARD.height

function lineOf({ from, to }) {
  const a = byId.get(from)
  const b = byId.get(to)
  const [x1, y1, x2, y2] = [a.x + CARD.width, a.y + CARD.height / 2, b.x, b.y + CARD.height / 2]
  const bend = Math.max(60, Math.abs(x2 - x1) / 2)
  const way = `M${x1} ${y1}C${x1 + bend} ${y1} ${x2 - bend} ${y2} ${x2} ${y2}`
  return `<path class="line" data-from="${from}" data-to="${to}" d="${way}" marker-end="url(#arrow)"/>`
}

const cardOf = ({ id, title, level, x, y }) => `<g class="card" role="button" tabindex="0" data-id="${id}">
  <rect x="${x}" y="${y}" width="${CARD.width}" height="${CARD.height}" rx="6"/>
  <text class="title" x="${x + 12}" y="${y + 26}">${title}</text><text x="${x + 12}" y="${y + 46}">${level}</text></g>`

const ARROW =
  '<marker id="arrow" viewBox="0 0 10 10" refX="9" refY="5" markerWidth="12" markerHeight="12" markerUnits="userSpaceOnUse" orient="auto"><path d="M0 0L10 5L0 10z" fill="#94a3b8"/></marker>'

const root = document.getElementById('root')
root.innerHTML = `<svg viewBox="${-MARGIN} ${-MARGIN} ${right + 2 * MARGIN} ${bottom + 2 * MARGIN}">
  ${ARROW}${transitions.map(lineOf).join('')}${roles.map(cardOf).join('')}</svg>`

function choose(id) {
  const near = new Set([id])
  for (const line of root.querySelectorAll('.line')) {
    const { from, to } = line.dataset
    const isLit = from === id || to === id
    if (isLit) near.add(from).add(to)
    line.toggleAttribute('data-lit', isLit)
    line.toggleAttribute('data-faded', !isLit)
  }
  for (const card of root.querySelectorAll('.card')) {
    card.toggleAttribute('data-lit', card.dataset.id === id)
    card.toggleAttribute('data-faded', !near.has(card.dataset.id))
  }
}

const chooseFrom = ({ target }) => {
  const card = target.closest('.card')
  if (card !== null) choose(card.dataset.id)
}

root.addEventListener('click', chooseFrom)
root.addEventListener('keydown', (event) => {
  if (event.key === 'Enter') chooseFrom(event)
})
