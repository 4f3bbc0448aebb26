// Which role graphs the site offers, and which one an address that names none means.
import type { Text } from '../graph/model'

/** The graph that opens where the address names none: the name of its file in data/, without `.json`. */
export const DEFAULT_GRAPH = 'digital-marketing-ecommerce'

/** A graph that can be opened, as far as is known before it is. */
export interface OfferedGraph {
  readonly id: string
  readonly title: Text
  /** Of its texts, the first one first. */
  readonly languages: readonly string[]
}
