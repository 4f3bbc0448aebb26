// What all pages of the bench can do, for the measurement to press, type and read.
import { roles } from './graph.js'

/** After the frame in which what is asked for is drawn. */
const framed = () => new Promise((done) => requestAnimationFrame(() => requestAnimationFrame(done)))

/**
 * @param {object} page
 * @param {() => { x: number, y: number, zoom: number }} page.view of the corner of the map in the window
 * @param {(view: { x: number, y: number, zoom: number }) => unknown} page.setView
 * @param {(index: number) => { x: number, y: number }} page.placeOf the middle of a role in the window
 * @param {() => Promise<unknown> | unknown} page.filter
 * @param {(index: number, zoom: number) => unknown} page.goTo
 * @param {() => unknown} page.goWhole
 */
export function work(page) {
  const tools = document.createElement('div')
  tools.className = 'tools'
  tools.innerHTML = '<input aria-label="Search"><button type="button">Filter</button>'
  document.body.append(tools)
  const [search, filter] = tools.children
  filter.addEventListener('click', async () => {
    await page.filter()
    document.body.dataset.filtered = ''
  })
  // Prepared ahead, as the app does.
  const titles = roles.map(({ title }) => title.toLowerCase())
  search.addEventListener('keydown', async ({ key }) => {
    if (key !== 'Enter') return
    const sought = search.value.toLowerCase()
    const found = titles.findIndex((title) => title.includes(sought))
    if (found < 0) return
    await page.goTo(found, 1)
    document.body.dataset.found = roles[found].id
  })
  window.page = { ...page, count: roles.length, idOf: (index) => roles[index].id, framed }
}

/** The map stands in the page. */
export function drawn() {
  window.drawn = true
}

export function lit(index) {
  document.body.dataset.lit = roles[index].id
}
