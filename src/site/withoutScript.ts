// What is read without script, made from the data that the map is made from. Roles so many that they would make the page heavy for
// everyone get a page of their own.
import type { RoleGraphData } from '../graph/model'
import { createRoleGraph } from '../graph/roleGraph'
import type { PageFacts } from './pageFacts'
import { type IndexLink, plainDocument, plainPage } from './plainPage'

const ELSEWHERE = 'roles.html'
/** Compressed, about what a server sends before it waits for a first answer. The default graph takes half of it. */
const MOST_CHARACTERS = 60_000

interface Written {
  /** For the page itself. */
  readonly content: string
  /** The page that it leads to, by the name of its file. */
  readonly others: ReadonlyMap<string, string>
}

interface Wishes {
  /** Whether all of it stands in the page, however long it is. */
  readonly isWhole?: boolean
  /** The lists of roles that have a page each. */
  readonly indexes?: readonly IndexLink[]
}

/** @param style the address of the style of pages without script */
export function withoutScript(
  data: RoleGraphData,
  page: PageFacts,
  style: string,
  { isWhole = false, indexes = [] }: Wishes = {},
): Written {
  const { language, title, speakers } = page
  const graph = createRoleGraph(data)
  const content = plainPage(graph, speakers, { indexes })
  if (isWhole || content.length <= MOST_CHARACTERS) return { content, others: new Map() }
  return {
    content: plainPage(graph, speakers, { indexes, elsewhere: `./${ELSEWHERE}` }),
    others: new Map([[ELSEWHERE, plainDocument(content, { language, title, style })]]),
  }
}
