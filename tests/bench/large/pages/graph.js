// What all pages of the bench begin with: the role graph, fetched as the app fetches it, and a place for each role.

export const CARD = { width: 220, height: 104 }
const COLUMN = 340
const ROW = 150
const COLOURS = ['#2563eb', '#059669', '#d97706', '#dc2626', '#7c3aed', '#0891b2', '#be185d', '#4d7c0f']

const asked = new URLSearchParams(location.search)
const graph = await window.graph
const FILTER = asked.get('field')

const levelOf = new Map(graph.levels.map(({ id, name }, index) => [id, { index, name: name.en }]))
const fieldOf = new Map(graph.fields.map(({ id, name }, index) => [id, { index, name: name.en }]))

/** Levels from left to right, each as many columns wide as it has to be for the whole to be half as wide again as high. */
function placesOf(roles, levels) {
  const most = Math.max(4, Math.ceil(Math.sqrt(roles.length) * 1.5))
  const columns = levels.map(({ id }) => roles.filter(({ level }) => level === id))
  const places = new Map()
  let x = 0
  for (const column of columns) {
    for (const [row, { id }] of column.entries())
      places.set(id, { x: x + Math.floor(row / most) * COLUMN, y: (row % most) * ROW })
    x += Math.max(1, Math.ceil(column.length / most)) * COLUMN
  }
  return places
}

const places = placesOf(graph.roles, graph.levels)
const indexes = new Map(graph.roles.map(({ id }, index) => [id, index]))

/** `isKept` tells whether the filter keeps it. */
export const roles = graph.roles.map(({ id, title, level, field, responsibilities }, index) => ({
  id,
  index,
  title: title.en,
  lines: [
    levelOf.get(level).name,
    fieldOf.get(field).name,
    responsibilities.length === 1 ? '1 line' : `${responsibilities.length} lines`,
  ],
  colour: COLOURS[fieldOf.get(field).index % COLOURS.length],
  isKept: field === FILTER,
  ...places.get(id),
}))

/** `from` and `to` are the indexes of roles. */
export const edges = (graph.transitions ?? []).map(({ from, to }, index) => {
  const [source, target] = [indexes.get(from), indexes.get(to)]
  return {
    id: `e${index}`,
    index,
    from: source,
    to: target,
    isKept: roles[source].isKept && roles[target].isKept,
  }
})

const edgesAt = roles.map(() => [])
for (const edge of edges) {
  edgesAt[edge.from].push(edge)
  if (edge.to !== edge.from) edgesAt[edge.to].push(edge)
}

/** The role, those beside it, and what joins them. */
export function aroundOf(index) {
  const lit = edgesAt[index]
  return { roles: new Set([index, ...lit.flatMap(({ from, to }) => [from, to])]), edges: lit }
}

/** As much as the app leaves its map of this window, so that all paint as many pixels; its corner is that of the window. */
export const ROOM = { width: 987, height: 740 }

/** The view that shows all, in px of the window. */
export function wholeView() {
  const width = Math.max(...roles.map(({ x }) => x)) + CARD.width
  const height = Math.max(...roles.map(({ y }) => y)) + CARD.height
  const zoom = Math.min((ROOM.width - 80) / width, (ROOM.height - 80) / height, 1)
  return { zoom, x: (ROOM.width - width * zoom) / 2, y: (ROOM.height - height * zoom) / 2 }
}

/** The view that has the middle of a role in the middle of the window. */
export function viewOn(index, zoom) {
  const { x, y } = roles[index]
  return {
    zoom,
    x: ROOM.width / 2 - (x + CARD.width / 2) * zoom,
    y: ROOM.height / 2 - (y + CARD.height / 2) * zoom,
  }
}

export const LIT = '#f59e0b'
export const LINE = '#94a3b8'
