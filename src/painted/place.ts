// Places a painted map in the window as the app will: the same layout for the same room.
import { arrowheadOf, curveAt, pathOf, wholePathOf } from '../layout/curves'
import { fitLayout, type Room } from '../layout/fit'
import { measureCards } from '../ui/map/cardWidth'
import { leaveLayout } from '../ui/map/paintedLayout'
import type { PaintedMap } from '../ui/map/paintedMap'
import { shiftOfNames, viewportOf } from '../ui/map/viewportOf'

/** Numbers a box has. */
const BOX = 4

const px = (length: number): string => `${length}px`

/** `written` is the map as it stands in the page, `room` that of the canvas. */
export function placeMap(page: ParentNode, written: string, room: Room): void {
  const map: PaintedMap = JSON.parse(written)
  const input = {
    levelCount: map.levelCount,
    fieldCount: map.fieldCount,
    levelOf: Uint32Array.from(map.levelOf),
    fieldOf: Uint32Array.from(map.fieldOf),
    shown: new Uint8Array(map.roles.length).fill(1),
    from: Int32Array.from(map.from),
    to: Int32Array.from(map.to),
  }
  const cardWidths = measureCards(map.texts)
  const made = fitLayout(input, room, cardWidths)
  leaveLayout({ map: written, room, cardWidths, made })
  const { layout, zoom, compact } = made
  // Small cards carry no counts that would need a key.
  if (compact) page.querySelector('.legend-more')?.remove()
  const { columns, bands, boxes, curves, ...size } = layout
  const one = <E extends Element>(selector: string) => page.querySelector<E>(selector)
  const all = (selector: string) => [...page.querySelectorAll<HTMLElement>(selector)]

  const isStill = room.height === null
  const space = isStill ? { ...room, width: Math.max(room.width, size.width * zoom) } : room
  one('.canvas')?.setAttribute('data-still', String(isStill))
  one('.react-flow')?.setAttribute('data-still', String(isStill))
  const holder = one<HTMLElement>('.canvas-space')
  if (isStill) {
    holder?.style.setProperty('width', px(space.width))
    holder?.style.setProperty('height', px(size.height * zoom))
  }
  const viewport = viewportOf({ layout: size, zoom }, space)
  const { x, y } = viewport
  const view = one<HTMLElement>('.react-flow__viewport')
  view?.style.setProperty('transform', `translate(${x}px,${y}px) scale(${viewport.zoom})`)
  one<HTMLElement>('.bands')?.style.setProperty('--shift', shiftOfNames(size, room, viewport))

  all('.band').forEach((band, index) => {
    Object.assign(band.style, {
      left: px(0),
      top: px(bands.y[index] ?? 0),
      width: px(size.width),
      height: px(bands.height[index] ?? 0),
    })
  })
  all('.column-name').forEach((name, index) => {
    Object.assign(name.style, {
      left: px(columns.x[index] ?? 0),
      width: `calc(${px(columns.width[index] ?? 0)} * var(--text))`,
    })
  })
  map.roles.forEach((role, index) => {
    const card = one<HTMLElement>(`.react-flow__node[data-id="${CSS.escape(role)}"]`)
    const [left = 0, top = 0, width = 0, height = 0] = boxes.subarray(index * BOX, index * BOX + BOX)
    if (card === null) return
    Object.assign(card.style, {
      transform: `translate(${left}px,${top}px)`,
      width: px(width),
      height: px(height),
    })
    if (!compact) return
    card.querySelector('.role-card')?.setAttribute('data-compact', 'true')
    card.querySelector('.role-card-facts')?.remove()
  })
  curves.transition.forEach((transition, index) => {
    const [from, to] = [map.roles[map.from[transition] ?? -1], map.roles[map.to[transition] ?? -1]]
    const line = one(`.transition[data-id="${CSS.escape(`${from}~${to}`)}"]`)
    const curve = curveAt(curves, index)
    line?.querySelector('.transition-hit')?.setAttribute('d', wholePathOf(curve))
    line?.querySelector('.transition-line')?.setAttribute('d', pathOf(curve))
    line?.querySelector('.transition-arrow')?.setAttribute('d', arrowheadOf(curve))
  })
}
