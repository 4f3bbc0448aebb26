// Makes a copy of a map that is not the person's own, which is then theirs to change, and opens it where they were.
import { nearestLanguage } from '../graph/language'
import type { RoleGraphData, Text } from '../graph/model'
import { deviceGraphs, memoryGraphs } from '../library/ownGraphs'
import { openOwnGraph } from './ownGraphs'
import { isSafe } from './storage'
import type { Explorer } from './store'

const LONGEST_TITLE = 200
const LONGEST_ID = 180

/** An id that no map has. */
function copyId(id: string, taken: ReadonlySet<string>): string {
  const first = `${id.slice(0, LONGEST_ID).toWellFormed()}-copy`
  for (let nth = 2, free = first; ; nth++) {
    if (!taken.has(free)) return free
    free = `${first}-${nth}`
  }
}

/** A title that says that it is that of a copy, in each of its languages. */
function copyTitle({ title, languages }: RoleGraphData, mark: (language: string) => string): Text {
  const marked = (wording: string, language: string) => {
    const end = mark(language)
    return `${wording.slice(0, LONGEST_TITLE - end.length).toWellFormed()}${end}`
  }
  if (typeof title === 'string') return marked(title, languages[0] ?? 'und')
  return Object.fromEntries(Object.entries(title).map(([code, wording]) => [code, marked(wording, code)]))
}

/** The copy that is being made. */
let making: Promise<boolean> | null = null

/**
 * Opens a copy of the map that is open, with the same panel, to be changed. Whether it is open; whoever asks again before it is
 * gets the same.
 * @param marks what stands behind a title, by language
 * @param usual what does in all others
 */
export function changeCopy(
  explorer: Explorer,
  marks: () => Promise<ReadonlyMap<string, string>>,
  usual: string,
): Promise<boolean> {
  making ??= makeCopy(explorer, marks, usual).finally(() => {
    making = null
  })
  return making
}

async function makeCopy(
  explorer: Explorer,
  marks: () => Promise<ReadonlyMap<string, string>>,
  usual: string,
): Promise<boolean> {
  const { graph, graphs, panel } = explorer.getState()
  const said = await marks()
  const offered = [
    ...graphs,
    ...(await memoryGraphs.offered()),
    ...(isSafe() ? [] : await deviceGraphs.offered()),
  ]
  const id = copyId(graph.id, new Set(offered.map((one) => one.id)))
  const title = copyTitle(graph.data, (language) => {
    const nearest = nearestLanguage(language, [...said.keys()])
    return said.get(nearest ?? '') ?? usual
  })
  const bytes = new TextEncoder().encode(JSON.stringify({ ...graph.data, id, title }))
  const own = { id, title, languages: graph.languages, roles: graph.roles.size, bytes }
  // Who has closed the form meanwhile wants none.
  const isWanted = () => explorer.getState().dialog === 'mend' && explorer.getState().graph === graph
  if (!isWanted() || !(await openOwnGraph(explorer, own, false))) return false
  if (panel !== null) explorer.getState().openPanel(panel)
  explorer.getState().openDialog('mend')
  return true
}
