// What the site is and offers, as its page says: the app itself is the same for every site.
import { site } from 'virtual:site'
import type { Text } from '../graph/model'

/** A graph that can be opened, as far as is known before it is. */
export interface OfferedGraph {
  readonly id: string
  readonly title: Text
  /** Of its texts, the first one first. */
  readonly languages: readonly string[]
}

/** A graph whose file stands beside the page. */
interface SiteGraph extends OfferedGraph {
  /** How many levels have roles. */
  readonly columns: number
  /** SHA-256 in hex of the file that was checked when the site was made; null where none was made. */
  readonly digest: string | null
  /** Whether a file beside it says how its Chinese is read. */
  readonly isRead: boolean
  /** The names of its earlier versions, the newest first, which stand beside it as `data/<id>@<version>.json`. */
  readonly versions?: readonly string[]
}

export interface SiteFacts {
  /** BCP 47 codes of the languages that there are words in; that of the page itself first. */
  readonly languages: readonly string[]
  /** The address of the folder that has a folder of words for each of them. */
  readonly words: string
  /** By view the addresses of what it takes besides what the page asks for anyway. */
  readonly views: Readonly<Record<string, readonly string[]>>
  /** The graph that the site begins with first. */
  readonly graphs: readonly SiteGraph[]
  /** Whether other pages may show it in a frame, so that there is `embed/`. */
  readonly isEmbeddable?: boolean
}

/** The id of the graph that opens where the address names none. */
export const FIRST_GRAPH: string = site.graphs[0]?.id ?? ''
