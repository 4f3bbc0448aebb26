// Paints what the build wrote into the page, as far as the address and the device leave it as it is, until the app takes its
// place.
import type { Room } from '../layout/fit'
import { keysAtStart, namesAnother, viewAtStart } from '../state/atStart'
import { holdsNotebook, recall, recallMyRole } from '../state/storage'
import { VIEWS } from '../state/views'
import { ROOMY, STACKED } from '../ui/kit/isNarrow'
import { measureRoom } from '../ui/map/measureRoom'
import type { PaintedMap } from '../ui/map/paintedMap'
import { LEAST_FIELD } from '../ui/search/leastField'
import { dress } from './dress'
import { placeMap } from './place'
import { watchPresses } from './presses'

/** What may be open beside the map and leaves it its room. */
const BESIDE_MAP = ['role', 'transition', 'route', 'ready', 'today']
/** What the address says of the page as it is painted. */
const AS_PAINTED = ['lang', 'graph', 'view']

const hide = (page: ParentNode, selector: string): void => {
  for (const part of page.querySelectorAll<HTMLElement>(selector)) part.style.display = 'none'
}

/** Fits the search to the header, and gives the room of the map; null where none is shown. Each look at a size lays out the page. */
function fit(root: Element): Room | null {
  const canvas = root.querySelector('.canvas')
  const search = root.querySelector<HTMLElement>('.search')
  const measure = () => canvas && measureRoom(canvas)
  let room = measure()
  const isIcon = String(search !== null && search.clientWidth < LEAST_FIELD)
  if (search !== null && search.dataset['icon'] !== isIcon) {
    search.dataset['icon'] = isIcon
    room = measure()
  }
  return room === null || room.width === 0 ? null : room
}

export function paint(page: Document): void {
  const root = page.getElementById('root')
  const written = page.getElementById('painted-map')?.dataset['map']
  const pages = [...page.querySelectorAll<HTMLTemplateElement>('template[data-painted]')]
  if (root === null || written === undefined) return
  const map: PaintedMap = JSON.parse(written)
  const languages = pages.map((one) => one.dataset['painted'] ?? '')
  const language = dress(page, languages)
  const isStacked = String(matchMedia(STACKED).matches)
  const template = pages.find(
    ({ dataset }) => dataset['painted'] === language && dataset['stacked'] === isStacked,
  )
  if (template === undefined || namesAnother([{ id: map.graph }])) return
  const starting = root.querySelector('.starting') ?? ''
  root.replaceChildren(template.content.cloneNode(true), starting)
  page.documentElement.dataset['painted'] = 'true'
  const title = root.querySelector('title')
  if (title !== null) page.title = title.innerText
  title?.remove()
  for (const part of root.querySelectorAll<HTMLElement>('[data-style]')) {
    part.style.cssText = part.dataset['style'] ?? ''
    delete part.dataset['style']
  }
  const keys = keysAtStart().filter((key) => !AS_PAINTED.includes(key))
  const isKnown = recallMyRole(map.graph) !== null
  const isBoth = recall('bothLanguages') === 'true'
  if (keys.length > 0 || isKnown || isBoth || holdsNotebook(map.graph)) hide(root, '.panel-frame > *')
  if (isKnown) hide(root, '.start-strip > *')
  const view = viewAtStart(new Set(map.levelOf).size)
  root.querySelectorAll<HTMLInputElement>('.view-choice input').forEach((choice, index) => {
    choice.checked = VIEWS[index] === view
  })
  if (view !== 'map' || keys.some((key) => !BESIDE_MAP.includes(key))) hide(root, '.view > *')
  if (matchMedia(ROOMY).matches) {
    const room = document.createElement('span')
    room.className = 'look-room'
    root.querySelector('.look-menu')?.replaceWith(room)
  }
  const room = fit(root)
  if (room !== null) placeMap(root, written, room)
  watchPresses(root)
}
